import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const hr: Language = {
  language: 'hr',
  direction: 'ltr',

  title: 'Vaša odluka o privatnosti',
  question:
    '{controller} želi pohranjivati i čitati podatke na vašem uređaju, na primjer kolačiće, u sljedeće svrhe: {categories}.',
  assurance: 'To se događa samo uz vašu privolu. Odluku možete promijeniti u svakom trenutku.',
  changed: {
    title: 'Novo pitanje za vas',
    question:
      '{controller} sada želi pohranjivati i čitati podatke na vašem uređaju i za sljedeće: {items}.',
    assurance: 'To se događa samo uz vašu privolu. Vaše ranije odluke i dalje vrijede.',
  },
  optOut: {
    question:
      '{controller} pohranjuje i čita podatke na vašem uređaju, na primjer kolačiće, u sljedeće svrhe: {categories}.',
    assurance: 'To možete odbiti sada ili u bilo kojem trenutku.',
  },
  signalHonoured: 'Vaše je odbijanje uvaženo: vaš preglednik šalje signal Global Privacy Control.',
  privacyPolicy: 'Politika privatnosti',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Odaberi pojedinačno',

  preferencesTitle: 'Postavke privatnosti',
  preferencesIntro: 'Uključite ono s čime se slažete, a zatim spremite.',
  alwaysOn: 'Uvijek uključeno',
  someOn: 'Uključeno: {count}',
  details: 'Pojedinosti',
  save: 'Spremi odabir',
  close: 'Zatvori',
  saved: 'Vaš je odabir spremljen.',

  yourChoice: 'Vaša odluka: {date} (broj zapisa: {id}).',
  download: 'Preuzmi zapis',

  provider: 'Pružatelj usluge',
  storage: 'Pohranjuje se na vašem uređaju',
  location: 'Mjesto obrade podataka',
  safeguard: 'Zaštitna mjera za prijenos podataka u inozemstvo',
  cookie: 'kolačić',
  localStorage: 'lokalna pohrana',
  sessionStorage: 'pohrana sesije',
  duration: durationsIn('hr', {
    session: 'dok ne zatvorite preglednik',
    'until erased': 'do brisanja',
  }),

  categories: {
    necessary: {
      title: 'Nužno',
      purpose: 'Web-mjesto treba te podatke kako bi radilo i zapamtilo vašu odluku.',
    },
    analytics: {
      title: 'Statistika',
      purpose:
        'Mjeri koje se stranice posjećuju i kako se upotrebljavaju, radi poboljšanja web-mjesta.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Koristi se vašim posjetom za odabir oglasa, ovdje i na drugim web-mjestima, te za mjerenje njihova učinka.',
    },
  },
  purposes: {
    'measures-visits': 'Broji posjete i pokazuje kako se web-mjesto upotrebljava.',
    'records-sessions':
      'Bilježi pokrete, klikove i pomicanje stranice radi poboljšanja web-mjesta.',
    'measures-ads':
      'Mjeri dovode li oglasi do posjeta i kupnji te prikazuje oglase prijašnjim posjetiteljima.',
    retargets: 'Prikazuje oglase na drugim web-mjestima prijašnjim posjetiteljima.',
    'marketing-automation':
      'Povezuje posjete s obrascima i e-porukama radi slanja prikladnih poruka.',
    chat: 'Nudi čavrljanje s timom web-mjesta.',
    video: 'Reproducira videozapise.',
    map: 'Prikazuje karte.',
    'spam-protection': 'Razlikuje ljude od programa kako bi zaštitio obrasce od zlouporabe.',
    payment: 'Obrađuje plaćanja i štiti ih od prijevare.',
    'loads-tags': 'Učitava mjerne skripte koje je u njemu postavio vlasnik web-mjesta.',
    'passes-on-choice':
      'Javlja Googleovim skriptama na ovoj stranici što ste dopustili. Sam ništa ne šalje i ne pohranjuje.',
  },
  itemPurposes: {
    visitors: 'Razlikuje posjetitelje jedne od drugih',
    visit: 'Čuva stanje posjeta',
    session: 'Razlikuje kartice preglednika',
    fewerRequests: 'Ograničava broj zahtjeva',
    adClick: 'Povezuje posjet s klikom na oglas',
    adViews: 'Broji koliko je puta oglas prikazan',
    preference: 'Pamti postavku',
    security: 'Štiti od zlouporabe i prijevare',
    chat: 'Čuva stanje čavrljanja',
    video: 'Čuva stanje videoplayera',
  },
  services: {},

  declaration: {
    caption: 'Usluge i što one pohranjuju na vašem uređaju',
    name: 'Naziv',
    category: 'Kategorija',
    purpose: 'Svrha',
    record: {
      title: 'Vaša odluka o privatnosti',
      purpose: 'Pamti što ste dopustili, a što odbili.',
    },
  },

  placeholder: {
    held: '{service} se učitava samo ako to dopustite. {provider} tada može pohranjivati i čitati podatke na vašem uređaju.',
    loadOnce: 'Učitaj jednom',
    always: 'Uvijek dopusti {service}',
  },
}
