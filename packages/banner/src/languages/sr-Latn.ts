import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const srLatn: Language = {
  language: 'sr-Latn',
  direction: 'ltr',

  title: 'Vaš izbor u vezi sa privatnošću',
  question:
    '{controller} želi da na vašem uređaju čuva i čita podatke, na primer kolačiće, u sledeće svrhe: {categories}.',
  assurance:
    'To se dešava samo uz vaš pristanak. Svoju odluku možete da promenite u svakom trenutku.',
  changed: {
    title: 'Novo pitanje o privatnosti',
    question:
      '{controller} sada želi da na vašem uređaju čuva i čita podatke i za sledeće: {items}.',
    assurance: 'To se dešava samo uz vaš pristanak. Vaše ranije odluke i dalje važe.',
  },
  optOut: {
    question:
      '{controller} na vašem uređaju čuva i čita podatke, na primer kolačiće, u sledeće svrhe: {categories}.',
    assurance: 'Tome možete da prigovorite sada ili bilo kada kasnije.',
  },
  signalHonoured: 'Vaš prigovor se poštuje: vaš pregledač šalje signal „Global Privacy Control“.',
  privacyPolicy: 'Politika privatnosti',
  acceptAll: 'Prihvatam sve',
  rejectAll: 'Odbijam sve',
  choose: 'Pojedinačni izbor',

  preferencesTitle: 'Podešavanja privatnosti',
  preferencesIntro: 'Uključite ono na šta pristajete, a zatim sačuvajte.',
  alwaysOn: 'Uvek uključeno',
  someOn: 'Uključeno: {count}',
  details: 'Detalji',
  save: 'Sačuvaj izbor',
  close: 'Zatvori',
  saved: 'Vaš izbor je sačuvan.',

  yourChoice: 'Datum vaše odluke: {date}, broj zapisa: {id}.',
  download: 'Preuzmi zapis',

  provider: 'Pružalac usluge',
  storage: 'Sačuvano na vašem uređaju',
  location: 'Mesto obrade podataka',
  safeguard: 'Mere zaštite pri prenosu u inostranstvo',
  cookie: 'kolačić',
  localStorage: 'lokalno skladište (Local Storage)',
  sessionStorage: 'skladište sesije (Session Storage)',
  duration: durationsIn('sr-Latn', {
    session: 'dok ne zatvorite pregledač',
    'until erased': 'do brisanja',
  }),

  categories: {
    necessary: {
      title: 'Neophodno',
      purpose: 'Bez ovih podataka sajt ne radi. Oni služe i da se zapamti vaš izbor.',
    },
    analytics: {
      title: 'Statistika',
      purpose: 'Meri koje se stranice posećuju i kako se koriste, radi poboljšanja sajta.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Koristi vašu posetu za izbor oglasa, na ovom i na drugim sajtovima, i za merenje njihovog učinka.',
    },
  },
  purposes: {
    'measures-visits': 'Broji posete i pokazuje kako se sajt koristi.',
    'records-sessions': 'Beleži pokrete, klikove i pomeranje stranice radi poboljšanja sajta.',
    'measures-ads':
      'Meri da li oglasi dovode do poseta i kupovina i prikazuje oglase ranijim posetiocima.',
    retargets: 'Prikazuje oglase na drugim sajtovima ranijim posetiocima.',
    'marketing-automation':
      'Povezuje posete sa obrascima i imejlovima radi slanja prikladnih poruka.',
    chat: 'Nudi ćaskanje sa timom sajta.',
    video: 'Pušta video-snimke.',
    map: 'Prikazuje mape.',
    'spam-protection': 'Razlikuje ljude od programa da bi zaštitila obrasce od zloupotrebe.',
    payment: 'Obrađuje plaćanja i štiti ih od prevare.',
    'loads-tags': 'Učitava merne skripte koje je vlasnik sajta podesio u ovoj usluzi.',
    'passes-on-choice':
      'Obaveštava Google skripte na ovoj stranici o tome šta ste dozvolili. Sama usluga ništa ne šalje i ne čuva.',
  },
  itemPurposes: {
    visitors: 'Razlikuje posetioce',
    visit: 'Čuva stanje posete',
    session: 'Razlikuje kartice pregledača',
    fewerRequests: 'Ograničava broj zahteva',
    adClick: 'Povezuje posetu sa klikom na oglas',
    adViews: 'Broji koliko je puta oglas prikazan',
    preference: 'Pamti podešavanje',
    security: 'Štiti od zloupotrebe i prevare',
    chat: 'Čuva stanje ćaskanja',
    video: 'Čuva stanje video-plejera',
  },
  services: {},

  declaration: {
    caption: 'Usluge i šta čuvaju na vašem uređaju',
    name: 'Naziv',
    category: 'Kategorija',
    purpose: 'Svrha',
    record: {
      title: 'Vaš izbor u vezi sa privatnošću',
      purpose: 'Pamti šta ste dozvolili, a šta odbili.',
    },
  },

  placeholder: {
    held: '{service} se učitava samo ako to dozvolite. {provider} tada može da čuva i čita podatke na vašem uređaju.',
    loadOnce: 'Učitaj jednom',
    always: 'Uvek dozvoli: {service}',
  },
}
