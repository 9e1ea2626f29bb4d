import { durationsIn, type Noun } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

/** A number leaves the noun as it is. */
const nouns = {
  minute: 'minutu',
  hour: 'ordu',
  day: 'egun',
  week: 'aste',
  month: 'hilabete',
  year: 'urte',
} as const

const noun: Noun = (_count, unit) => nouns[unit]

export const eu: Language = {
  language: 'eu',
  direction: 'ltr',

  title: 'Zure pribatutasun-erabakia',
  question:
    '{controller} arduradunak zure gailuan datuak gorde eta irakurri nahi ditu, adibidez cookieak, helburu hauetarako: {categories}.',
  assurance:
    'Hori zure adostasunarekin bakarrik gertatuko da. Erabakia edozein unetan alda dezakezu.',
  changed: {
    title: 'Erabakitzeko gai berri bat',
    question:
      '{controller} arduradunak orain honetarako ere zure gailuan datuak gorde eta irakurri nahi ditu: {items}.',
    assurance:
      'Hori zure adostasunarekin bakarrik gertatuko da. Zure aurreko erabakiek indarrean jarraitzen dute.',
  },
  optOut: {
    question:
      '{controller} arduradunak zure gailuan datuak gordetzen eta irakurtzen ditu, adibidez cookieak, helburu hauetarako: {categories}.',
    assurance: 'Horren aurka egin dezakezu orain edo edozein unetan.',
  },
  signalHonoured:
    'Zure aurkaritza errespetatzen da: zure nabigatzaileak «Global Privacy Control» seinalea bidaltzen du.',
  privacyPolicy: 'Pribatutasun-politika',
  acceptAll: 'Onartu guztiak',
  rejectAll: 'Baztertu guztiak',
  choose: 'Aukeratu',

  preferencesTitle: 'Pribatutasun-hobespenak',
  preferencesIntro: 'Aktibatu onartzen duzuna, eta ondoren gorde.',
  alwaysOn: 'Beti aktibo',
  someOn: 'Aktibo: {count}',
  details: 'Xehetasunak',
  save: 'Gorde aukerak',
  close: 'Itxi',
  saved: 'Zure aukerak gorde dira.',

  yourChoice: 'Zure erabakiaren data: {date}. Erregistroaren zenbakia: {id}.',
  download: 'Deskargatu erregistroa',

  provider: 'Hornitzailea',
  storage: 'Zure gailuan gordetakoa',
  location: 'Datuak tratatzen diren lekua',
  safeguard: 'Nazioarteko transferentzietarako bermeak',
  cookie: 'cookiea',
  localStorage: 'biltegiratze lokala (Local Storage)',
  sessionStorage: 'saioko biltegiratzea (Session Storage)',
  duration: durationsIn(
    'eu',
    {
      session: 'nabigatzailea itxi arte',
      'until erased': 'ezabatu arte',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Beharrezkoa',
      purpose:
        'Datu hauek gabe webguneak ez du funtzionatzen. Zure erabakia gogoratzeko ere balio dute.',
    },
    analytics: {
      title: 'Estatistika',
      purpose:
        'Zein orri bisitatzen diren eta nola erabiltzen diren neurtzen du, webgunea hobetzeko.',
    },
    marketing: {
      title: 'Marketina',
      purpose:
        'Zure bisita erabiltzen du publizitatea hautatzeko, webgune honetan eta beste batzuetan, eta publizitate horren eragina neurtzeko.',
    },
  },
  purposes: {
    'measures-visits': 'Bisitak zenbatzen ditu, eta webgunea nola erabiltzen den erakusten du.',
    'records-sessions':
      'Mugimenduak, klikak eta korritzea erregistratzen ditu, webgunea hobetzeko.',
    'measures-ads':
      'Iragarkiek bisitak eta erosketak dakartzaten neurtzen du, eta aurreko bisitariei iragarkiak erakusten dizkie.',
    retargets: 'Aurreko bisitariei iragarkiak erakusten dizkie beste webgune batzuetan.',
    'marketing-automation':
      'Bisitak inprimakiekin eta mezu elektronikoekin lotzen ditu, mezu egokiak bidaltzeko.',
    chat: 'Webgunearen taldearekin txateatzeko aukera ematen du.',
    video: 'Bideoak erreproduzitzen ditu.',
    map: 'Mapak erakusten ditu.',
    'spam-protection':
      'Pertsonak eta programak bereizten ditu, inprimakiak gehiegikerietatik babesteko.',
    payment: 'Ordainketak bideratzen ditu, eta iruzurretik babesten ditu.',
    'loads-tags':
      'Webgunearen arduradunak zerbitzu honetan konfiguratu dituen neurketa-scriptak kargatzen ditu.',
    'passes-on-choice':
      'Orri honetako Googleren scriptei jakinarazten die zer baimendu duzun. Berez, ez du ezer bidaltzen, ezta gordetzen ere.',
  },
  itemPurposes: {
    visitors: 'Bisitariak elkarrengandik bereizten ditu',
    visit: 'Bisitaren egoera gordetzen du',
    session: 'Nabigatzailearen fitxak elkarrengandik bereizten ditu',
    fewerRequests: 'Eskaera kopurua mugatzen du',
    adClick: 'Bisita bat iragarki bateko klikarekin lotzen du',
    adViews: 'Iragarki bat zenbat aldiz erakutsi den zenbatzen du',
    preference: 'Ezarpen bat gogoratzen du',
    security: 'Gehiegikerietatik eta iruzurretik babesten du',
    chat: 'Txataren egoera gordetzen du',
    video: 'Bideo-erreproduzigailuaren egoera gordetzen du',
  },
  services: {},

  declaration: {
    caption: 'Zerbitzuak eta zure gailuan gordetzen dutena',
    name: 'Izena',
    category: 'Kategoria',
    purpose: 'Helburua',
    record: {
      title: 'Zure pribatutasun-erabakia',
      purpose: 'Zer baimendu duzun eta zer baztertu duzun gogoratzen du.',
    },
  },

  placeholder: {
    held: '{service} zuk baimentzen baduzu bakarrik kargatuko da. Orduan, {provider} hornitzaileak zure gailuan datuak gorde eta irakurri ahal izango ditu.',
    loadOnce: 'Kargatu behin',
    always: 'Baimendu beti {service}',
  },
}
