import { durationsIn, type Noun } from '../durations.js'
import type { Language } from '../texts.js'

const adClick = 'Lidh një vizitë me klikimin e një reklame'
const fewerRequests = 'Kufizon numrin e kërkesave'
const visitors = 'Dallon vizitorët nga njëri-tjetri'

/** The singular and the plural. */
const nouns = {
  minute: ['minutë', 'minuta'],
  hour: ['orë', 'orë'],
  day: ['ditë', 'ditë'],
  week: ['javë', 'javë'],
  month: ['muaj', 'muaj'],
  year: ['vit', 'vjet'],
} as const

const noun: Noun = (count, unit) => nouns[unit][count === 1 ? 0 : 1]

export const sq: Language = {
  language: 'sq',
  direction: 'ltr',

  title: 'Zgjedhja juaj për privatësinë',
  question:
    '{controller} dëshiron të ruajë dhe të lexojë të dhëna në pajisjen tuaj, për shembull cookies, për qëllimet e mëposhtme: {categories}.',
  assurance: 'Kjo ndodh vetëm nëse jepni pëlqimin. Mund ta ndryshoni vendimin tuaj në çdo kohë.',
  changed: {
    title: 'Diçka e re për të vendosur',
    question:
      '{controller} tani dëshiron të ruajë dhe të lexojë të dhëna në pajisjen tuaj edhe për sa vijon: {items}.',
    assurance: 'Kjo ndodh vetëm nëse jepni pëlqimin. Vendimet tuaja të mëparshme mbeten në fuqi.',
  },
  optOut: {
    question:
      '{controller} ruan dhe lexon të dhëna në pajisjen tuaj, për shembull cookies, për qëllimet e mëposhtme: {categories}.',
    assurance: 'Mund ta kundërshtoni këtë tani ose në çdo kohë.',
  },
  signalHonoured:
    'Kundërshtimi juaj respektohet: shfletuesi juaj dërgon sinjalin “Global Privacy Control”.',
  privacyPolicy: 'Politika e privatësisë',
  acceptAll: 'Prano të gjitha',
  rejectAll: 'Refuzo të gjitha',
  choose: 'Zgjidh',

  preferencesTitle: 'Preferencat e privatësisë',
  preferencesIntro: 'Aktivizoni ato me të cilat jeni dakord, pastaj ruajini.',
  alwaysOn: 'Gjithmonë aktive',
  details: 'Hollësi',
  save: 'Ruaj zgjedhjet',
  close: 'Mbyll',
  saved: 'Zgjedhjet tuaja u ruajtën.',

  yourChoice: 'Data e vendimit tuaj: {date}. Numri i regjistrimit: {id}.',
  download: 'Shkarko regjistrimin',

  provider: 'Ofruesi',
  storage: 'Ruhet në pajisjen tuaj',
  location: 'Vendi i përpunimit të të dhënave',
  safeguard: 'Masat mbrojtëse për transferimin jashtë vendit',
  cookie: 'cookie',
  localStorage: 'ruajtje lokale (Local Storage)',
  sessionStorage: 'ruajtje e sesionit (Session Storage)',
  duration: durationsIn(
    'sq',
    {
      session: 'derisa të mbyllni shfletuesin',
      'until erased': 'derisa të fshihet',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Të nevojshme',
      purpose:
        'Uebsajti nuk funksionon pa këto të dhëna. Ato shërbejnë edhe për të mbajtur mend zgjedhjen tuaj.',
    },
    analytics: {
      title: 'Statistika',
      purpose: 'Mat se cilat faqe vizitohen dhe si përdoren, për të përmirësuar uebsajtin.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Përdor vizitën tuaj për të zgjedhur reklama, në këtë uebsajt dhe në të tjerë, dhe për të matur efektin e tyre.',
    },
  },
  services: {
    'google-analytics': {
      purpose: 'Numëron vizitat dhe tregon se si përdoret uebsajti.',
      storage: {
        _ga: visitors,
        '_ga_*': 'Ruan gjendjen e vizitës',
        _gid: visitors,
        '_gat*': fewerRequests,
        '_gac_*': adClick,
      },
    },
    'google-ads': {
      purpose:
        'Mat nëse reklamat çojnë në vizita dhe blerje, dhe u shfaq reklama vizitorëve të mëparshëm.',
      storage: { '_gcl_*': adClick, _gcl_ls: adClick },
    },
    'google-tag-manager': {
      purpose: 'Ngarkon skriptet e matjes që pronari i uebsajtit ka vendosur në këtë shërbim.',
      storage: { '_dc_gtm_*': fewerRequests },
    },
    'google-consent-mode': {
      purpose:
        'U tregon skripteve të Google në këtë faqe se çfarë keni lejuar. Vetë shërbimi nuk dërgon dhe nuk ruan asgjë.',
    },
  },

  declaration: {
    caption: 'Shërbimet dhe çfarë ruajnë në pajisjen tuaj',
    name: 'Emri',
    category: 'Kategoria',
    purpose: 'Qëllimi',
    record: {
      title: 'Zgjedhja juaj për privatësinë',
      purpose: 'Mban mend çfarë keni lejuar dhe çfarë keni refuzuar.',
    },
  },

  placeholder: {
    held: '{service} ngarkohet vetëm nëse e lejoni. Më pas {provider} mund të ruajë dhe të lexojë të dhëna në pajisjen tuaj.',
    loadOnce: 'Ngarko një herë',
    always: 'Lejo gjithmonë {service}',
  },
}
