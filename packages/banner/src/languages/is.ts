import { durationsIn, type Noun } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

/** The singular, also after 21, and the plural. */
const nouns = {
  minute: ['mínúta', 'mínútur'],
  hour: ['klukkustund', 'klukkustundir'],
  day: ['dagur', 'dagar'],
  week: ['vika', 'vikur'],
  month: ['mánuður', 'mánuðir'],
  year: ['ár', 'ár'],
} as const

const noun: Noun = (count, unit) => nouns[unit][count % 10 === 1 && count % 100 !== 11 ? 0 : 1]

export const is: Language = {
  language: 'is',
  direction: 'ltr',

  title: 'Val þitt um persónuvernd',
  question:
    '{controller} óskar eftir að vista og lesa gögn í tækinu þínu, til dæmis vafrakökur, í eftirfarandi tilgangi: {categories}.',
  assurance:
    'Þetta gerist aðeins ef þú samþykkir það. Þú getur breytt ákvörðun þinni hvenær sem er.',
  changed: {
    title: 'Nýtt atriði til að taka afstöðu til',
    question:
      '{controller} óskar nú einnig eftir að vista og lesa gögn í tækinu þínu vegna eftirfarandi: {items}.',
    assurance: 'Þetta gerist aðeins ef þú samþykkir það. Fyrri ákvarðanir þínar gilda áfram.',
  },
  optOut: {
    question:
      '{controller} vistar og les gögn í tækinu þínu, til dæmis vafrakökur, í eftirfarandi tilgangi: {categories}.',
    assurance: 'Þú getur andmælt þessu núna eða hvenær sem er síðar.',
  },
  signalHonoured: 'Andmæli þín eru virt: vafrinn þinn sendir merkið „Global Privacy Control“.',
  privacyPolicy: 'Persónuverndarstefna',
  acceptAll: 'Leyfa allt',
  rejectAll: 'Hafna öllu',
  choose: 'Velja',

  preferencesTitle: 'Persónuverndarstillingar',
  preferencesIntro: 'Kveiktu á því sem þú samþykkir og vistaðu síðan.',
  alwaysOn: 'Alltaf virkt',
  someOn: 'Virkt: {count}',
  details: 'Nánar',
  save: 'Vista val',
  close: 'Loka',
  saved: 'Val þitt hefur verið vistað.',

  yourChoice: 'Dagsetning ákvörðunar þinnar: {date}. Númer skráningar: {id}.',
  download: 'Sækja skráninguna',

  provider: 'Þjónustuveitandi',
  storage: 'Vistað í tækinu þínu',
  location: 'Vinnslustaður gagna',
  safeguard: 'Verndarráðstafanir við flutning til útlanda',
  cookie: 'vafrakaka',
  localStorage: 'staðbundin geymsla (Local Storage)',
  sessionStorage: 'lotugeymsla (Session Storage)',
  duration: durationsIn(
    'is',
    {
      session: 'þar til þú lokar vafranum',
      'until erased': 'þar til gögnunum er eytt',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Nauðsynlegt',
      purpose: 'Vefurinn virkar ekki án þessara gagna. Þau eru einnig notuð til að muna val þitt.',
    },
    analytics: {
      title: 'Tölfræði',
      purpose: 'Mælir hvaða síður eru skoðaðar og hvernig þær eru notaðar, til að bæta vefinn.',
    },
    marketing: {
      title: 'Markaðssetning',
      purpose:
        'Notar heimsókn þína til að velja auglýsingar, á þessum vef og öðrum, og til að mæla árangur þeirra.',
    },
  },
  purposes: {
    'measures-visits': 'Telur heimsóknir og sýnir hvernig vefurinn er notaður.',
    'records-sessions': 'Skráir hreyfingar, smelli og skrun til að bæta vefinn.',
    'measures-ads':
      'Mælir hvort auglýsingar leiða til heimsókna og kaupa og birtir fyrri gestum auglýsingar.',
    retargets: 'Birtir fyrri gestum auglýsingar á öðrum vefjum.',
    'marketing-automation':
      'Tengir heimsóknir við eyðublöð og tölvupóst til að senda viðeigandi skilaboð.',
    chat: 'Býður upp á netspjall við starfsfólk vefsins.',
    video: 'Spilar myndbönd.',
    map: 'Sýnir kort.',
    'spam-protection': 'Greinir fólk frá forritum til að verja eyðublöð gegn misnotkun.',
    payment: 'Afgreiðir greiðslur og ver þær gegn svikum.',
    'loads-tags': 'Hleður inn þeim mæliskriftum sem rekstraraðili vefsins hefur sett þar upp.',
    'passes-on-choice':
      'Lætur skriftur Google á þessari síðu vita hvað þú hefur leyft. Þjónustan sjálf hvorki sendir né vistar neitt.',
  },
  itemPurposes: {
    visitors: 'Greinir gesti hvern frá öðrum',
    visit: 'Geymir stöðu heimsóknarinnar',
    session: 'Greinir flipa vafrans hvern frá öðrum',
    fewerRequests: 'Takmarkar fjölda fyrirspurna',
    adClick: 'Tengir heimsókn við smell á auglýsingu',
    adViews: 'Telur hversu oft auglýsing hefur birst',
    preference: 'Man stillingu',
    security: 'Ver gegn misnotkun og svikum',
    chat: 'Geymir stöðu spjallsins',
    video: 'Geymir stöðu myndspilarans',
  },
  services: {},

  declaration: {
    caption: 'Þjónustur og hvað þær vista í tækinu þínu',
    name: 'Heiti',
    category: 'Flokkur',
    purpose: 'Tilgangur',
    record: {
      title: 'Val þitt um persónuvernd',
      purpose: 'Man hvað þú hefur leyft og hverju þú hefur hafnað.',
    },
  },

  placeholder: {
    held: '{service} hleðst aðeins inn ef þú leyfir það. {provider} getur þá vistað og lesið gögn í tækinu þínu.',
    loadOnce: 'Hlaða inn einu sinni',
    always: 'Leyfa alltaf: {service}',
  },
}
