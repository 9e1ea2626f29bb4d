import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const es: Language = {
  language: 'es',
  direction: 'ltr',

  title: 'Su decisión sobre privacidad',
  question:
    '{controller} desea almacenar y leer datos en su dispositivo, por ejemplo cookies, para los siguientes fines: {categories}.',
  assurance:
    'Esto solo ocurre si usted da su consentimiento. Puede cambiar su decisión en cualquier momento.',
  changed: {
    title: 'Hay algo nuevo que decidir',
    question:
      '{controller} desea ahora almacenar y leer datos en su dispositivo también para lo siguiente: {items}.',
    assurance:
      'Esto solo ocurre si usted da su consentimiento. Sus decisiones anteriores siguen vigentes.',
  },
  optOut: {
    question:
      '{controller} almacena y lee datos en su dispositivo, por ejemplo cookies, para los siguientes fines: {categories}.',
    assurance: 'Puede oponerse a ello ahora o en cualquier momento.',
  },
  signalHonoured: 'Su oposición se respeta: su navegador envía la señal «Global Privacy Control».',
  privacyPolicy: 'Política de privacidad',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  choose: 'Elegir',

  preferencesTitle: 'Preferencias de privacidad',
  preferencesIntro: 'Active aquello que acepte y después guarde.',
  alwaysOn: 'Siempre activo',
  someOn: 'Activos: {count}',
  details: 'Detalles',
  save: 'Guardar selección',
  close: 'Cerrar',
  saved: 'Su selección se ha guardado.',

  yourChoice: 'Fecha de su decisión: {date}. Número del registro: {id}.',
  download: 'Descargar el registro',

  provider: 'Proveedor',
  storage: 'Almacenado en su dispositivo',
  location: 'Lugar del tratamiento de los datos',
  safeguard: 'Garantías para las transferencias internacionales',
  cookie: 'cookie',
  localStorage: 'almacenamiento local (Local Storage)',
  sessionStorage: 'almacenamiento de sesión (Session Storage)',
  duration: durationsIn('es', {
    session: 'hasta que cierre el navegador',
    'until erased': 'hasta que se borre',
  }),

  categories: {
    necessary: {
      title: 'Necesario',
      purpose:
        'El sitio web no funciona sin estos datos. También sirven para recordar su decisión.',
    },
    analytics: {
      title: 'Análisis',
      purpose: 'Mide qué páginas se visitan y cómo se utilizan, para mejorar el sitio web.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Utiliza su visita para seleccionar publicidad, en este y en otros sitios web, y para medir la eficacia de esa publicidad.',
    },
  },
  purposes: {
    'measures-visits': 'Cuenta las visitas y muestra cómo se utiliza el sitio web.',
    'records-sessions': 'Registra movimientos, clics y desplazamientos para mejorar el sitio web.',
    'measures-ads':
      'Mide si los anuncios llevan a visitas y compras, y muestra anuncios a quienes ya han visitado el sitio web.',
    retargets: 'Muestra anuncios en otros sitios web a quienes ya han visitado este.',
    'marketing-automation':
      'Relaciona las visitas con formularios y correos electrónicos para enviar mensajes adecuados.',
    chat: 'Ofrece un chat con el equipo del sitio web.',
    video: 'Reproduce vídeos.',
    map: 'Muestra mapas.',
    'spam-protection':
      'Distingue a las personas de los programas para proteger los formularios de abusos.',
    payment: 'Tramita los pagos y los protege del fraude.',
    'loads-tags':
      'Carga los scripts de medición que el responsable del sitio web ha configurado en este servicio.',
    'passes-on-choice':
      'Comunica a los scripts de Google de esta página lo que usted ha permitido. Por sí mismo no envía ni almacena nada.',
  },
  itemPurposes: {
    visitors: 'Distingue a unos visitantes de otros',
    visit: 'Guarda el estado de la visita',
    session: 'Distingue las pestañas del navegador',
    fewerRequests: 'Limita el número de solicitudes',
    adClick: 'Asocia una visita al clic en un anuncio',
    adViews: 'Cuenta cuántas veces se ha mostrado un anuncio',
    preference: 'Recuerda una preferencia',
    security: 'Protege contra abusos y fraude',
    chat: 'Guarda el estado del chat',
    video: 'Guarda el estado del reproductor de vídeo',
  },
  services: {},

  declaration: {
    caption: 'Servicios y lo que almacenan en su dispositivo',
    name: 'Nombre',
    category: 'Categoría',
    purpose: 'Finalidad',
    record: {
      title: 'Su decisión sobre privacidad',
      purpose: 'Recuerda lo que usted ha permitido y lo que ha rechazado.',
    },
  },

  placeholder: {
    held: '{service} solo se carga si usted lo permite. {provider} podrá entonces almacenar y leer datos en su dispositivo.',
    loadOnce: 'Cargar una vez',
    always: 'Permitir siempre {service}',
  },
}
