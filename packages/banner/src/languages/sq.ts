import { durationsIn, type Noun } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

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
  someOn: 'Aktive: {count}',
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
  purposes: {
    'measures-visits': 'Numëron vizitat dhe tregon se si përdoret uebsajti.',
    'records-sessions':
      'Regjistron lëvizjet, klikimet dhe rrëshqitjen për ta përmirësuar uebsajtin.',
    'measures-ads':
      'Mat nëse reklamat çojnë në vizita dhe blerje, dhe u shfaq reklama vizitorëve të mëparshëm.',
    retargets: 'U shfaq reklama në uebsajte të tjera vizitorëve të mëparshëm.',
    'marketing-automation':
      'Lidh vizitat me formularët dhe emailet për të dërguar mesazhe të përshtatshme.',
    chat: 'Ofron bisedë me ekipin e uebsajtit.',
    video: 'Luan video.',
    map: 'Shfaq harta.',
    'spam-protection': 'Dallon njerëzit nga programet për të mbrojtur formularët nga keqpërdorimi.',
    payment: 'Kryen pagesat dhe i mbron ato nga mashtrimi.',
    'loads-tags': 'Ngarkon skriptet e matjes që pronari i uebsajtit ka vendosur në këtë shërbim.',
    'passes-on-choice':
      'U tregon skripteve të Google në këtë faqe se çfarë keni lejuar. Vetë shërbimi nuk dërgon dhe nuk ruan asgjë.',
  },
  itemPurposes: {
    visitors: 'Dallon vizitorët nga njëri-tjetri',
    visit: 'Ruan gjendjen e vizitës',
    session: 'Dallon skedat e shfletuesit nga njëra-tjetra',
    fewerRequests: 'Kufizon numrin e kërkesave',
    adClick: 'Lidh një vizitë me klikimin e një reklame',
    adViews: 'Numëron sa herë është shfaqur një reklamë',
    preference: 'Mban mend një cilësim',
    security: 'Mbron nga keqpërdorimi dhe mashtrimi',
    chat: 'Ruan gjendjen e bisedës',
    video: 'Ruan gjendjen e luajtësit të videove',
  },
  services: {},

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
