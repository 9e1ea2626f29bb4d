import { durationsIn, type Noun } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

/** The singular and the plural. */
const nouns = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['ano', 'anos'],
} as const

const noun: Noun = (count, unit) => nouns[unit][count === 1 ? 0 : 1]

export const gl: Language = {
  language: 'gl',
  direction: 'ltr',

  title: 'A súa decisión sobre privacidade',
  question:
    '{controller} quere gardar e ler datos no seu dispositivo, por exemplo cookies, para os seguintes fins: {categories}.',
  assurance:
    'Isto só ocorre se vostede dá o seu consentimento. Pode cambiar a súa decisión en calquera momento.',
  changed: {
    title: 'Hai algo novo que decidir',
    question:
      '{controller} quere agora gardar e ler datos no seu dispositivo tamén para o seguinte: {items}.',
    assurance:
      'Isto só ocorre se vostede dá o seu consentimento. As súas decisións anteriores seguen vixentes.',
  },
  optOut: {
    question:
      '{controller} garda e le datos no seu dispositivo, por exemplo cookies, para os seguintes fins: {categories}.',
    assurance: 'Pode opoñerse a isto agora ou en calquera momento.',
  },
  signalHonoured:
    'Respéctase a súa oposición: o seu navegador envía o sinal «Global Privacy Control».',
  privacyPolicy: 'Política de privacidade',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rexeitar todo',
  choose: 'Elixir',

  preferencesTitle: 'Preferencias de privacidade',
  preferencesIntro: 'Active aquilo que acepte e despois garde.',
  alwaysOn: 'Sempre activo',
  someOn: 'Activos: {count}',
  details: 'Detalles',
  save: 'Gardar a selección',
  close: 'Pechar',
  saved: 'Gardouse a súa selección.',

  yourChoice: 'Data da súa decisión: {date}. Número do rexistro: {id}.',
  download: 'Descargar o rexistro',

  provider: 'Provedor',
  storage: 'Gardado no seu dispositivo',
  location: 'Lugar do tratamento dos datos',
  safeguard: 'Garantías para as transferencias internacionais',
  cookie: 'cookie',
  localStorage: 'almacenamento local (Local Storage)',
  sessionStorage: 'almacenamento de sesión (Session Storage)',
  duration: durationsIn(
    'gl',
    {
      session: 'ata que peche o navegador',
      'until erased': 'ata que se borre',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Necesario',
      purpose:
        'O sitio web non funciona sen estes datos. Tamén serven para lembrar a súa decisión.',
    },
    analytics: {
      title: 'Análise',
      purpose: 'Mide que páxinas se visitan e como se utilizan, para mellorar o sitio web.',
    },
    marketing: {
      title: 'Márketing',
      purpose:
        'Utiliza a súa visita para seleccionar publicidade, neste e noutros sitios web, e para medir a eficacia desa publicidade.',
    },
  },
  purposes: {
    'measures-visits': 'Conta as visitas e mostra como se utiliza o sitio web.',
    'records-sessions': 'Rexistra movementos, clics e desprazamentos para mellorar o sitio web.',
    'measures-ads':
      'Mide se os anuncios levan a visitas e compras, e mostra anuncios a quen xa visitou o sitio web.',
    retargets: 'Mostra anuncios noutros sitios web a quen xa visitou este.',
    'marketing-automation':
      'Relaciona as visitas con formularios e correos electrónicos para enviar mensaxes axeitadas.',
    chat: 'Ofrece unha conversa co equipo do sitio web.',
    video: 'Reproduce vídeos.',
    map: 'Mostra mapas.',
    'spam-protection': 'Distingue as persoas dos programas para protexer os formularios de abusos.',
    payment: 'Tramita os pagamentos e protéxeos da fraude.',
    'loads-tags':
      'Carga os scripts de medición que o responsable do sitio web configurou neste servizo.',
    'passes-on-choice':
      'Comunica aos scripts de Google desta páxina o que vostede permitiu. Por si mesmo non envía nin garda nada.',
  },
  itemPurposes: {
    visitors: 'Distingue uns visitantes doutros',
    visit: 'Garda o estado da visita',
    session: 'Distingue as lapelas do navegador',
    fewerRequests: 'Limita o número de solicitudes',
    adClick: 'Asocia unha visita ao clic nun anuncio',
    adViews: 'Conta cantas veces se mostrou un anuncio',
    preference: 'Lembra unha preferencia',
    security: 'Protexe contra abusos e fraude',
    chat: 'Garda o estado da conversa',
    video: 'Garda o estado do reprodutor de vídeo',
  },
  services: {},

  declaration: {
    caption: 'Servizos e o que gardan no seu dispositivo',
    name: 'Nome',
    category: 'Categoría',
    purpose: 'Finalidade',
    record: {
      title: 'A súa decisión sobre privacidade',
      purpose: 'Lembra o que vostede permitiu e o que rexeitou.',
    },
  },

  placeholder: {
    held: '{service} só se carga se vostede o permite. {provider} poderá entón gardar e ler datos no seu dispositivo.',
    loadOnce: 'Cargar unha vez',
    always: 'Permitir sempre {service}',
  },
}
