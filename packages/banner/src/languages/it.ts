import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const it: Language = {
  language: 'it',
  direction: 'ltr',

  title: 'La Sua scelta sulla privacy',
  question:
    '{controller} desidera archiviare e leggere dati sul Suo dispositivo, ad esempio cookie, per le seguenti finalità: {categories}.',
  assurance: 'Ciò avviene solo con il Suo consenso. Può cambiare idea in qualsiasi momento.',
  changed: {
    title: 'Una nuova scelta da fare',
    question:
      '{controller} desidera ora archiviare e leggere dati sul Suo dispositivo anche per: {items}.',
    assurance: 'Ciò avviene solo con il Suo consenso. Le Sue scelte precedenti restano valide.',
  },
  optOut: {
    question:
      '{controller} archivia e legge dati sul Suo dispositivo, ad esempio cookie, per le seguenti finalità: {categories}.',
    assurance: 'Può opporsi ora o in qualsiasi altro momento.',
  },
  signalHonoured:
    'La Sua opposizione è stata accolta: il Suo browser invia il segnale Global Privacy Control.',
  privacyPolicy: 'Informativa sulla privacy',
  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  choose: 'Personalizza',

  preferencesTitle: 'Preferenze sulla privacy',
  preferencesIntro: 'Attivi ciò a cui acconsente, poi salvi le scelte.',
  alwaysOn: 'Sempre attivo',
  someOn: 'Attivi: {count}',
  details: 'Dettagli',
  save: 'Salva le scelte',
  close: 'Chiudi',
  saved: 'Le Sue scelte sono state salvate.',

  yourChoice: 'Data della Sua scelta: {date}. Numero della registrazione: {id}.',
  download: 'Scarica la registrazione',

  provider: 'Fornitore',
  storage: 'Archiviato sul Suo dispositivo',
  location: 'Luogo del trattamento dei dati',
  safeguard: 'Garanzia per i trasferimenti all’estero',
  cookie: 'cookie',
  localStorage: 'archiviazione locale',
  sessionStorage: 'archiviazione di sessione',
  duration: durationsIn('it', {
    session: 'fino alla chiusura del browser',
    'until erased': 'fino alla cancellazione',
  }),

  categories: {
    necessary: {
      title: 'Necessari',
      purpose: 'Il sito ha bisogno di questi dati per funzionare e per ricordare la Sua scelta.',
    },
    analytics: {
      title: 'Statistiche',
      purpose: 'Misura quali pagine vengono visitate e come vengono usate, per migliorare il sito.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Usa la Sua visita per scegliere la pubblicità, qui e su altri siti, e per misurarne l’efficacia.',
    },
  },
  purposes: {
    'measures-visits': 'Conta le visite e mostra come viene usato il sito.',
    'records-sessions': 'Registra movimenti, clic e scorrimento per migliorare il sito.',
    'measures-ads':
      'Misura se gli annunci portano a visite e acquisti e mostra annunci a chi ha già visitato il sito.',
    retargets: 'Mostra annunci su altri siti a chi ha già visitato questo.',
    'marketing-automation': 'Collega le visite a moduli ed e-mail per inviare messaggi adatti.',
    chat: 'Offre una chat con il team del sito.',
    video: 'Riproduce video.',
    map: 'Mostra mappe.',
    'spam-protection': 'Distingue le persone dai programmi per proteggere i moduli dagli abusi.',
    payment: 'Gestisce i pagamenti e li protegge dalle frodi.',
    'loads-tags': 'Carica gli script di misurazione che il gestore del sito vi ha configurato.',
    'passes-on-choice':
      'Comunica agli script di Google in questa pagina che cosa Lei ha autorizzato. Di per sé non invia e non archivia nulla.',
  },
  itemPurposes: {
    visitors: 'Distingue i visitatori tra loro',
    visit: 'Conserva lo stato della visita',
    session: 'Distingue le schede del browser tra loro',
    fewerRequests: 'Limita il numero di richieste',
    adClick: 'Collega una visita al clic su un annuncio',
    adViews: 'Conta quante volte un annuncio è stato mostrato',
    preference: 'Ricorda un’impostazione',
    security: 'Protegge da abusi e frodi',
    chat: 'Conserva lo stato della chat',
    video: 'Conserva lo stato del lettore video',
  },
  services: {},

  declaration: {
    caption: 'Servizi e dati che archiviano sul Suo dispositivo',
    name: 'Nome',
    category: 'Categoria',
    purpose: 'Finalità',
    record: {
      title: 'La Sua scelta sulla privacy',
      purpose: 'Ricorda che cosa ha autorizzato e che cosa ha rifiutato.',
    },
  },

  placeholder: {
    held: '{service} viene caricato solo se Lei lo consente. {provider} potrà allora archiviare e leggere dati sul Suo dispositivo.',
    loadOnce: 'Carica una volta',
    always: 'Consenti sempre {service}',
  },
}
