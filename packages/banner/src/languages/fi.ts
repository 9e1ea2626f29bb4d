import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const fi: Language = {
  language: 'fi',
  direction: 'ltr',

  title: 'Tietosuojavalintasi',
  question:
    '{controller} haluaisi tallentaa laitteellesi tietoja, kuten evästeitä, ja lukea niitä seuraavia tarkoituksia varten: {categories}.',
  assurance: 'Näin tehdään vain, jos annat suostumuksesi. Voit muuttaa valintaasi milloin tahansa.',
  changed: {
    title: 'Uutta päätettävää',
    question:
      '{controller} haluaisi nyt tallentaa laitteellesi tietoja ja lukea niitä myös seuraavia varten: {items}.',
    assurance: 'Näin tehdään vain, jos annat suostumuksesi. Aiemmat valintasi ovat yhä voimassa.',
  },
  optOut: {
    question:
      '{controller} tallentaa laitteellesi tietoja, kuten evästeitä, ja lukee niitä seuraavia tarkoituksia varten: {categories}.',
    assurance: 'Voit kieltää tämän nyt tai milloin tahansa myöhemmin.',
  },
  signalHonoured:
    'Kieltosi on otettu huomioon: selaimesi lähettää Global Privacy Control -signaalin.',
  privacyPolicy: 'Tietosuojaseloste',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  choose: 'Valitse yksitellen',

  preferencesTitle: 'Tietosuoja-asetukset',
  preferencesIntro: 'Ota käyttöön ne, jotka hyväksyt, ja tallenna sitten.',
  alwaysOn: 'Aina käytössä',
  someOn: 'Käytössä: {count}',
  details: 'Lisätiedot',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  saved: 'Valintasi on tallennettu.',

  yourChoice: 'Valintasi päivämäärä: {date}. Merkinnän numero: {id}.',
  download: 'Lataa merkintä',

  provider: 'Palveluntarjoaja',
  storage: 'Tallennetaan laitteellesi',
  location: 'Tietojen käsittelypaikka',
  safeguard: 'Suojatoimi siirrettäessä tietoja ulkomaille',
  cookie: 'eväste',
  localStorage: 'paikallinen tallennustila',
  sessionStorage: 'istunnon tallennustila',
  duration: durationsIn('fi', {
    session: 'selaimen sulkemiseen asti',
    'until erased': 'poistamiseen asti',
  }),

  categories: {
    necessary: {
      title: 'Välttämättömät',
      purpose: 'Sivusto tarvitsee näitä tietoja toimiakseen ja muistaakseen valintasi.',
    },
    analytics: {
      title: 'Tilastointi',
      purpose:
        'Mittaa, millä sivuilla käydään ja miten niitä käytetään, jotta sivustoa voidaan parantaa.',
    },
    marketing: {
      title: 'Markkinointi',
      purpose:
        'Käyttää käyntiäsi mainosten valitsemiseen täällä ja muilla sivustoilla sekä niiden vaikutuksen mittaamiseen.',
    },
  },
  purposes: {
    'measures-visits': 'Laskee käynnit ja näyttää, miten sivustoa käytetään.',
    'records-sessions': 'Tallentaa liikkeitä, napsautuksia ja vieritystä sivuston parantamiseksi.',
    'measures-ads':
      'Mittaa, johtavatko mainokset käynteihin ja ostoihin, ja näyttää mainoksia aiemmille kävijöille.',
    retargets: 'Näyttää aiemmille kävijöille mainoksia muilla sivustoilla.',
    'marketing-automation':
      'Yhdistää käynnit lomakkeisiin ja sähköposteihin sopivien viestien lähettämiseksi.',
    chat: 'Tarjoaa keskustelun sivuston henkilökunnan kanssa.',
    video: 'Toistaa videoita.',
    map: 'Näyttää karttoja.',
    'spam-protection': 'Erottaa ihmiset ohjelmista lomakkeiden suojaamiseksi väärinkäytöltä.',
    payment: 'Käsittelee maksuja ja suojaa niitä petoksilta.',
    'loads-tags': 'Lataa mittausskriptit, jotka sivuston ylläpitäjä on määrittänyt siihen.',
    'passes-on-choice':
      'Kertoo tällä sivulla oleville Googlen skripteille, mitä olet sallinut. Ei itse lähetä eikä tallenna mitään.',
  },
  itemPurposes: {
    visitors: 'Erottaa kävijät toisistaan',
    visit: 'Säilyttää käynnin tilan',
    session: 'Erottaa selaimen välilehdet toisistaan',
    fewerRequests: 'Rajoittaa pyyntöjen määrää',
    adClick: 'Yhdistää käynnin mainoksen napsautukseen',
    adViews: 'Laskee, kuinka usein mainos on näytetty',
    preference: 'Muistaa asetuksen',
    security: 'Suojaa väärinkäytöltä ja petoksilta',
    chat: 'Säilyttää keskustelun tilan',
    video: 'Säilyttää videosoittimen tilan',
  },
  services: {},

  declaration: {
    caption: 'Palvelut ja mitä ne tallentavat laitteellesi',
    name: 'Nimi',
    category: 'Luokka',
    purpose: 'Tarkoitus',
    record: {
      title: 'Tietosuojavalintasi',
      purpose: 'Muistaa, mitä olet sallinut ja mitä kieltänyt.',
    },
  },

  placeholder: {
    held: '{service} ladataan vain, jos sallit sen. {provider} voi silloin tallentaa laitteellesi tietoja ja lukea niitä.',
    loadOnce: 'Lataa kerran',
    always: 'Salli aina {service}',
  },
}
