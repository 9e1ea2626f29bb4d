import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const nl: Language = {
  language: 'nl',
  direction: 'ltr',

  title: 'Uw privacykeuze',
  question:
    '{controller} wil graag gegevens, zoals cookies, op uw apparaat opslaan en uitlezen voor: {categories}.',
  assurance: 'Dat gebeurt alleen als u toestemming geeft. U kunt uw keuze altijd wijzigen.',
  changed: {
    title: 'Een nieuwe vraag aan u',
    question:
      '{controller} wil nu ook graag gegevens op uw apparaat opslaan en uitlezen voor: {items}.',
    assurance: 'Dat gebeurt alleen als u toestemming geeft. Uw eerdere keuzes blijven gelden.',
  },
  optOut: {
    question:
      '{controller} slaat gegevens, zoals cookies, op uw apparaat op en leest die uit voor: {categories}.',
    assurance: 'U kunt dit nu of op elk later moment weigeren.',
  },
  signalHonoured:
    'Uw weigering wordt gerespecteerd: uw browser stuurt het signaal Global Privacy Control.',
  privacyPolicy: 'Privacyverklaring',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  choose: 'Per doel kiezen',

  preferencesTitle: 'Privacy-instellingen',
  preferencesIntro: 'Zet aan waarmee u akkoord gaat en sla uw keuze op.',
  alwaysOn: 'Altijd aan',
  someOn: 'Aan: {count}',
  details: 'Details',
  save: 'Keuze opslaan',
  close: 'Sluiten',
  saved: 'Uw keuze is opgeslagen.',

  yourChoice: 'Uw keuze van {date}. Registratienummer: {id}.',
  download: 'Registratie downloaden',

  provider: 'Aanbieder',
  storage: 'Opgeslagen op uw apparaat',
  location: 'Plaats van de gegevensverwerking',
  safeguard: 'Waarborg bij doorgifte naar het buitenland',
  cookie: 'cookie',
  localStorage: 'lokale opslag',
  sessionStorage: 'sessieopslag',
  duration: durationsIn('nl', {
    session: 'tot u de browser sluit',
    'until erased': 'tot verwijdering',
  }),

  categories: {
    necessary: {
      title: 'Noodzakelijk',
      purpose: 'De website heeft deze gegevens nodig om te werken en om uw keuze te onthouden.',
    },
    analytics: {
      title: 'Statistieken',
      purpose:
        'Meet welke pagina’s worden bezocht en hoe ze worden gebruikt, om de website te verbeteren.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Gebruikt uw bezoek om advertenties te kiezen, hier en op andere websites, en om het effect ervan te meten.',
    },
  },
  purposes: {
    'measures-visits': 'Telt bezoeken en laat zien hoe de website wordt gebruikt.',
    'records-sessions': 'Legt bewegingen, klikken en scrollen vast om de website te verbeteren.',
    'measures-ads':
      'Meet of advertenties tot bezoeken en aankopen leiden, en toont advertenties aan eerdere bezoekers.',
    retargets: 'Toont advertenties op andere websites aan eerdere bezoekers.',
    'marketing-automation':
      'Koppelt bezoeken aan formulieren en e-mails om passende berichten te sturen.',
    chat: 'Biedt een chat met het team van de website.',
    video: 'Speelt video’s af.',
    map: 'Toont kaarten.',
    'spam-protection':
      'Onderscheidt mensen van programma’s om formulieren tegen misbruik te beschermen.',
    payment: 'Handelt betalingen af en beschermt ze tegen fraude.',
    'loads-tags': 'Laadt de meetscripts die de beheerder van de website erin heeft ingesteld.',
    'passes-on-choice':
      'Laat de scripts van Google op deze pagina weten wat u hebt toegestaan. Verstuurt en bewaart zelf niets.',
  },
  itemPurposes: {
    visitors: 'Onderscheidt bezoekers van elkaar',
    visit: 'Bewaart de stand van het bezoek',
    session: 'Onderscheidt tabbladen van de browser',
    fewerRequests: 'Beperkt het aantal verzoeken',
    adClick: 'Koppelt een bezoek aan een klik op een advertentie',
    adViews: 'Telt hoe vaak een advertentie is getoond',
    preference: 'Onthoudt een instelling',
    security: 'Beschermt tegen misbruik en fraude',
    chat: 'Bewaart de stand van de chat',
    video: 'Bewaart de stand van de videospeler',
  },
  services: {},

  declaration: {
    caption: 'Diensten en wat ze op uw apparaat opslaan',
    name: 'Naam',
    category: 'Categorie',
    purpose: 'Doel',
    record: {
      title: 'Uw privacykeuze',
      purpose: 'Onthoudt wat u hebt toegestaan en geweigerd.',
    },
  },

  placeholder: {
    held: '{service} wordt alleen geladen als u dat toestaat. {provider} kan dan gegevens op uw apparaat opslaan en uitlezen.',
    loadOnce: 'Eén keer laden',
    always: '{service} altijd toestaan',
  },
}
