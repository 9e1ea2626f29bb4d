import { durationsIn } from '../durations.js'
import type { Language } from '../texts.js'

const adClick = 'Пов’язує відвідування з кліком на рекламу'
const fewerRequests = 'Обмежує кількість запитів'
const visitors = 'Відрізняє відвідувачів одне від одного'

export const uk: Language = {
  language: 'uk',
  direction: 'ltr',

  title: 'Ваш вибір щодо конфіденційності',
  question:
    '{controller} просить дозволу зберігати й зчитувати дані на вашому пристрої, наприклад файли cookie, для таких цілей: {categories}.',
  assurance: 'Це відбуватиметься лише за вашої згоди. Ви можете змінити своє рішення будь-коли.',
  changed: {
    title: 'Нове питання щодо конфіденційності',
    question:
      'Тепер {controller} просить дозволу зберігати й зчитувати дані на вашому пристрої також для цього: {items}.',
    assurance:
      'Це відбуватиметься лише за вашої згоди. Ваші попередні рішення залишаються чинними.',
  },
  optOut: {
    question:
      '{controller} зберігає та зчитує дані на вашому пристрої, наприклад файли cookie, для таких цілей: {categories}.',
    assurance: 'Ви можете відмовитися від цього зараз або будь-коли пізніше.',
  },
  signalHonoured: 'Вашу відмову враховано: ваш браузер надсилає сигнал «Global Privacy Control».',
  privacyPolicy: 'Політика конфіденційності',
  acceptAll: 'Прийняти все',
  rejectAll: 'Відхилити все',
  choose: 'Вибрати',

  preferencesTitle: 'Налаштування конфіденційності',
  preferencesIntro: 'Увімкніть те, на що погоджуєтеся, і збережіть вибір.',
  alwaysOn: 'Завжди ввімкнено',
  details: 'Подробиці',
  save: 'Зберегти вибір',
  close: 'Закрити',
  saved: 'Ваш вибір збережено.',

  yourChoice: 'Дата вашого рішення: {date}, номер запису: {id}.',
  download: 'Завантажити запис',

  provider: 'Постачальник',
  storage: 'Зберігається на вашому пристрої',
  location: 'Місце обробки даних',
  safeguard: 'Гарантії в разі передачі за кордон',
  cookie: 'файл cookie',
  localStorage: 'локальне сховище (Local Storage)',
  sessionStorage: 'сховище сеансу (Session Storage)',
  duration: durationsIn('uk', {
    session: 'до закриття браузера',
    'until erased': 'до видалення',
  }),

  categories: {
    necessary: {
      title: 'Необхідне',
      purpose: 'Без цих даних сайт не працює. Вони потрібні й для того, щоб запам’ятати ваш вибір.',
    },
    analytics: {
      title: 'Статистика',
      purpose: 'Вимірює, які сторінки відвідують і як ними користуються, щоб покращувати сайт.',
    },
    marketing: {
      title: 'Маркетинг',
      purpose:
        'Використовує дані про ваше відвідування, щоб добирати рекламу на цьому та інших сайтах і вимірювати її ефективність.',
    },
  },
  services: {
    'google-analytics': {
      purpose: 'Рахує відвідування та показує, як користуються сайтом.',
      storage: {
        _ga: visitors,
        '_ga_*': 'Зберігає стан відвідування',
        _gid: visitors,
        '_gat*': fewerRequests,
        '_gac_*': adClick,
      },
    },
    'google-ads': {
      purpose:
        'Вимірює, чи приводить реклама до відвідувань і покупок, та показує рекламу тим, хто вже відвідував сайт.',
      storage: { '_gcl_*': adClick, _gcl_ls: adClick },
    },
    'google-tag-manager': {
      purpose: 'Завантажує скрипти вимірювання, які власник сайту налаштував у цьому сервісі.',
      storage: { '_dc_gtm_*': fewerRequests },
    },
    'google-consent-mode': {
      purpose:
        'Повідомляє скриптам Google на цій сторінці, що ви дозволили. Сам сервіс нічого не надсилає й не зберігає.',
    },
  },

  declaration: {
    caption: 'Сервіси та дані, які вони зберігають на вашому пристрої',
    name: 'Назва',
    category: 'Категорія',
    purpose: 'Мета',
    record: {
      title: 'Ваш вибір щодо конфіденційності',
      purpose: 'Запам’ятовує, що ви дозволили, а від чого відмовилися.',
    },
  },

  placeholder: {
    held: '{service} завантажується, лише якщо ви це дозволите. Після цього {provider} зможе зберігати й зчитувати дані на вашому пристрої.',
    loadOnce: 'Завантажити один раз',
    always: 'Завжди дозволяти: {service}',
  },
}
