import { durationsIn } from '../durations.js'
import type { Language } from '../texts.js'

const adClick = 'Spojuje návštěvu s kliknutím na reklamu'
const fewerRequests = 'Omezuje počet požadavků'
const visitors = 'Odlišuje návštěvníky od sebe'

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
  services: {
    'google-analytics': {
      purpose: 'Počítá návštěvy a ukazuje, jak se web používá.',
      storage: {
        _ga: visitors,
        '_ga_*': 'Uchovává stav návštěvy',
        _gid: visitors,
        '_gat*': fewerRequests,
        '_gac_*': adClick,
      },
    },
    'google-ads': {
      purpose:
        'Měří, zda reklamy vedou k návštěvám a nákupům, a zobrazuje reklamy dřívějším návštěvníkům.',
      storage: { '_gcl_*': adClick, _gcl_ls: adClick },
    },
    'google-tag-manager': {
      purpose: 'Načítá měřicí skripty, které v něm nastavil provozovatel webu.',
      storage: { '_dc_gtm_*': fewerRequests },
    },
    'google-consent-mode': {
      purpose:
        'Sděluje skriptům Googlu na této stránce, co jste povolili. Sám nic neodesílá ani neukládá.',
    },
  },

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
