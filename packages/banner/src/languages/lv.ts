import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const lv: Language = {
  language: 'lv',
  direction: 'ltr',

  title: 'Jūsu privātuma izvēle',
  question:
    '{controller} vēlas jūsu ierīcē glabāt un lasīt datus, piemēram, sīkdatnes, šādiem mērķiem: {categories}.',
  assurance: 'Tas notiek tikai ar jūsu piekrišanu. Savu izvēli varat mainīt jebkurā laikā.',
  changed: {
    title: 'Jauns jautājums jums',
    question:
      '{controller} tagad vēlas jūsu ierīcē glabāt un lasīt datus arī šādiem mērķiem: {items}.',
    assurance: 'Tas notiek tikai ar jūsu piekrišanu. Jūsu iepriekšējās izvēles paliek spēkā.',
  },
  optOut: {
    question:
      '{controller} jūsu ierīcē glabā un lasa datus, piemēram, sīkdatnes, šādiem mērķiem: {categories}.',
    assurance: 'Varat no tā atteikties tagad vai jebkurā citā laikā.',
  },
  signalHonoured:
    'Jūsu atteikums ir ņemts vērā: jūsu pārlūkprogramma sūta signālu Global Privacy Control.',
  privacyPolicy: 'Privātuma politika',
  acceptAll: 'Pieņemt visu',
  rejectAll: 'Noraidīt visu',
  choose: 'Izvēlēties atsevišķi',

  preferencesTitle: 'Privātuma iestatījumi',
  preferencesIntro: 'Ieslēdziet to, kam piekrītat, un pēc tam saglabājiet.',
  alwaysOn: 'Vienmēr ieslēgts',
  someOn: 'Ieslēgti: {count}',
  details: 'Sīkāka informācija',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt',
  saved: 'Jūsu izvēle ir saglabāta.',

  yourChoice: 'Jūsu izvēles datums: {date}. Ieraksta numurs: {id}.',
  download: 'Lejupielādēt ierakstu',

  provider: 'Pakalpojuma sniedzējs',
  storage: 'Tiek glabāts jūsu ierīcē',
  location: 'Datu apstrādes vieta',
  safeguard: 'Garantija datu nosūtīšanai uz ārvalstīm',
  cookie: 'sīkdatne',
  localStorage: 'lokālā krātuve',
  sessionStorage: 'sesijas krātuve',
  duration: durationsIn('lv', {
    session: 'līdz pārlūkprogrammas aizvēršanai',
    'until erased': 'līdz dzēšanai',
  }),

  categories: {
    necessary: {
      title: 'Nepieciešams',
      purpose: 'Vietnei šie dati ir vajadzīgi, lai tā darbotos un atcerētos jūsu izvēli.',
    },
    analytics: {
      title: 'Statistika',
      purpose: 'Mēra, kuras lapas tiek apmeklētas un kā tās tiek lietotas, lai uzlabotu vietni.',
    },
    marketing: {
      title: 'Mārketings',
      purpose:
        'Izmanto jūsu apmeklējumu, lai atlasītu reklāmas šeit un citās vietnēs un lai mērītu to iedarbību.',
    },
  },
  purposes: {
    'measures-visits': 'Skaita apmeklējumus un parāda, kā vietne tiek lietota.',
    'records-sessions': 'Ieraksta kustības, klikšķus un ritināšanu, lai uzlabotu vietni.',
    'measures-ads':
      'Mēra, vai reklāmas rada apmeklējumus un pirkumus, un rāda reklāmas iepriekšējiem apmeklētājiem.',
    retargets: 'Rāda reklāmas citās vietnēs iepriekšējiem apmeklētājiem.',
    'marketing-automation':
      'Saista apmeklējumus ar veidlapām un e-pastiem, lai sūtītu piemērotus ziņojumus.',
    chat: 'Piedāvā tērzēšanu ar vietnes komandu.',
    video: 'Atskaņo video.',
    map: 'Rāda kartes.',
    'spam-protection':
      'Atšķir cilvēkus no programmām, lai pasargātu veidlapas no ļaunprātīgas izmantošanas.',
    payment: 'Apstrādā maksājumus un pasargā tos no krāpšanas.',
    'loads-tags': 'Ielādē mērīšanas skriptus, ko vietnes uzturētājs tajā ir iestatījis.',
    'passes-on-choice':
      'Paziņo Google skriptiem šajā lapā, ko jūs atļāvāt. Pats neko nesūta un neglabā.',
  },
  itemPurposes: {
    visitors: 'Atšķir apmeklētājus citu no cita',
    visit: 'Glabā apmeklējuma stāvokli',
    session: 'Atšķir pārlūka cilnes citu no citas',
    fewerRequests: 'Ierobežo pieprasījumu skaitu',
    adClick: 'Saista apmeklējumu ar klikšķi uz reklāmas',
    adViews: 'Skaita, cik reižu reklāma ir parādīta',
    preference: 'Atceras iestatījumu',
    security: 'Pasargā no ļaunprātīgas izmantošanas un krāpšanas',
    chat: 'Glabā tērzēšanas stāvokli',
    video: 'Glabā video atskaņotāja stāvokli',
  },
  services: {},

  declaration: {
    caption: 'Pakalpojumi un tas, ko tie glabā jūsu ierīcē',
    name: 'Nosaukums',
    category: 'Kategorija',
    purpose: 'Mērķis',
    record: {
      title: 'Jūsu privātuma izvēle',
      purpose: 'Atceras, ko jūs atļāvāt un ko noraidījāt.',
    },
  },

  placeholder: {
    held: '{service} tiek ielādēts tikai tad, ja jūs to atļaujat. {provider} tad var glabāt un lasīt datus jūsu ierīcē.',
    loadOnce: 'Ielādēt vienreiz',
    always: 'Vienmēr atļaut {service}',
  },
}
