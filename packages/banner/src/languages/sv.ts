import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const sv: Language = {
  language: 'sv',
  direction: 'ltr',

  title: 'Ditt integritetsval',
  question:
    '{controller} vill lagra och läsa uppgifter på din enhet, till exempel kakor, för följande ändamål: {categories}.',
  assurance: 'Det sker bara om du samtycker. Du kan ändra ditt val när som helst.',
  changed: {
    title: 'Något nytt att ta ställning till',
    question:
      '{controller} vill nu även lagra och läsa uppgifter på din enhet för följande: {items}.',
    assurance: 'Det sker bara om du samtycker. Dina tidigare val gäller fortfarande.',
  },
  optOut: {
    question:
      '{controller} lagrar och läser uppgifter på din enhet, till exempel kakor, för följande ändamål: {categories}.',
    assurance: 'Du kan invända mot detta nu eller när som helst senare.',
  },
  signalHonoured:
    'Din invändning respekteras: din webbläsare skickar signalen ”Global Privacy Control”.',
  privacyPolicy: 'Integritetspolicy',
  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  choose: 'Välj själv',

  preferencesTitle: 'Integritetsinställningar',
  preferencesIntro: 'Slå på det du samtycker till och spara sedan.',
  alwaysOn: 'Alltid på',
  someOn: 'På: {count}',
  details: 'Detaljer',
  save: 'Spara val',
  close: 'Stäng',
  saved: 'Dina val har sparats.',

  yourChoice: 'Datum för ditt val: {date}. Referensnummer: {id}.',
  download: 'Ladda ner uppgifterna om ditt val',

  provider: 'Leverantör',
  storage: 'Lagras på din enhet',
  location: 'Plats för behandlingen av uppgifterna',
  safeguard: 'Skyddsåtgärder vid överföring utomlands',
  cookie: 'kaka',
  localStorage: 'lokal lagring (Local Storage)',
  sessionStorage: 'sessionslagring (Session Storage)',
  duration: durationsIn('sv', {
    session: 'tills du stänger webbläsaren',
    'until erased': 'tills uppgifterna raderas',
  }),

  categories: {
    necessary: {
      title: 'Nödvändigt',
      purpose:
        'Webbplatsen fungerar inte utan dessa uppgifter. De används också för att komma ihåg ditt val.',
    },
    analytics: {
      title: 'Statistik',
      purpose: 'Mäter vilka sidor som besöks och hur de används, för att förbättra webbplatsen.',
    },
    marketing: {
      title: 'Marknadsföring',
      purpose:
        'Använder ditt besök för att välja ut reklam, på den här och andra webbplatser, och för att mäta reklamens effekt.',
    },
  },
  purposes: {
    'measures-visits': 'Räknar besök och visar hur webbplatsen används.',
    'records-sessions': 'Spelar in rörelser, klick och rullning för att förbättra webbplatsen.',
    'measures-ads':
      'Mäter om annonser leder till besök och köp, och visar annonser för tidigare besökare.',
    retargets: 'Visar annonser på andra webbplatser för tidigare besökare.',
    'marketing-automation':
      'Kopplar besök till formulär och e-post för att skicka passande meddelanden.',
    chat: 'Erbjuder chatt med webbplatsens medarbetare.',
    video: 'Spelar upp videor.',
    map: 'Visar kartor.',
    'spam-protection': 'Skiljer människor från program för att skydda formulär mot missbruk.',
    payment: 'Genomför betalningar och skyddar dem mot bedrägeri.',
    'loads-tags': 'Laddar de mätskript som webbplatsens ägare har lagt in i tjänsten.',
    'passes-on-choice':
      'Talar om för Googles skript på den här sidan vad du har tillåtit. Tjänsten själv skickar och lagrar ingenting.',
  },
  itemPurposes: {
    visitors: 'Skiljer besökare åt',
    visit: 'Sparar besökets tillstånd',
    session: 'Skiljer webbläsarens flikar åt',
    fewerRequests: 'Begränsar antalet förfrågningar',
    adClick: 'Kopplar ett besök till ett annonsklick',
    adViews: 'Räknar hur ofta en annons har visats',
    preference: 'Kommer ihåg en inställning',
    security: 'Skyddar mot missbruk och bedrägeri',
    chat: 'Sparar chattens tillstånd',
    video: 'Sparar videospelarens tillstånd',
  },
  services: {},

  declaration: {
    caption: 'Tjänster och vad de lagrar på din enhet',
    name: 'Namn',
    category: 'Kategori',
    purpose: 'Ändamål',
    record: {
      title: 'Ditt integritetsval',
      purpose: 'Kommer ihåg vad du har tillåtit och vad du har avvisat.',
    },
  },

  placeholder: {
    held: '{service} laddas bara om du tillåter det. {provider} kan då lagra och läsa uppgifter på din enhet.',
    loadOnce: 'Ladda en gång',
    always: 'Tillåt alltid {service}',
  },
}
