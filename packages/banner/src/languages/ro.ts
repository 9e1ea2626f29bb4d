import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const ro: Language = {
  language: 'ro',
  direction: 'ltr',

  title: 'Alegerea dumneavoastră privind confidențialitatea',
  question:
    '{controller} dorește să stocheze și să citească date pe dispozitivul dumneavoastră, de exemplu module cookie, în următoarele scopuri: {categories}.',
  assurance:
    'Acest lucru se întâmplă numai dacă vă dați consimțământul. Vă puteți schimba decizia în orice moment.',
  changed: {
    title: 'O nouă decizie de luat',
    question:
      '{controller} dorește acum să stocheze și să citească date pe dispozitivul dumneavoastră și pentru următoarele: {items}.',
    assurance:
      'Acest lucru se întâmplă numai dacă vă dați consimțământul. Deciziile dumneavoastră anterioare rămân valabile.',
  },
  optOut: {
    question:
      '{controller} stochează și citește date pe dispozitivul dumneavoastră, de exemplu module cookie, în următoarele scopuri: {categories}.',
    assurance: 'Vă puteți opune acum sau în orice moment.',
  },
  signalHonoured:
    'Opoziția dumneavoastră este respectată: browserul dumneavoastră transmite semnalul „Global Privacy Control”.',
  privacyPolicy: 'Politica de confidențialitate',
  acceptAll: 'Acceptați tot',
  rejectAll: 'Refuzați tot',
  choose: 'Alegeți',

  preferencesTitle: 'Preferințe de confidențialitate',
  preferencesIntro: 'Activați ceea ce acceptați, apoi salvați.',
  alwaysOn: 'Mereu activ',
  someOn: 'Active: {count}',
  details: 'Detalii',
  save: 'Salvați opțiunile',
  close: 'Închideți',
  saved: 'Opțiunile dumneavoastră au fost salvate.',

  yourChoice: 'Data deciziei dumneavoastră: {date}. Numărul înregistrării: {id}.',
  download: 'Descărcați înregistrarea',

  provider: 'Furnizor',
  storage: 'Stocat pe dispozitivul dumneavoastră',
  location: 'Locul prelucrării datelor',
  safeguard: 'Garanții pentru transferurile în străinătate',
  cookie: 'modul cookie',
  localStorage: 'stocare locală (Local Storage)',
  sessionStorage: 'stocare de sesiune (Session Storage)',
  duration: durationsIn('ro', {
    session: 'până la închiderea browserului',
    'until erased': 'până la ștergere',
  }),

  categories: {
    necessary: {
      title: 'Necesar',
      purpose:
        'Fără aceste date, site-ul nu funcționează. Ele servesc și la reținerea alegerii dumneavoastră.',
    },
    analytics: {
      title: 'Statistică',
      purpose:
        'Măsoară ce pagini sunt vizitate și cum sunt utilizate, pentru a îmbunătăți site-ul.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Folosește vizita dumneavoastră pentru a selecta publicitatea, pe acest site și pe altele, și pentru a-i măsura eficiența.',
    },
  },
  purposes: {
    'measures-visits': 'Numără vizitele și arată cum este utilizat site-ul.',
    'records-sessions':
      'Înregistrează mișcările, clicurile și derularea pentru a îmbunătăți site-ul.',
    'measures-ads':
      'Măsoară dacă anunțurile duc la vizite și cumpărături și afișează anunțuri celor care au mai vizitat site-ul.',
    retargets: 'Afișează anunțuri pe alte site-uri celor care l-au mai vizitat pe acesta.',
    'marketing-automation':
      'Leagă vizitele de formulare și e-mailuri pentru a trimite mesaje potrivite.',
    chat: 'Oferă o conversație cu echipa site-ului.',
    video: 'Redă videoclipuri.',
    map: 'Afișează hărți.',
    'spam-protection': 'Deosebește oamenii de programe pentru a proteja formularele de abuzuri.',
    payment: 'Procesează plăți și le protejează de fraudă.',
    'loads-tags':
      'Încarcă scripturile de măsurare configurate în acest serviciu de operatorul site-ului.',
    'passes-on-choice':
      'Comunică scripturilor Google de pe această pagină ce ați permis. Serviciul în sine nu trimite și nu stochează nimic.',
  },
  itemPurposes: {
    visitors: 'Deosebește vizitatorii între ei',
    visit: 'Păstrează starea vizitei',
    session: 'Deosebește filele browserului între ele',
    fewerRequests: 'Limitează numărul de cereri',
    adClick: 'Asociază o vizită cu clicul pe un anunț',
    adViews: 'Numără de câte ori a fost afișat un anunț',
    preference: 'Reține o setare',
    security: 'Protejează de abuzuri și fraudă',
    chat: 'Păstrează starea conversației',
    video: 'Păstrează starea playerului video',
  },
  services: {},

  declaration: {
    caption: 'Serviciile și ce stochează ele pe dispozitivul dumneavoastră',
    name: 'Denumire',
    category: 'Categorie',
    purpose: 'Scop',
    record: {
      title: 'Alegerea dumneavoastră privind confidențialitatea',
      purpose: 'Reține ce ați permis și ce ați refuzat.',
    },
  },

  placeholder: {
    held: '{service} se încarcă numai dacă permiteți acest lucru. {provider} poate apoi să stocheze și să citească date pe dispozitivul dumneavoastră.',
    loadOnce: 'Încărcați o dată',
    always: 'Permiteți întotdeauna {service}',
  },
}
