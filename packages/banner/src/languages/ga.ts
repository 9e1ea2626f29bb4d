import { durationsIn, type Noun } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

/** After 1, after 2, after 3 to 6, after 7 to 10, after any other number. */
const nouns = {
  minute: ['nóiméad', 'nóiméad', 'nóiméad', 'nóiméad', 'nóiméad'],
  hour: ['uair', 'uair', 'huaire', 'n-uaire', 'uair'],
  day: ['lá', 'lá', 'lá', 'lá', 'lá'],
  week: ['seachtain', 'sheachtain', 'seachtaine', 'seachtaine', 'seachtain'],
  month: ['mhí', 'mhí', 'mhí', 'mí', 'mí'],
  year: ['bhliain', 'bhliain', 'bliana', 'mbliana', 'bliain'],
} as const

const noun: Noun = (count, unit) =>
  nouns[unit][count === 1 ? 0 : count === 2 ? 1 : count < 7 ? 2 : count < 11 ? 3 : 4]

export const ga: Language = {
  language: 'ga',
  direction: 'ltr',

  title: 'Do rogha maidir le príobháideachas',
  question:
    'Ba mhaith le {controller} sonraí, fianáin mar shampla, a stóráil agus a léamh ar do ghléas chun na gcríoch seo a leanas: {categories}.',
  assurance:
    'Ní tharlaíonn sé seo ach amháin má thoilíonn tú leis. Is féidir leat d’intinn a athrú am ar bith.',
  changed: {
    title: 'Rogha nua le déanamh',
    question:
      'Ba mhaith le {controller} sonraí a stóráil agus a léamh ar do ghléas anois dóibh seo freisin: {items}.',
    assurance:
      'Ní tharlaíonn sé seo ach amháin má thoilíonn tú leis. Tá do roghanna roimhe seo fós i bhfeidhm.',
  },
  optOut: {
    question:
      'Stórálann agus léann {controller} sonraí, fianáin mar shampla, ar do ghléas chun na gcríoch seo a leanas: {categories}.',
    assurance: 'Is féidir leat diúltú dó seo anois nó am ar bith.',
  },
  signalHonoured:
    'Tá do dhiúltú á urramú: seolann do bhrabhsálaí an comhartha Global Privacy Control.',
  privacyPolicy: 'Beartas príobháideachais',
  acceptAll: 'Glac le gach rud',
  rejectAll: 'Diúltaigh do gach rud',
  choose: 'Roghnaigh',

  preferencesTitle: 'Socruithe príobháideachais',
  preferencesIntro: 'Cuir ar siúl na rudaí a dtoilíonn tú leo, agus sábháil ansin.',
  alwaysOn: 'Ar siúl i gcónaí',
  someOn: 'Ar siúl: {count}',
  details: 'Mionsonraí',
  save: 'Sábháil na roghanna',
  close: 'Dún',
  saved: 'Sábháladh do roghanna.',

  yourChoice: 'Dáta do rogha: {date}. Uimhir an taifid: {id}.',
  download: 'Íoslódáil an taifead',

  provider: 'Soláthraí',
  storage: 'Stóráilte ar do ghléas',
  location: 'An áit a bpróiseáiltear na sonraí',
  safeguard: 'Coimirce maidir le haistrithe thar lear',
  cookie: 'fianán',
  localStorage: 'stóráil áitiúil',
  sessionStorage: 'stóráil seisiúin',
  duration: durationsIn(
    'ga',
    {
      session: 'go dtí go ndúnfaidh tú an brabhsálaí',
      'until erased': 'go dtí go scriosfar é',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Riachtanach',
      purpose: 'Teastaíonn na sonraí seo ón suíomh chun oibriú agus chun cuimhneamh ar do rogha.',
    },
    analytics: {
      title: 'Staitisticí',
      purpose:
        'Tomhaiseann sé cé na leathanaigh a dtugtar cuairt orthu agus conas a úsáidtear iad, chun an suíomh a fheabhsú.',
    },
    marketing: {
      title: 'Margaíocht',
      purpose:
        'Úsáideann sé do chuairt chun fógraí a roghnú, anseo agus ar shuíomhanna eile, agus chun a n-éifeacht a thomhas.',
    },
  },
  purposes: {
    'measures-visits': 'Comhaireann sé cuairteanna agus léiríonn sé conas a úsáidtear an suíomh.',
    'records-sessions':
      'Taifeadann sé gluaiseachtaí, cliceanna agus scrollú chun an suíomh a fheabhsú.',
    'measures-ads':
      'Tomhaiseann sé an dtagann cuairteanna agus ceannacháin as fógraí, agus taispeánann sé fógraí do dhaoine a thug cuairt cheana.',
    retargets: 'Taispeánann sé fógraí ar shuíomhanna eile do dhaoine a thug cuairt cheana.',
    'marketing-automation':
      'Nascann sé cuairteanna le foirmeacha agus ríomhphoist chun teachtaireachtaí oiriúnacha a sheoladh.',
    chat: 'Cuireann sé comhrá le foireann an tsuímh ar fáil.',
    video: 'Seinneann sé físeáin.',
    map: 'Taispeánann sé léarscáileanna.',
    'spam-protection':
      'Déanann sé idirdhealú idir daoine agus ríomhchláir chun foirmeacha a chosaint ar mhí-úsáid.',
    payment: 'Próiseálann sé íocaíochtaí agus cosnaíonn sé iad ar chalaois.',
    'loads-tags': 'Lódálann sé na scripteanna tomhais a shocraigh úinéir an tsuímh ann.',
    'passes-on-choice':
      'Insíonn sé do scripteanna Google ar an leathanach seo cad a cheadaigh tú. Ní sheolann ná ní stórálann sé féin aon rud.',
  },
  itemPurposes: {
    visitors: 'Déanann sé idirdhealú idir cuairteoirí',
    visit: 'Coinníonn sé staid na cuairte',
    session: 'Déanann sé idirdhealú idir cluaisíní an bhrabhsálaí',
    fewerRequests: 'Cuireann sé teorainn le líon na n-iarratas',
    adClick: 'Nascann sé cuairt le cliceáil ar fhógra',
    adViews: 'Comhaireann sé cé chomh minic a taispeánadh fógra',
    preference: 'Cuimhníonn sé ar shocrú',
    security: 'Cosnaíonn sé ar mhí-úsáid agus ar chalaois',
    chat: 'Coinníonn sé staid an chomhrá',
    video: 'Coinníonn sé staid an tseinnteora físe',
  },
  services: {},

  declaration: {
    caption: 'Seirbhísí agus an méid a stórálann siad ar do ghléas',
    name: 'Ainm',
    category: 'Catagóir',
    purpose: 'Cuspóir',
    record: {
      title: 'Do rogha maidir le príobháideachas',
      purpose: 'Cuimhníonn sé ar na rudaí a cheadaigh tú agus ar na rudaí ar dhiúltaigh tú dóibh.',
    },
  },

  placeholder: {
    held: 'Ní lódáiltear {service} ach amháin má cheadaíonn tú é. Is féidir le {provider} sonraí a stóráil agus a léamh ar do ghléas ansin.',
    loadOnce: 'Lódáil uair amháin',
    always: 'Ceadaigh {service} i gcónaí',
  },
}
