import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const de: Language = {
  language: 'de',
  direction: 'ltr',

  title: 'Ihre Entscheidung zum Datenschutz',
  question:
    '{controller} möchte auf Ihrem Gerät Daten speichern und auslesen, zum Beispiel Cookies, und zwar für folgende Zwecke: {categories}.',
  assurance:
    'Das geschieht nur, wenn Sie einwilligen. Sie können Ihre Entscheidung jederzeit ändern.',
  changed: {
    title: 'Etwas Neues zu entscheiden',
    question:
      '{controller} möchte auf Ihrem Gerät nun auch für Folgendes Daten speichern und auslesen: {items}.',
    assurance:
      'Das geschieht nur, wenn Sie einwilligen. Ihre früheren Entscheidungen gelten weiter.',
  },
  optOut: {
    question:
      '{controller} speichert und liest auf Ihrem Gerät Daten, zum Beispiel Cookies, und zwar für folgende Zwecke: {categories}.',
    assurance: 'Sie können dem jetzt oder jederzeit später widersprechen.',
  },
  signalHonoured:
    'Ihr Widerspruch wird beachtet: Ihr Browser sendet das Signal „Global Privacy Control“.',
  privacyPolicy: 'Datenschutzerklärung',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  choose: 'Auswählen',

  preferencesTitle: 'Datenschutz-Einstellungen',
  preferencesIntro: 'Schalten Sie ein, womit Sie einverstanden sind, und speichern Sie dann.',
  alwaysOn: 'Immer aktiv',
  someOn: 'Aktiv: {count}',
  details: 'Einzelheiten',
  save: 'Auswahl speichern',
  close: 'Schließen',
  saved: 'Ihre Datenschutz-Einstellungen wurden gespeichert.',

  yourChoice: 'Ihre Entscheidung vom {date}. Nummer des Eintrags: {id}.',
  download: 'Eintrag herunterladen',

  provider: 'Anbieter',
  storage: 'Auf Ihrem Gerät gespeichert',
  location: 'Ort der Datenverarbeitung',
  safeguard: 'Garantie für die Übermittlung ins Ausland',
  cookie: 'Cookie',
  localStorage: 'lokaler Speicher (Local Storage)',
  sessionStorage: 'Sitzungsspeicher (Session Storage)',
  duration: durationsIn('de', {
    session: 'bis Sie den Browser schließen',
    'until erased': 'bis zur Löschung',
  }),

  categories: {
    necessary: {
      title: 'Notwendig',
      purpose:
        'Ohne diese Daten funktioniert die Website nicht. Dazu gehört, dass sie sich Ihre Entscheidung merkt.',
    },
    analytics: {
      title: 'Statistik',
      purpose:
        'Erfasst, welche Seiten besucht und wie sie genutzt werden, um die Website zu verbessern.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Wertet Ihren Besuch aus, um Werbung auf dieser und anderen Websites auszuwählen und deren Wirkung zu messen.',
    },
  },
  purposes: {
    'measures-visits': 'Zählt Besuche und zeigt, wie die Website genutzt wird.',
    'records-sessions':
      'Zeichnet Bewegungen, Klicks und Scrollen auf, um die Website zu verbessern.',
    'measures-ads':
      'Misst, ob Anzeigen zu Besuchen und Käufen führen, und zeigt früheren Besuchern Anzeigen.',
    retargets: 'Zeigt früheren Besuchern Anzeigen auf anderen Websites.',
    'marketing-automation':
      'Verknüpft Besuche mit Formularen und E-Mails, um passende Nachrichten zu senden.',
    chat: 'Bietet einen Chat mit dem Team der Website.',
    video: 'Spielt Videos ab.',
    map: 'Zeigt Karten.',
    'spam-protection':
      'Unterscheidet Menschen von Programmen, um Formulare vor Missbrauch zu schützen.',
    payment: 'Wickelt Zahlungen ab und schützt sie vor Betrug.',
    'loads-tags': 'Lädt die Mess-Skripte, die der Betreiber der Website darin eingerichtet hat.',
    'passes-on-choice':
      'Teilt den Google-Skripten auf dieser Seite mit, was Sie erlaubt haben. Sendet und speichert selbst nichts.',
  },
  itemPurposes: {
    visitors: 'Unterscheidet Besucher voneinander',
    visit: 'Speichert den Stand des Besuchs',
    session: 'Unterscheidet Browser-Tabs voneinander',
    fewerRequests: 'Begrenzt die Zahl der Anfragen',
    adClick: 'Ordnet einen Besuch dem Klick auf eine Anzeige zu',
    adViews: 'Zählt, wie oft eine Anzeige gezeigt wurde',
    preference: 'Merkt sich eine Einstellung',
    security: 'Schützt vor Missbrauch und Betrug',
    chat: 'Speichert den Stand des Chats',
    video: 'Speichert den Stand des Videoplayers',
  },
  services: {},

  declaration: {
    caption: 'Dienste und was sie auf Ihrem Gerät speichern',
    name: 'Name',
    category: 'Kategorie',
    purpose: 'Zweck',
    record: {
      title: 'Ihre Datenschutz-Entscheidung',
      purpose: 'Merkt sich, was Sie erlaubt und was Sie abgelehnt haben.',
    },
  },

  placeholder: {
    held: '{service} wird nur geladen, wenn Sie es erlauben. {provider} kann dann auf Ihrem Gerät Daten speichern und auslesen.',
    loadOnce: 'Einmal laden',
    always: '{service} immer erlauben',
  },
}
