import { durationsIn } from '../durations.js'
import { googleServicesIn } from '../google-services-in.js'
import type { Language } from '../texts.js'

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
  services: googleServicesIn({
    analytics: 'Telt bezoeken en laat zien hoe de website wordt gebruikt.',
    ads: 'Meet of advertenties tot bezoeken en aankopen leiden, en toont advertenties aan eerdere bezoekers.',
    tagManager: 'Laadt de meetscripts die de beheerder van de website erin heeft ingesteld.',
    consentMode:
      'Laat de scripts van Google op deze pagina weten wat u hebt toegestaan. Verstuurt en bewaart zelf niets.',
    visitors: 'Onderscheidt bezoekers van elkaar',
    visit: 'Bewaart de stand van het bezoek',
    fewerRequests: 'Beperkt het aantal verzoeken',
    adClick: 'Koppelt een bezoek aan een klik op een advertentie',
    adViews: 'Telt hoe vaak een advertentie is getoond',
  }),

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
