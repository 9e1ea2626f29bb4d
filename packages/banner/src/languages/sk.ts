import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const sk: Language = {
  language: 'sk',
  direction: 'ltr',

  title: 'Vaše rozhodnutie o súkromí',
  question:
    '{controller} chce vo vašom zariadení ukladať a čítať údaje, napríklad súbory cookie, na tieto účely: {categories}.',
  assurance: 'Stane sa tak len s vaším súhlasom. Svoje rozhodnutie môžete kedykoľvek zmeniť.',
  changed: {
    title: 'Nová otázka o vašom súkromí',
    question:
      '{controller} chce teraz vo vašom zariadení ukladať a čítať údaje aj v týchto prípadoch: {items}.',
    assurance: 'Stane sa tak len s vaším súhlasom. Vaše predchádzajúce rozhodnutia naďalej platia.',
  },
  optOut: {
    question:
      '{controller} ukladá a číta vo vašom zariadení údaje, napríklad súbory cookie, na tieto účely: {categories}.',
    assurance: 'Namietať proti tomu môžete teraz alebo kedykoľvek neskôr.',
  },
  signalHonoured:
    'Vaša námietka sa rešpektuje: váš prehliadač odosiela signál „Global Privacy Control“.',
  privacyPolicy: 'Zásady ochrany osobných údajov',
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  choose: 'Vybrať',

  preferencesTitle: 'Nastavenia súkromia',
  preferencesIntro: 'Zapnite to, s čím súhlasíte, a potom výber uložte.',
  alwaysOn: 'Vždy zapnuté',
  someOn: 'Zapnuté: {count}',
  details: 'Podrobnosti',
  save: 'Uložiť výber',
  close: 'Zavrieť',
  saved: 'Váš výber bol uložený.',

  yourChoice: 'Dátum vášho rozhodnutia: {date}. Číslo záznamu: {id}.',
  download: 'Stiahnuť záznam',

  provider: 'Poskytovateľ',
  storage: 'Uložené vo vašom zariadení',
  location: 'Miesto spracúvania údajov',
  safeguard: 'Záruky pri prenose do zahraničia',
  cookie: 'súbor cookie',
  localStorage: 'lokálne úložisko (Local Storage)',
  sessionStorage: 'úložisko relácie (Session Storage)',
  duration: durationsIn('sk', {
    session: 'do zatvorenia prehliadača',
    'until erased': 'do vymazania',
  }),

  categories: {
    necessary: {
      title: 'Nevyhnutné',
      purpose: 'Bez týchto údajov web nefunguje. Slúžia aj na zapamätanie vášho rozhodnutia.',
    },
    analytics: {
      title: 'Štatistika',
      purpose: 'Meria, ktoré stránky sa navštevujú a ako sa používajú, aby sa web mohol zlepšovať.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Využíva vašu návštevu na výber reklamy na tomto webe aj na iných weboch a na meranie jej účinnosti.',
    },
  },
  purposes: {
    'measures-visits': 'Počíta návštevy a ukazuje, ako sa web používa.',
    'records-sessions': 'Zaznamenáva pohyby, kliknutia a posúvanie, aby bolo možné web zlepšovať.',
    'measures-ads':
      'Meria, či reklamy vedú k návštevám a nákupom, a zobrazuje reklamy predchádzajúcim návštevníkom.',
    retargets: 'Zobrazuje reklamy na iných weboch predchádzajúcim návštevníkom.',
    'marketing-automation':
      'Spája návštevy s formulármi a e-mailmi, aby bolo možné posielať vhodné správy.',
    chat: 'Ponúka čet s tímom webu.',
    video: 'Prehráva videá.',
    map: 'Zobrazuje mapy.',
    'spam-protection': 'Rozlišuje ľudí a programy, aby chránila formuláre pred zneužitím.',
    payment: 'Spracúva platby a chráni ich pred podvodom.',
    'loads-tags': 'Načítava meracie skripty, ktoré v tejto službe nastavil prevádzkovateľ webu.',
    'passes-on-choice':
      'Oznamuje skriptom Google na tejto stránke, čo ste povolili. Samotná služba nič neodosiela ani neukladá.',
  },
  itemPurposes: {
    visitors: 'Rozlišuje návštevníkov',
    visit: 'Uchováva stav návštevy',
    session: 'Rozlišuje karty prehliadača',
    fewerRequests: 'Obmedzuje počet požiadaviek',
    adClick: 'Priraďuje návštevu ku kliknutiu na reklamu',
    adViews: 'Počíta, koľkokrát sa reklama zobrazila',
    preference: 'Pamätá si nastavenie',
    security: 'Chráni pred zneužitím a podvodom',
    chat: 'Uchováva stav četu',
    video: 'Uchováva stav prehrávača videa',
  },
  services: {},

  declaration: {
    caption: 'Služby a čo ukladajú vo vašom zariadení',
    name: 'Názov',
    category: 'Kategória',
    purpose: 'Účel',
    record: {
      title: 'Vaše rozhodnutie o súkromí',
      purpose: 'Pamätá si, čo ste povolili a čo odmietli.',
    },
  },

  placeholder: {
    held: '{service} sa načíta, len ak to povolíte. {provider} potom môže vo vašom zariadení ukladať a čítať údaje.',
    loadOnce: 'Načítať raz',
    always: 'Vždy povoliť: {service}',
  },
}
