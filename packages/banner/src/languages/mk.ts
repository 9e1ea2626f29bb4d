import { durationsIn, type Noun } from '../durations.js'
import type { Language } from '../texts.js'

const adClick = 'Ја поврзува посетата со клик на реклама'
const fewerRequests = 'Го ограничува бројот на барања'
const visitors = 'Ги разликува посетителите'

/** The singular, also after 21, and the plural. */
const nouns = {
  minute: ['минута', 'минути'],
  hour: ['час', 'часа'],
  day: ['ден', 'дена'],
  week: ['недела', 'недели'],
  month: ['месец', 'месеци'],
  year: ['година', 'години'],
} as const

const noun: Noun = (count, unit) => nouns[unit][count % 10 === 1 && count % 100 !== 11 ? 0 : 1]

export const mk: Language = {
  language: 'mk',
  direction: 'ltr',

  title: 'Вашиот избор за приватноста',
  question:
    '{controller} сака да складира и да чита податоци на вашиот уред, на пример колачиња, за следниве цели: {categories}.',
  assurance:
    'Тоа се случува само ако дадете согласност. Одлуката можете да ја промените во секое време.',
  changed: {
    title: 'Ново прашање за приватноста',
    question:
      '{controller} сега сака да складира и да чита податоци на вашиот уред и за следново: {items}.',
    assurance:
      'Тоа се случува само ако дадете согласност. Вашите претходни одлуки и понатаму важат.',
  },
  optOut: {
    question:
      '{controller} складира и чита податоци на вашиот уред, на пример колачиња, за следниве цели: {categories}.',
    assurance: 'На ова можете да приговорите сега или во кое било време подоцна.',
  },
  signalHonoured:
    'Вашиот приговор се почитува: вашиот прелистувач го испраќа сигналот „Global Privacy Control“.',
  privacyPolicy: 'Политика за приватност',
  acceptAll: 'Прифати ги сите',
  rejectAll: 'Одбиј ги сите',
  choose: 'Избери',

  preferencesTitle: 'Поставки за приватност',
  preferencesIntro: 'Вклучете го она со што се согласувате, а потоа зачувајте.',
  alwaysOn: 'Секогаш вклучено',
  details: 'Детали',
  save: 'Зачувај го изборот',
  close: 'Затвори',
  saved: 'Вашиот избор е зачуван.',

  yourChoice: 'Датум на вашата одлука: {date}, број на записот: {id}.',
  download: 'Преземи го записот',

  provider: 'Давател на услугата',
  storage: 'Складирано на вашиот уред',
  location: 'Место на обработка на податоците',
  safeguard: 'Заштитни мерки при пренос во странство',
  cookie: 'колаче',
  localStorage: 'локално складиште (Local Storage)',
  sessionStorage: 'складиште на сесијата (Session Storage)',
  duration: durationsIn(
    'mk',
    {
      session: 'додека не го затворите прелистувачот',
      'until erased': 'до бришење',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Неопходно',
      purpose:
        'Веб-сајтот не работи без овие податоци. Тие служат и за да се запомни вашиот избор.',
    },
    analytics: {
      title: 'Статистика',
      purpose: 'Мери кои страници се посетуваат и како се користат, за да се подобри веб-сајтот.',
    },
    marketing: {
      title: 'Маркетинг',
      purpose:
        'Ја користи вашата посета за избор на реклами, на овој и на други веб-сајтови, и за мерење на нивниот учинок.',
    },
  },
  services: {
    'google-analytics': {
      purpose: 'Ги брои посетите и покажува како се користи веб-сајтот.',
      storage: {
        _ga: visitors,
        '_ga_*': 'Ја чува состојбата на посетата',
        _gid: visitors,
        '_gat*': fewerRequests,
        '_gac_*': adClick,
      },
    },
    'google-ads': {
      purpose:
        'Мери дали рекламите водат до посети и купувања и им прикажува реклами на претходните посетители.',
      storage: { '_gcl_*': adClick, _gcl_ls: adClick },
    },
    'google-tag-manager': {
      purpose:
        'Ги вчитува мерните скрипти што сопственикот на веб-сајтот ги поставил во оваа услуга.',
      storage: { '_dc_gtm_*': fewerRequests },
    },
    'google-consent-mode': {
      purpose:
        'Им соопштува на скриптите на Google на оваа страница што сте дозволиле. Самата услуга ништо не испраќа и не складира.',
    },
  },

  declaration: {
    caption: 'Услуги и што складираат на вашиот уред',
    name: 'Име',
    category: 'Категорија',
    purpose: 'Цел',
    record: {
      title: 'Вашиот избор за приватноста',
      purpose: 'Памети што сте дозволиле, а што сте одбиле.',
    },
  },

  placeholder: {
    held: '{service} се вчитува само ако го дозволите тоа. {provider} потоа може да складира и да чита податоци на вашиот уред.',
    loadOnce: 'Вчитај еднаш',
    always: 'Секогаш дозволувај: {service}',
  },
}
