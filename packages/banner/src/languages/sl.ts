import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const sl: Language = {
  language: 'sl',
  direction: 'ltr',

  title: 'Vaša odločitev o zasebnosti',
  question:
    '{controller} želi v vaši napravi shranjevati in brati podatke, na primer piškotke, za naslednje namene: {categories}.',
  assurance: 'To se zgodi le z vašo privolitvijo. Svojo odločitev lahko kadar koli spremenite.',
  changed: {
    title: 'Novo vprašanje o zasebnosti',
    question:
      '{controller} želi zdaj v vaši napravi shranjevati in brati podatke tudi za naslednje: {items}.',
    assurance: 'To se zgodi le z vašo privolitvijo. Vaše prejšnje odločitve še naprej veljajo.',
  },
  optOut: {
    question:
      '{controller} v vaši napravi shranjuje in bere podatke, na primer piškotke, za naslednje namene: {categories}.',
    assurance: 'Temu lahko ugovarjate zdaj ali kadar koli pozneje.',
  },
  signalHonoured: 'Vaš ugovor je upoštevan: vaš brskalnik pošilja signal »Global Privacy Control«.',
  privacyPolicy: 'Politika zasebnosti',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  choose: 'Izberi',

  preferencesTitle: 'Nastavitve zasebnosti',
  preferencesIntro: 'Vklopite tisto, s čimer se strinjate, in nato shranite.',
  alwaysOn: 'Vedno vklopljeno',
  someOn: 'Vklopljeno: {count}',
  details: 'Podrobnosti',
  save: 'Shrani izbiro',
  close: 'Zapri',
  saved: 'Vaša izbira je shranjena.',

  yourChoice: 'Datum vaše odločitve: {date}. Številka zapisa: {id}.',
  download: 'Prenesi zapis',

  provider: 'Ponudnik',
  storage: 'Shranjeno v vaši napravi',
  location: 'Kraj obdelave podatkov',
  safeguard: 'Zaščitni ukrepi za prenos v tujino',
  cookie: 'piškotek',
  localStorage: 'lokalna shramba (Local Storage)',
  sessionStorage: 'shramba seje (Session Storage)',
  duration: durationsIn('sl', {
    session: 'do zaprtja brskalnika',
    'until erased': 'do izbrisa',
  }),

  categories: {
    necessary: {
      title: 'Nujno',
      purpose: 'Brez teh podatkov spletno mesto ne deluje. Z njimi si zapomni tudi vašo odločitev.',
    },
    analytics: {
      title: 'Statistika',
      purpose:
        'Meri, katere strani se obiskujejo in kako se uporabljajo, da se spletno mesto lahko izboljša.',
    },
    marketing: {
      title: 'Trženje',
      purpose:
        'Uporablja vaš obisk za izbiro oglasov na tem in drugih spletnih mestih ter za merjenje njihove učinkovitosti.',
    },
  },
  purposes: {
    'measures-visits': 'Šteje obiske in kaže, kako se spletno mesto uporablja.',
    'records-sessions': 'Beleži premike, klike in drsenje za izboljšanje spletnega mesta.',
    'measures-ads':
      'Meri, ali oglasi vodijo do obiskov in nakupov, ter prikazuje oglase prejšnjim obiskovalcem.',
    retargets: 'Prikazuje oglase na drugih spletnih mestih prejšnjim obiskovalcem.',
    'marketing-automation':
      'Povezuje obiske z obrazci in e-pošto, da lahko pošilja ustrezna sporočila.',
    chat: 'Ponuja klepet z ekipo spletnega mesta.',
    video: 'Predvaja videoposnetke.',
    map: 'Prikazuje zemljevide.',
    'spam-protection': 'Razlikuje med ljudmi in programi, da zaščiti obrazce pred zlorabo.',
    payment: 'Obdeluje plačila in jih varuje pred goljufijo.',
    'loads-tags':
      'Naloži merilne skripte, ki jih je v tej storitvi nastavil upravljavec spletnega mesta.',
    'passes-on-choice':
      'Googlovim skriptam na tej strani sporoči, kaj ste dovolili. Sama storitev ničesar ne pošilja in ne shranjuje.',
  },
  itemPurposes: {
    visitors: 'Razlikuje med obiskovalci',
    visit: 'Hrani stanje obiska',
    session: 'Razlikuje med zavihki brskalnika',
    fewerRequests: 'Omejuje število zahtevkov',
    adClick: 'Poveže obisk s klikom na oglas',
    adViews: 'Šteje, kolikokrat je bil oglas prikazan',
    preference: 'Zapomni si nastavitev',
    security: 'Varuje pred zlorabo in goljufijo',
    chat: 'Hrani stanje klepeta',
    video: 'Hrani stanje videopredvajalnika',
  },
  services: {},

  declaration: {
    caption: 'Storitve in kaj shranjujejo v vaši napravi',
    name: 'Ime',
    category: 'Kategorija',
    purpose: 'Namen',
    record: {
      title: 'Vaša odločitev o zasebnosti',
      purpose: 'Zapomni si, kaj ste dovolili in kaj zavrnili.',
    },
  },

  placeholder: {
    held: '{service} se naloži le, če to dovolite. {provider} lahko nato v vaši napravi shranjuje in bere podatke.',
    loadOnce: 'Naloži enkrat',
    always: 'Vedno dovoli: {service}',
  },
}
