import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const cs: Language = {
  language: 'cs',
  direction: 'ltr',

  title: 'Vaše rozhodnutí o soukromí',
  question:
    '{controller} žádá o souhlas s ukládáním a čtením dat (například cookies) ve vašem zařízení pro tyto účely: {categories}.',
  assurance: 'Stane se tak, jen pokud budete souhlasit. Své rozhodnutí můžete kdykoli změnit.',
  changed: {
    title: 'Nová otázka pro vás',
    question:
      '{controller} nyní žádá o souhlas s ukládáním a čtením dat ve vašem zařízení také pro tyto účely: {items}.',
    assurance: 'Stane se tak, jen pokud budete souhlasit. Vaše dřívější rozhodnutí platí dál.',
  },
  optOut: {
    question:
      '{controller} ukládá a čte data (například cookies) ve vašem zařízení pro tyto účely: {categories}.',
    assurance: 'Můžete to odmítnout nyní nebo kdykoli později.',
  },
  signalHonoured:
    'Vaše odmítnutí je respektováno: váš prohlížeč odesílá signál Global Privacy Control.',
  privacyPolicy: 'Zásady ochrany osobních údajů',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  choose: 'Vybrat jednotlivě',

  preferencesTitle: 'Nastavení soukromí',
  preferencesIntro: 'Zapněte, s čím souhlasíte, a potom výběr uložte.',
  alwaysOn: 'Vždy zapnuto',
  someOn: 'Zapnuto: {count}',
  details: 'Podrobnosti',
  save: 'Uložit výběr',
  close: 'Zavřít',
  saved: 'Váš výběr byl uložen.',

  yourChoice: 'Vaše rozhodnutí ze dne {date}. Číslo záznamu: {id}.',
  download: 'Stáhnout záznam',

  provider: 'Poskytovatel',
  storage: 'Ukládá se ve vašem zařízení',
  location: 'Místo zpracování údajů',
  safeguard: 'Záruka při předávání údajů do zahraničí',
  cookie: 'cookie',
  localStorage: 'místní úložiště',
  sessionStorage: 'úložiště relace',
  duration: durationsIn('cs', {
    session: 'do zavření prohlížeče',
    'until erased': 'do vymazání',
  }),

  categories: {
    necessary: {
      title: 'Nezbytné',
      purpose: 'Web tato data potřebuje, aby fungoval a pamatoval si vaše rozhodnutí.',
    },
    analytics: {
      title: 'Statistika',
      purpose:
        'Měří, které stránky lidé navštěvují a jak je používají, aby bylo možné web zlepšovat.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Využívá vaši návštěvu k výběru reklamy, zde i na jiných webech, a k měření jejího účinku.',
    },
  },
  purposes: {
    'measures-visits': 'Počítá návštěvy a ukazuje, jak se web používá.',
    'records-sessions': 'Zaznamenává pohyby, kliknutí a posouvání, aby bylo možné web zlepšovat.',
    'measures-ads':
      'Měří, zda reklamy vedou k návštěvám a nákupům, a zobrazuje reklamy dřívějším návštěvníkům.',
    retargets: 'Zobrazuje reklamy na jiných webech dřívějším návštěvníkům.',
    'marketing-automation':
      'Propojuje návštěvy s formuláři a e-maily, aby bylo možné posílat vhodné zprávy.',
    chat: 'Nabízí chat s týmem webu.',
    video: 'Přehrává videa.',
    map: 'Zobrazuje mapy.',
    'spam-protection': 'Rozlišuje lidi a programy, aby chránil formuláře před zneužitím.',
    payment: 'Zpracovává platby a chrání je před podvodem.',
    'loads-tags': 'Načítá měřicí skripty, které v něm nastavil provozovatel webu.',
    'passes-on-choice':
      'Sděluje skriptům Googlu na této stránce, co jste povolili. Sám nic neodesílá ani neukládá.',
  },
  itemPurposes: {
    visitors: 'Odlišuje návštěvníky od sebe',
    visit: 'Uchovává stav návštěvy',
    session: 'Odlišuje karty prohlížeče od sebe',
    fewerRequests: 'Omezuje počet požadavků',
    adClick: 'Spojuje návštěvu s kliknutím na reklamu',
    adViews: 'Počítá, kolikrát se reklama zobrazila',
    preference: 'Pamatuje si nastavení',
    security: 'Chrání před zneužitím a podvodem',
    chat: 'Uchovává stav chatu',
    video: 'Uchovává stav přehrávače videa',
  },
  services: {},

  declaration: {
    caption: 'Služby a co ukládají ve vašem zařízení',
    name: 'Název',
    category: 'Kategorie',
    purpose: 'Účel',
    record: {
      title: 'Vaše rozhodnutí o soukromí',
      purpose: 'Pamatuje si, co jste povolili a co jste odmítli.',
    },
  },

  placeholder: {
    held: '{service} se načte, jen pokud to povolíte. {provider} pak může ve vašem zařízení ukládat a číst data.',
    loadOnce: 'Načíst jednou',
    always: 'Vždy povolit {service}',
  },
}
