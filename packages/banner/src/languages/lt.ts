import { durationsIn } from '../durations.js'
import type { Language } from '../texts.js'

const adClick = 'Susieja apsilankymą su reklamos spustelėjimu'
const fewerRequests = 'Riboja užklausų skaičių'
const visitors = 'Atskiria lankytojus vieną nuo kito'

export const lt: Language = {
  language: 'lt',
  direction: 'ltr',

  title: 'Jūsų privatumo pasirinkimas',
  question:
    '{controller} nori jūsų įrenginyje saugoti ir skaityti duomenis, pavyzdžiui, slapukus, šiais tikslais: {categories}.',
  assurance: 'Tai daroma tik jums sutikus. Savo pasirinkimą galite bet kada pakeisti.',
  changed: {
    title: 'Naujas klausimas jums',
    question:
      '{controller} dabar nori jūsų įrenginyje saugoti ir skaityti duomenis ir šiais tikslais: {items}.',
    assurance: 'Tai daroma tik jums sutikus. Ankstesni jūsų pasirinkimai tebegalioja.',
  },
  optOut: {
    question:
      '{controller} jūsų įrenginyje saugo ir skaito duomenis, pavyzdžiui, slapukus, šiais tikslais: {categories}.',
    assurance: 'Galite to atsisakyti dabar arba bet kada vėliau.',
  },
  signalHonoured:
    'Į jūsų atsisakymą atsižvelgta: jūsų naršyklė siunčia signalą „Global Privacy Control“.',
  privacyPolicy: 'Privatumo politika',
  acceptAll: 'Priimti viską',
  rejectAll: 'Atmesti viską',
  choose: 'Pasirinkti atskirai',

  preferencesTitle: 'Privatumo nuostatos',
  preferencesIntro: 'Įjunkite tai, su kuo sutinkate, ir išsaugokite.',
  alwaysOn: 'Visada įjungta',
  details: 'Išsamiau',
  save: 'Išsaugoti pasirinkimą',
  close: 'Uždaryti',
  saved: 'Jūsų pasirinkimas išsaugotas.',

  yourChoice: 'Jūsų pasirinkimo data: {date} (įrašo numeris: {id}).',
  download: 'Atsisiųsti įrašą',

  provider: 'Teikėjas',
  storage: 'Saugoma jūsų įrenginyje',
  location: 'Duomenų tvarkymo vieta',
  safeguard: 'Apsaugos priemonė perduodant duomenis į užsienį',
  cookie: 'slapukas',
  localStorage: 'vietinė saugykla',
  sessionStorage: 'seanso saugykla',
  duration: durationsIn('lt', {
    session: 'iki naršyklės uždarymo',
    'until erased': 'iki ištrynimo',
  }),

  categories: {
    necessary: {
      title: 'Būtina',
      purpose: 'Svetainei šių duomenų reikia, kad ji veiktų ir prisimintų jūsų pasirinkimą.',
    },
    analytics: {
      title: 'Statistika',
      purpose:
        'Matuoja, kurie puslapiai lankomi ir kaip jais naudojamasi, kad svetainę būtų galima tobulinti.',
    },
    marketing: {
      title: 'Rinkodara',
      purpose:
        'Naudoja jūsų apsilankymą reklamai čia ir kitose svetainėse parinkti ir jos poveikiui matuoti.',
    },
  },
  services: {
    'google-analytics': {
      purpose: 'Skaičiuoja apsilankymus ir rodo, kaip naudojamasi svetaine.',
      storage: {
        _ga: visitors,
        '_ga_*': 'Saugo apsilankymo būseną',
        _gid: visitors,
        '_gat*': fewerRequests,
        '_gac_*': adClick,
      },
    },
    'google-ads': {
      purpose:
        'Matuoja, ar reklama lemia apsilankymus ir pirkimus, ir rodo reklamą ankstesniems lankytojams.',
      storage: { '_gcl_*': adClick, _gcl_ls: adClick },
    },
    'google-tag-manager': {
      purpose: 'Įkelia matavimo scenarijus, kuriuos šioje paslaugoje nustatė svetainės valdytojas.',
      storage: { '_dc_gtm_*': fewerRequests },
    },
    'google-consent-mode': {
      purpose:
        'Praneša „Google“ scenarijams šiame puslapyje, ką leidote. Pati paslauga nieko nesiunčia ir nesaugo.',
    },
  },

  declaration: {
    caption: 'Paslaugos ir ką jos saugo jūsų įrenginyje',
    name: 'Pavadinimas',
    category: 'Kategorija',
    purpose: 'Tikslas',
    record: {
      title: 'Jūsų privatumo pasirinkimas',
      purpose: 'Prisimena, ką leidote ir ko atsisakėte.',
    },
  },

  placeholder: {
    held: '„{service}“ įkeliama tik jums leidus. Tada {provider} gali saugoti ir skaityti duomenis jūsų įrenginyje.',
    loadOnce: 'Įkelti vieną kartą',
    always: 'Visada leisti „{service}“',
  },
}
