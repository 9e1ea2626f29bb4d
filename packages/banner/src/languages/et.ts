import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const et: Language = {
  language: 'et',
  direction: 'ltr',

  title: 'Teie privaatsusvalik',
  question:
    '{controller} soovib teie seadmes salvestada ja lugeda andmeid, näiteks küpsiseid, järgmistel eesmärkidel: {categories}.',
  assurance: 'See toimub ainult teie nõusolekul. Oma otsust saate igal ajal muuta.',
  changed: {
    title: 'Uus küsimus teile',
    question:
      '{controller} soovib nüüd teie seadmes andmeid salvestada ja lugeda ka järgmisel otstarbel: {items}.',
    assurance: 'See toimub ainult teie nõusolekul. Teie varasemad otsused kehtivad edasi.',
  },
  optOut: {
    question:
      '{controller} salvestab ja loeb teie seadmes andmeid, näiteks küpsiseid, järgmistel eesmärkidel: {categories}.',
    assurance: 'Võite sellest keelduda kohe või mis tahes ajal hiljem.',
  },
  signalHonoured:
    'Teie keeldumist on arvestatud: teie brauser saadab signaali Global Privacy Control.',
  privacyPolicy: 'Andmekaitsetingimused',
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  choose: 'Vali eraldi',

  preferencesTitle: 'Privaatsusseaded',
  preferencesIntro: 'Lülitage sisse see, millega nõustute, ja salvestage siis valik.',
  alwaysOn: 'Alati sees',
  someOn: 'Sees: {count}',
  details: 'Üksikasjad',
  save: 'Salvesta valik',
  close: 'Sulge',
  saved: 'Teie valik on salvestatud.',

  yourChoice: 'Teie otsuse kuupäev: {date}. Kirje number: {id}.',
  download: 'Laadi kirje alla',

  provider: 'Teenusepakkuja',
  storage: 'Salvestatakse teie seadmesse',
  location: 'Andmete töötlemise koht',
  safeguard: 'Kaitsemeede andmete edastamisel välisriiki',
  cookie: 'küpsis',
  localStorage: 'kohalik salvestusruum',
  sessionStorage: 'seansi salvestusruum',
  duration: durationsIn('et', {
    session: 'kuni brauseri sulgemiseni',
    'until erased': 'kuni kustutamiseni',
  }),

  categories: {
    necessary: {
      title: 'Vajalikud',
      purpose: 'Veebisait vajab neid andmeid, et toimida ja teie otsust meeles pidada.',
    },
    analytics: {
      title: 'Statistika',
      purpose:
        'Mõõdab, milliseid lehti külastatakse ja kuidas neid kasutatakse, et veebisaiti täiustada.',
    },
    marketing: {
      title: 'Turundus',
      purpose:
        'Kasutab teie külastust, et valida reklaame siin ja teistel veebisaitidel ning mõõta nende mõju.',
    },
  },
  purposes: {
    'measures-visits': 'Loendab külastusi ja näitab, kuidas veebisaiti kasutatakse.',
    'records-sessions': 'Salvestab liigutusi, klõpse ja kerimist, et veebisaiti paremaks muuta.',
    'measures-ads':
      'Mõõdab, kas reklaamid toovad külastusi ja oste, ning näitab reklaame varasematele külastajatele.',
    retargets: 'Näitab varasematele külastajatele reklaame teistel veebisaitidel.',
    'marketing-automation': 'Seob külastused vormide ja e-kirjadega, et saata sobivaid sõnumeid.',
    chat: 'Pakub vestlust veebisaidi meeskonnaga.',
    video: 'Esitab videoid.',
    map: 'Näitab kaarte.',
    'spam-protection': 'Eristab inimesi programmidest, et kaitsta vorme väärkasutuse eest.',
    payment: 'Töötleb makseid ja kaitseb neid pettuse eest.',
    'loads-tags': 'Laadib mõõteskriptid, mille veebisaidi pidaja on selles seadistanud.',
    'passes-on-choice':
      'Annab sellel lehel Google’i skriptidele teada, mida olete lubanud. Ise ei saada ega salvesta midagi.',
  },
  itemPurposes: {
    visitors: 'Eristab külastajaid üksteisest',
    visit: 'Hoiab külastuse olekut',
    session: 'Eristab brauseri vahekaarte',
    fewerRequests: 'Piirab päringute arvu',
    adClick: 'Seob külastuse reklaamiklõpsuga',
    adViews: 'Loendab, mitu korda reklaami näidati',
    preference: 'Jätab seade meelde',
    security: 'Kaitseb väärkasutuse ja pettuse eest',
    chat: 'Hoiab vestluse olekut',
    video: 'Hoiab videomängija olekut',
  },
  services: {},

  declaration: {
    caption: 'Teenused ja mida need teie seadmesse salvestavad',
    name: 'Nimi',
    category: 'Kategooria',
    purpose: 'Eesmärk',
    record: {
      title: 'Teie privaatsusvalik',
      purpose: 'Peab meeles, mida olete lubanud ja millest keeldunud.',
    },
  },

  placeholder: {
    held: '{service} laaditakse ainult siis, kui te seda lubate. {provider} võib siis teie seadmes andmeid salvestada ja lugeda.',
    loadOnce: 'Laadi üks kord',
    always: 'Luba alati {service}',
  },
}
