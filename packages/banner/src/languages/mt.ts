import { durationsIn, type Noun } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

/** The singular, and the plural after 2 to 10. */
const nouns = {
  minute: ['minuta', 'minuti'],
  hour: ['siegħa', 'sigħat'],
  day: ['jum', 'jiem'],
  week: ['ġimgħa', 'ġimgħat'],
  month: ['xahar', 'xhur'],
  year: ['sena', 'snin'],
} as const

const noun: Noun = (count, unit) => nouns[unit][count % 100 > 1 && count % 100 < 11 ? 1 : 0]

export const mt: Language = {
  language: 'mt',
  direction: 'ltr',

  title: 'L-għażla tiegħek dwar il-privatezza',
  question:
    '{controller} jixtieq jaħżen u jaqra data fuq l-apparat tiegħek, bħal cookies, għal dawn l-iskopijiet: {categories}.',
  assurance: 'Dan isir biss bil-kunsens tiegħek. Tista’ tibdel fehmtek fi kwalunkwe ħin.',
  changed: {
    title: 'Mistoqsija ġdida għalik',
    question:
      '{controller} issa jixtieq jaħżen u jaqra data fuq l-apparat tiegħek għal dawn ukoll: {items}.',
    assurance: 'Dan isir biss bil-kunsens tiegħek. L-għażliet preċedenti tiegħek għadhom jgħoddu.',
  },
  optOut: {
    question:
      '{controller} jaħżen u jaqra data fuq l-apparat tiegħek, bħal cookies, għal dawn l-iskopijiet: {categories}.',
    assurance: 'Tista’ tirrifjuta dan issa jew fi kwalunkwe ħin.',
  },
  signalHonoured:
    'Ir-rifjut tiegħek ġie rrispettat: il-browser tiegħek jibgħat is-sinjal Global Privacy Control.',
  privacyPolicy: 'Politika tal-privatezza',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  choose: 'Agħżel',

  preferencesTitle: 'Preferenzi tal-privatezza',
  preferencesIntro: 'Ixgħel dak li taqbel miegħu, imbagħad issejvja l-għażliet.',
  alwaysOn: 'Dejjem mixgħul',
  someOn: 'Mixgħula: {count}',
  details: 'Dettalji',
  save: 'Issejvja l-għażliet',
  close: 'Agħlaq',
  saved: 'L-għażliet tiegħek ġew issejvjati.',

  yourChoice: 'Data tal-għażla tiegħek: {date}. Numru tar-rekord: {id}.',
  download: 'Niżżel ir-rekord',

  provider: 'Fornitur',
  storage: 'Maħżun fuq l-apparat tiegħek',
  location: 'Post fejn tiġi pproċessata d-data',
  safeguard: 'Salvagwardja għat-trasferimenti barra mill-pajjiż',
  cookie: 'cookie',
  localStorage: 'ħażna lokali',
  sessionStorage: 'ħażna tas-sessjoni',
  duration: durationsIn(
    'mt',
    {
      session: 'sakemm tagħlaq il-browser',
      'until erased': 'sakemm titħassar',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Meħtieġa',
      purpose: 'Is-sit għandu bżonn din id-data biex jaħdem u biex jiftakar l-għażla tiegħek.',
    },
    analytics: {
      title: 'Statistika',
      purpose: 'Ikejjel liema paġni jżuru n-nies u kif jużawhom, biex is-sit jitjieb.',
    },
    marketing: {
      title: 'Reklamar',
      purpose:
        'Juża ż-żjara tiegħek biex jintgħażlu r-reklami, hawn u fuq siti oħra, u biex jitkejjel l-effett tagħhom.',
    },
  },
  purposes: {
    'measures-visits': 'Jgħodd iż-żjarat u juri kif jintuża s-sit.',
    'records-sessions': 'Jirreġistra l-movimenti, il-klikks u l-iskrolljar biex is-sit jitjieb.',
    'measures-ads':
      'Ikejjel jekk ir-reklami jwasslux għal żjarat u xiri, u juri reklami lil viżitaturi ta’ qabel.',
    retargets: 'Juri reklami f’siti oħra lil viżitaturi ta’ qabel.',
    'marketing-automation':
      'Jorbot iż-żjarat ma’ formoli u emails biex jintbagħtu messaġġi xierqa.',
    chat: 'Joffri chat mat-tim tas-sit.',
    video: 'Idoqq il-vidjows.',
    map: 'Juri l-mapep.',
    'spam-protection': 'Jagħraf in-nies mill-programmi biex jipproteġi l-formoli mill-abbuż.',
    payment: 'Jipproċessa l-ħlasijiet u jipproteġihom mill-frodi.',
    'loads-tags': 'Jgħabbi l-iskripts tal-kejl li s-sid tas-sit waqqaf fih.',
    'passes-on-choice':
      'Jgħid lill-iskripts ta’ Google f’din il-paġna x’ippermettejt. Hu stess ma jibgħat u ma jaħżen xejn.',
  },
  itemPurposes: {
    visitors: 'Jagħraf viżitatur minn ieħor',
    visit: 'Iżomm l-istat taż-żjara',
    session: 'Jagħraf tab tal-browser minn oħra',
    fewerRequests: 'Jillimita n-numru ta’ talbiet',
    adClick: 'Jgħaqqad żjara ma’ klikk fuq reklam',
    adViews: 'Jgħodd kemm-il darba ntwera reklam',
    preference: 'Jiftakar issettjar',
    security: 'Jipproteġi mill-abbuż u mill-frodi',
    chat: 'Iżomm l-istat taċ-chat',
    video: 'Iżomm l-istat tal-plejer tal-vidjow',
  },
  services: {},

  declaration: {
    caption: 'Servizzi u x’jaħżnu fuq l-apparat tiegħek',
    name: 'Isem',
    category: 'Kategorija',
    purpose: 'Skop',
    record: {
      title: 'L-għażla tiegħek dwar il-privatezza',
      purpose: 'Jiftakar x’ippermettejt u x’irrifjutajt.',
    },
  },

  placeholder: {
    held: '{service} jitgħabba biss jekk tippermettih. {provider} mbagħad jista’ jaħżen u jaqra data fuq l-apparat tiegħek.',
    loadOnce: 'Għabbi darba',
    always: 'Dejjem ippermetti {service}',
  },
}
