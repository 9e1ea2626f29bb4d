import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

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
  someOn: 'Įjungta: {count}',
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
  purposes: {
    'measures-visits': 'Skaičiuoja apsilankymus ir rodo, kaip naudojamasi svetaine.',
    'records-sessions':
      'Įrašo judesius, paspaudimus ir slinkimą, kad svetainę būtų galima tobulinti.',
    'measures-ads':
      'Matuoja, ar reklama lemia apsilankymus ir pirkimus, ir rodo reklamą ankstesniems lankytojams.',
    retargets: 'Rodo reklamą kitose svetainėse ankstesniems lankytojams.',
    'marketing-automation':
      'Susieja apsilankymus su formomis ir el. laiškais, kad būtų siunčiami tinkami pranešimai.',
    chat: 'Siūlo pokalbį su svetainės komanda.',
    video: 'Paleidžia vaizdo įrašus.',
    map: 'Rodo žemėlapius.',
    'spam-protection':
      'Atskiria žmones nuo programų, kad formos būtų apsaugotos nuo piktnaudžiavimo.',
    payment: 'Apdoroja mokėjimus ir saugo juos nuo sukčiavimo.',
    'loads-tags':
      'Įkelia matavimo scenarijus, kuriuos šioje paslaugoje nustatė svetainės valdytojas.',
    'passes-on-choice':
      'Praneša „Google“ scenarijams šiame puslapyje, ką leidote. Pati paslauga nieko nesiunčia ir nesaugo.',
  },
  itemPurposes: {
    visitors: 'Atskiria lankytojus vieną nuo kito',
    visit: 'Saugo apsilankymo būseną',
    session: 'Atskiria naršyklės korteles vieną nuo kitos',
    fewerRequests: 'Riboja užklausų skaičių',
    adClick: 'Susieja apsilankymą su reklamos spustelėjimu',
    adViews: 'Skaičiuoja, kiek kartų parodytas skelbimas',
    preference: 'Įsimena nuostatą',
    security: 'Saugo nuo piktnaudžiavimo ir sukčiavimo',
    chat: 'Saugo pokalbio būseną',
    video: 'Saugo vaizdo leistuvės būseną',
  },
  services: {},

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
