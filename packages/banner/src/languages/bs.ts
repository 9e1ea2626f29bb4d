import { durationsIn, type Noun } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

/** After 1, after 2 to 4, after the rest; 21 is as 1, 11 is not. */
const nouns = {
  minute: ['minuta', 'minute', 'minuta'],
  hour: ['sat', 'sata', 'sati'],
  day: ['dan', 'dana', 'dana'],
  week: ['sedmica', 'sedmice', 'sedmica'],
  month: ['mjesec', 'mjeseca', 'mjeseci'],
  year: ['godina', 'godine', 'godina'],
} as const

const noun: Noun = (count, unit) => {
  const isTeen = count % 100 > 10 && count % 100 < 20
  const last = isTeen ? 0 : count % 10
  return nouns[unit][last === 1 ? 0 : last > 1 && last < 5 ? 1 : 2]
}

export const bs: Language = {
  language: 'bs',
  direction: 'ltr',

  title: 'Vaš izbor u vezi s privatnošću',
  question:
    '{controller} želi na vašem uređaju čuvati i čitati podatke, naprimjer kolačiće, u sljedeće svrhe: {categories}.',
  assurance:
    'To se dešava samo uz vašu saglasnost. Svoju odluku možete promijeniti u svakom trenutku.',
  changed: {
    title: 'Novo pitanje o privatnosti',
    question:
      '{controller} sada želi na vašem uređaju čuvati i čitati podatke i za sljedeće: {items}.',
    assurance: 'To se dešava samo uz vašu saglasnost. Vaše ranije odluke i dalje važe.',
  },
  optOut: {
    question:
      '{controller} na vašem uređaju čuva i čita podatke, naprimjer kolačiće, u sljedeće svrhe: {categories}.',
    assurance: 'Tome možete prigovoriti sada ili bilo kada kasnije.',
  },
  signalHonoured: 'Vaš prigovor se poštuje: vaš preglednik šalje signal „Global Privacy Control”.',
  privacyPolicy: 'Politika privatnosti',
  acceptAll: 'Prihvatam sve',
  rejectAll: 'Odbijam sve',
  choose: 'Pojedinačni izbor',

  preferencesTitle: 'Postavke privatnosti',
  preferencesIntro: 'Uključite ono na što pristajete, a zatim sačuvajte.',
  alwaysOn: 'Uvijek uključeno',
  someOn: 'Uključeno: {count}',
  details: 'Detalji',
  save: 'Sačuvaj izbor',
  close: 'Zatvori',
  saved: 'Vaš izbor je sačuvan.',

  yourChoice: 'Datum vaše odluke: {date}, broj zapisa: {id}.',
  download: 'Preuzmi zapis',

  provider: 'Pružalac usluge',
  storage: 'Sačuvano na vašem uređaju',
  location: 'Mjesto obrade podataka',
  safeguard: 'Zaštitne mjere pri prijenosu u inostranstvo',
  cookie: 'kolačić',
  localStorage: 'lokalna pohrana (Local Storage)',
  sessionStorage: 'pohrana sesije (Session Storage)',
  duration: durationsIn(
    'bs',
    {
      session: 'dok ne zatvorite preglednik',
      'until erased': 'do brisanja',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Neophodno',
      purpose: 'Bez ovih podataka sajt ne radi. Oni služe i da se zapamti vaš izbor.',
    },
    analytics: {
      title: 'Statistika',
      purpose: 'Mjeri koje se stranice posjećuju i kako se koriste, radi poboljšanja sajta.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Koristi vašu posjetu za izbor oglasa, na ovom i na drugim sajtovima, i za mjerenje njihovog učinka.',
    },
  },
  purposes: {
    'measures-visits': 'Broji posjete i pokazuje kako se sajt koristi.',
    'records-sessions': 'Bilježi pokrete, klikove i pomicanje stranice radi poboljšanja sajta.',
    'measures-ads':
      'Mjeri da li oglasi dovode do posjeta i kupovina i prikazuje oglase ranijim posjetiocima.',
    retargets: 'Prikazuje oglase na drugim sajtovima ranijim posjetiocima.',
    'marketing-automation':
      'Povezuje posjete s obrascima i e-porukama radi slanja prikladnih poruka.',
    chat: 'Nudi razgovor s timom sajta.',
    video: 'Reproducira video.',
    map: 'Prikazuje karte.',
    'spam-protection': 'Razlikuje ljude od programa kako bi zaštitila obrasce od zloupotrebe.',
    payment: 'Obrađuje plaćanja i štiti ih od prevare.',
    'loads-tags': 'Učitava mjerne skripte koje je vlasnik sajta podesio u ovoj usluzi.',
    'passes-on-choice':
      'Obavještava Google skripte na ovoj stranici o tome šta ste dozvolili. Sama usluga ništa ne šalje i ne čuva.',
  },
  itemPurposes: {
    visitors: 'Razlikuje posjetioce',
    visit: 'Čuva stanje posjete',
    session: 'Razlikuje kartice preglednika',
    fewerRequests: 'Ograničava broj zahtjeva',
    adClick: 'Povezuje posjetu s klikom na oglas',
    adViews: 'Broji koliko je puta oglas prikazan',
    preference: 'Pamti postavku',
    security: 'Štiti od zloupotrebe i prevare',
    chat: 'Čuva stanje razgovora',
    video: 'Čuva stanje video-plejera',
  },
  services: {},

  declaration: {
    caption: 'Usluge i šta čuvaju na vašem uređaju',
    name: 'Naziv',
    category: 'Kategorija',
    purpose: 'Svrha',
    record: {
      title: 'Vaš izbor u vezi s privatnošću',
      purpose: 'Pamti šta ste dozvolili, a šta odbili.',
    },
  },

  placeholder: {
    held: '{service} se učitava samo ako to dozvolite. {provider} tada može čuvati i čitati podatke na vašem uređaju.',
    loadOnce: 'Učitaj jednom',
    always: 'Uvijek dozvoli: {service}',
  },
}
