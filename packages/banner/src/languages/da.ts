import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const da: Language = {
  language: 'da',
  direction: 'ltr',

  title: 'Dit valg om privatliv',
  question:
    '{controller} vil gerne gemme og læse data på din enhed, for eksempel cookies, til følgende formål: {categories}.',
  assurance: 'Det sker kun, hvis du giver samtykke. Du kan altid ændre dit valg.',
  changed: {
    title: 'Noget nyt at tage stilling til',
    question: '{controller} vil nu også gerne gemme og læse data på din enhed til: {items}.',
    assurance: 'Det sker kun, hvis du giver samtykke. Dine tidligere valg gælder stadig.',
  },
  optOut: {
    question:
      '{controller} gemmer og læser data på din enhed, for eksempel cookies, til følgende formål: {categories}.',
    assurance: 'Du kan sige nej til det nu eller når som helst senere.',
  },
  signalHonoured: 'Dit nej er respekteret: Din browser sender signalet Global Privacy Control.',
  privacyPolicy: 'Privatlivspolitik',
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  choose: 'Vælg enkeltvis',

  preferencesTitle: 'Privatlivsindstillinger',
  preferencesIntro: 'Slå det til, som du giver samtykke til, og gem derefter.',
  alwaysOn: 'Altid slået til',
  someOn: 'Slået til: {count}',
  details: 'Detaljer',
  save: 'Gem valg',
  close: 'Luk',
  saved: 'Dine valg er gemt.',

  yourChoice: 'Dit valg er fra den {date}. Registreringens nummer: {id}.',
  download: 'Hent registreringen',

  provider: 'Udbyder',
  storage: 'Gemmes på din enhed',
  location: 'Sted for behandling af data',
  safeguard: 'Garanti ved overførsel til udlandet',
  cookie: 'cookie',
  localStorage: 'lokalt lager (local storage)',
  sessionStorage: 'sessionslager (session storage)',
  duration: durationsIn('da', {
    session: 'indtil du lukker browseren',
    'until erased': 'indtil sletning',
  }),

  categories: {
    necessary: {
      title: 'Nødvendige',
      purpose: 'Webstedet har brug for disse data for at fungere og for at huske dit valg.',
    },
    analytics: {
      title: 'Statistik',
      purpose: 'Måler, hvilke sider der besøges, og hvordan de bruges, for at forbedre webstedet.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Bruger dit besøg til at udvælge reklamer, her og på andre websteder, og til at måle deres effekt.',
    },
  },
  purposes: {
    'measures-visits': 'Tæller besøg og viser, hvordan webstedet bruges.',
    'records-sessions': 'Optager bevægelser, klik og rulning for at forbedre webstedet.',
    'measures-ads':
      'Måler, om annoncer fører til besøg og køb, og viser annoncer til tidligere besøgende.',
    retargets: 'Viser annoncer på andre websteder til tidligere besøgende.',
    'marketing-automation':
      'Forbinder besøg med formularer og e-mails for at sende relevante beskeder.',
    chat: 'Tilbyder chat med webstedets medarbejdere.',
    video: 'Afspiller videoer.',
    map: 'Viser kort.',
    'spam-protection': 'Skelner mennesker fra programmer for at beskytte formularer mod misbrug.',
    payment: 'Gennemfører betalinger og beskytter dem mod svindel.',
    'loads-tags': 'Indlæser de målescripts, som webstedets ejer har sat op i tjenesten.',
    'passes-on-choice':
      'Fortæller Googles scripts på denne side, hvad du har tilladt. Sender og gemmer ikke selv noget.',
  },
  itemPurposes: {
    visitors: 'Skelner besøgende fra hinanden',
    visit: 'Gemmer besøgets tilstand',
    session: 'Skelner browserens faner fra hinanden',
    fewerRequests: 'Begrænser antallet af forespørgsler',
    adClick: 'Forbinder et besøg med et klik på en annonce',
    adViews: 'Tæller, hvor ofte en annonce er vist',
    preference: 'Husker en indstilling',
    security: 'Beskytter mod misbrug og svindel',
    chat: 'Gemmer chattens tilstand',
    video: 'Gemmer videoafspillerens tilstand',
  },
  services: {},

  declaration: {
    caption: 'Tjenester og hvad de gemmer på din enhed',
    name: 'Navn',
    category: 'Kategori',
    purpose: 'Formål',
    record: {
      title: 'Dit valg om privatliv',
      purpose: 'Husker, hvad du har tilladt og afvist.',
    },
  },

  placeholder: {
    held: '{service} indlæses kun, hvis du tillader det. {provider} kan derefter gemme og læse data på din enhed.',
    loadOnce: 'Indlæs én gang',
    always: 'Tillad altid {service}',
  },
}
