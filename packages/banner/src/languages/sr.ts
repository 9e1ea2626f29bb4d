import { durationsIn } from '../durations.js'
import { googleServicesIn } from '../google-services-in.js'
import type { Language } from '../texts.js'

export const sr: Language = {
  language: 'sr',
  direction: 'ltr',

  title: 'Ваш избор у вези са приватношћу',
  question:
    '{controller} жели да на вашем уређају чува и чита податке, на пример колачиће, у следеће сврхе: {categories}.',
  assurance:
    'То се дешава само уз ваш пристанак. Своју одлуку можете да промените у сваком тренутку.',
  changed: {
    title: 'Ново питање о приватности',
    question:
      '{controller} сада жели да на вашем уређају чува и чита податке и за следеће: {items}.',
    assurance: 'То се дешава само уз ваш пристанак. Ваше раније одлуке и даље важе.',
  },
  optOut: {
    question:
      '{controller} на вашем уређају чува и чита податке, на пример колачиће, у следеће сврхе: {categories}.',
    assurance: 'Томе можете да приговорите сада или било када касније.',
  },
  signalHonoured: 'Ваш приговор се поштује: ваш прегледач шаље сигнал „Global Privacy Control“.',
  privacyPolicy: 'Политика приватности',
  acceptAll: 'Прихватам све',
  rejectAll: 'Одбијам све',
  choose: 'Појединачни избор',

  preferencesTitle: 'Подешавања приватности',
  preferencesIntro: 'Укључите оно на шта пристајете, а затим сачувајте.',
  alwaysOn: 'Увек укључено',
  someOn: 'Укључено: {count}',
  details: 'Детаљи',
  save: 'Сачувај избор',
  close: 'Затвори',
  saved: 'Ваш избор је сачуван.',

  yourChoice: 'Датум ваше одлуке: {date}, број записа: {id}.',
  download: 'Преузми запис',

  provider: 'Пружалац услуге',
  storage: 'Сачувано на вашем уређају',
  location: 'Место обраде података',
  safeguard: 'Мере заштите при преносу у иностранство',
  cookie: 'колачић',
  localStorage: 'локално складиште (Local Storage)',
  sessionStorage: 'складиште сесије (Session Storage)',
  duration: durationsIn('sr', {
    session: 'док не затворите прегледач',
    'until erased': 'до брисања',
  }),

  categories: {
    necessary: {
      title: 'Неопходно',
      purpose: 'Без ових података сајт не ради. Они служе и да се запамти ваш избор.',
    },
    analytics: {
      title: 'Статистика',
      purpose: 'Мери које се странице посећују и како се користе, ради побољшања сајта.',
    },
    marketing: {
      title: 'Маркетинг',
      purpose:
        'Користи вашу посету за избор огласа, на овом и на другим сајтовима, и за мерење њиховог учинка.',
    },
  },
  services: googleServicesIn({
    analytics: 'Броји посете и показује како се сајт користи.',
    ads: 'Мери да ли огласи доводе до посета и куповина и приказује огласе ранијим посетиоцима.',
    tagManager: 'Учитава мерне скрипте које је власник сајта подесио у овој услузи.',
    consentMode:
      'Обавештава Google скрипте на овој страници о томе шта сте дозволили. Сама услуга ништа не шаље и не чува.',
    visitors: 'Разликује посетиоце',
    visit: 'Чува стање посете',
    fewerRequests: 'Ограничава број захтева',
    adClick: 'Повезује посету са кликом на оглас',
    adViews: 'Броји колико је пута оглас приказан',
  }),

  declaration: {
    caption: 'Услуге и шта чувају на вашем уређају',
    name: 'Назив',
    category: 'Категорија',
    purpose: 'Сврха',
    record: {
      title: 'Ваш избор у вези са приватношћу',
      purpose: 'Памти шта сте дозволили, а шта одбили.',
    },
  },

  placeholder: {
    held: '{service} се учитава само ако то дозволите. {provider} тада може да чува и чита податке на вашем уређају.',
    loadOnce: 'Учитај једном',
    always: 'Увек дозволи: {service}',
  },
}
