import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const ca: Language = {
  language: 'ca',
  direction: 'ltr',

  title: 'La vostra decisió sobre privacitat',
  question:
    '{controller} vol desar i llegir dades al vostre dispositiu, com ara galetes, per a les finalitats següents: {categories}.',
  assurance:
    'Això només passa si hi doneu el consentiment. Podeu canviar la vostra decisió en qualsevol moment.',
  changed: {
    title: 'Hi ha una cosa nova per decidir',
    question:
      'Ara {controller} també vol desar i llegir dades al vostre dispositiu en els casos següents: {items}.',
    assurance:
      'Això només passa si hi doneu el consentiment. Les vostres decisions anteriors continuen vigents.',
  },
  optOut: {
    question:
      '{controller} desa i llegeix dades al vostre dispositiu, com ara galetes, per a les finalitats següents: {categories}.',
    assurance: 'Us hi podeu oposar ara o en qualsevol moment.',
  },
  signalHonoured:
    'Es respecta la vostra oposició: el vostre navegador envia el senyal «Global Privacy Control».',
  privacyPolicy: 'Política de privacitat',
  acceptAll: 'Accepta-ho tot',
  rejectAll: 'Rebutja-ho tot',
  choose: 'Tria',

  preferencesTitle: 'Preferències de privacitat',
  preferencesIntro: 'Activeu allò que accepteu i després deseu-ho.',
  alwaysOn: 'Sempre actiu',
  someOn: 'Actius: {count}',
  details: 'Detalls',
  save: 'Desa la selecció',
  close: 'Tanca',
  saved: 'La vostra selecció s’ha desat.',

  yourChoice: 'Data de la vostra decisió: {date}. Número del registre: {id}.',
  download: 'Baixa el registre',

  provider: 'Proveïdor',
  storage: 'Desat al vostre dispositiu',
  location: 'Lloc del tractament de les dades',
  safeguard: 'Garanties per a les transferències internacionals',
  cookie: 'galeta',
  localStorage: 'emmagatzematge local (Local Storage)',
  sessionStorage: 'emmagatzematge de sessió (Session Storage)',
  duration: durationsIn('ca', {
    session: 'fins que tanqueu el navegador',
    'until erased': 'fins que s’esborri',
  }),

  categories: {
    necessary: {
      title: 'Necessari',
      purpose:
        'El lloc web no funciona sense aquestes dades. També serveixen per recordar la vostra decisió.',
    },
    analytics: {
      title: 'Anàlisi',
      purpose: 'Mesura quines pàgines es visiten i com s’utilitzen, per millorar el lloc web.',
    },
    marketing: {
      title: 'Màrqueting',
      purpose:
        'Utilitza la vostra visita per seleccionar publicitat, en aquest i en altres llocs web, i per mesurar-ne l’eficàcia.',
    },
  },
  purposes: {
    'measures-visits': 'Compta les visites i mostra com s’utilitza el lloc web.',
    'records-sessions': 'Enregistra moviments, clics i desplaçaments per millorar el lloc web.',
    'measures-ads':
      'Mesura si els anuncis porten a visites i compres, i mostra anuncis a qui ja ha visitat el lloc web.',
    retargets: 'Mostra anuncis en altres llocs web a qui ja ha visitat aquest.',
    'marketing-automation':
      'Relaciona les visites amb formularis i correus electrònics per enviar missatges adequats.',
    chat: 'Ofereix un xat amb l’equip del lloc web.',
    video: 'Reprodueix vídeos.',
    map: 'Mostra mapes.',
    'spam-protection': 'Distingeix persones de programes per protegir els formularis dels abusos.',
    payment: 'Tramita els pagaments i els protegeix del frau.',
    'loads-tags':
      'Carrega els scripts de mesurament que el responsable del lloc web ha configurat en aquest servei.',
    'passes-on-choice':
      'Comunica als scripts de Google d’aquesta pàgina què heu permès. Per si mateix no envia ni desa res.',
  },
  itemPurposes: {
    visitors: 'Distingeix uns visitants dels altres',
    visit: 'Desa l’estat de la visita',
    session: 'Distingeix les pestanyes del navegador',
    fewerRequests: 'Limita el nombre de peticions',
    adClick: 'Associa una visita al clic en un anunci',
    adViews: 'Compta quantes vegades s’ha mostrat un anunci',
    preference: 'Recorda una preferència',
    security: 'Protegeix contra abusos i frau',
    chat: 'Desa l’estat del xat',
    video: 'Desa l’estat del reproductor de vídeo',
  },
  services: {},

  declaration: {
    caption: 'Serveis i què desen al vostre dispositiu',
    name: 'Nom',
    category: 'Categoria',
    purpose: 'Finalitat',
    record: {
      title: 'La vostra decisió sobre privacitat',
      purpose: 'Recorda què heu permès i què heu rebutjat.',
    },
  },

  placeholder: {
    held: '{service} només es carrega si ho permeteu. Llavors {provider} pot desar i llegir dades al vostre dispositiu.',
    loadOnce: 'Carrega una vegada',
    always: 'Permet sempre {service}',
  },
}
