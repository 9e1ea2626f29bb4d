import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const nb: Language = {
  language: 'nb',
  direction: 'ltr',

  title: 'Ditt personvernvalg',
  question:
    '{controller} ønsker å lagre og lese opplysninger på enheten din, for eksempel informasjonskapsler, for følgende formål: {categories}.',
  assurance: 'Dette skjer bare hvis du samtykker. Du kan endre valget ditt når som helst.',
  changed: {
    title: 'Noe nytt å ta stilling til',
    question:
      '{controller} ønsker nå også å lagre og lese opplysninger på enheten din for følgende: {items}.',
    assurance: 'Dette skjer bare hvis du samtykker. De tidligere valgene dine gjelder fortsatt.',
  },
  optOut: {
    question:
      '{controller} lagrer og leser opplysninger på enheten din, for eksempel informasjonskapsler, for følgende formål: {categories}.',
    assurance: 'Du kan protestere mot dette nå eller når som helst senere.',
  },
  signalHonoured:
    'Protesten din respekteres: Nettleseren din sender signalet «Global Privacy Control».',
  privacyPolicy: 'Personvernerklæring',
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  choose: 'Velg selv',

  preferencesTitle: 'Personverninnstillinger',
  preferencesIntro: 'Slå på det du samtykker til, og lagre deretter.',
  alwaysOn: 'Alltid på',
  someOn: 'På: {count}',
  details: 'Detaljer',
  save: 'Lagre valg',
  close: 'Lukk',
  saved: 'Valgene dine er lagret.',

  yourChoice: 'Dato for valget ditt: {date}. Referansenummer: {id}.',
  download: 'Last ned opplysningene om valget ditt',

  provider: 'Leverandør',
  storage: 'Lagret på enheten din',
  location: 'Sted for behandlingen av opplysningene',
  safeguard: 'Garantier ved overføring til utlandet',
  cookie: 'informasjonskapsel',
  localStorage: 'lokal lagring (Local Storage)',
  sessionStorage: 'øktlagring (Session Storage)',
  duration: durationsIn('nb', {
    session: 'til du lukker nettleseren',
    'until erased': 'til opplysningene slettes',
  }),

  categories: {
    necessary: {
      title: 'Nødvendig',
      purpose:
        'Nettstedet fungerer ikke uten disse opplysningene. De brukes også til å huske valget ditt.',
    },
    analytics: {
      title: 'Statistikk',
      purpose: 'Måler hvilke sider som besøkes og hvordan de brukes, for å forbedre nettstedet.',
    },
    marketing: {
      title: 'Markedsføring',
      purpose:
        'Bruker besøket ditt til å velge ut reklame, på dette og andre nettsteder, og til å måle effekten av reklamen.',
    },
  },
  purposes: {
    'measures-visits': 'Teller besøk og viser hvordan nettstedet brukes.',
    'records-sessions': 'Tar opp bevegelser, klikk og rulling for å forbedre nettstedet.',
    'measures-ads':
      'Måler om annonser fører til besøk og kjøp, og viser annonser til tidligere besøkende.',
    retargets: 'Viser annonser på andre nettsteder til tidligere besøkende.',
    'marketing-automation': 'Knytter besøk til skjemaer og e-post for å sende passende meldinger.',
    chat: 'Tilbyr chat med nettstedets medarbeidere.',
    video: 'Spiller av videoer.',
    map: 'Viser kart.',
    'spam-protection': 'Skiller mennesker fra programmer for å beskytte skjemaer mot misbruk.',
    payment: 'Gjennomfører betalinger og beskytter dem mot svindel.',
    'loads-tags': 'Laster inn måleskriptene som eieren av nettstedet har lagt inn i tjenesten.',
    'passes-on-choice':
      'Forteller Googles skript på denne siden hva du har tillatt. Tjenesten selv sender og lagrer ingenting.',
  },
  itemPurposes: {
    visitors: 'Skiller besøkende fra hverandre',
    visit: 'Lagrer tilstanden for besøket',
    session: 'Skiller nettleserens faner fra hverandre',
    fewerRequests: 'Begrenser antall forespørsler',
    adClick: 'Knytter et besøk til et annonseklikk',
    adViews: 'Teller hvor ofte en annonse er vist',
    preference: 'Husker en innstilling',
    security: 'Beskytter mot misbruk og svindel',
    chat: 'Lagrer tilstanden for chatten',
    video: 'Lagrer tilstanden for videospilleren',
  },
  services: {},

  declaration: {
    caption: 'Tjenester og hva de lagrer på enheten din',
    name: 'Navn',
    category: 'Kategori',
    purpose: 'Formål',
    record: {
      title: 'Ditt personvernvalg',
      purpose: 'Husker hva du har tillatt og hva du har avvist.',
    },
  },

  placeholder: {
    held: '{service} lastes bare inn hvis du tillater det. {provider} kan da lagre og lese opplysninger på enheten din.',
    loadOnce: 'Last inn én gang',
    always: 'Tillat alltid {service}',
  },
}
