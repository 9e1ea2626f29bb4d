import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const hu: Language = {
  language: 'hu',
  direction: 'ltr',

  title: 'Az Ön adatvédelmi döntése',
  question:
    '{controller} adatokat szeretne tárolni és olvasni az Ön eszközén, például sütiket, a következő célokra: {categories}.',
  assurance: 'Ez csak az Ön hozzájárulásával történik. Döntését bármikor megváltoztathatja.',
  changed: {
    title: 'Új kérdés Önhöz',
    question:
      '{controller} most a következőkhöz is szeretne adatokat tárolni és olvasni az Ön eszközén: {items}.',
    assurance: 'Ez csak az Ön hozzájárulásával történik. Korábbi döntései továbbra is érvényesek.',
  },
  optOut: {
    question:
      '{controller} adatokat tárol és olvas az Ön eszközén, például sütiket, a következő célokra: {categories}.',
    assurance: 'Ezt most vagy később bármikor elutasíthatja.',
  },
  signalHonoured:
    'Elutasítását figyelembe vettük: böngészője a Global Privacy Control jelzést küldi.',
  privacyPolicy: 'Adatkezelési tájékoztató',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  choose: 'Egyenkénti választás',

  preferencesTitle: 'Adatvédelmi beállítások',
  preferencesIntro: 'Kapcsolja be, amihez hozzájárul, majd mentse a választását.',
  alwaysOn: 'Mindig bekapcsolva',
  someOn: 'Bekapcsolva: {count}',
  details: 'Részletek',
  save: 'Választás mentése',
  close: 'Bezárás',
  saved: 'A választását elmentettük.',

  yourChoice: 'Döntésének napja: {date} (a bejegyzés száma: {id}).',
  download: 'Bejegyzés letöltése',

  provider: 'Szolgáltató',
  storage: 'Az Ön eszközén tárolva',
  location: 'Az adatkezelés helye',
  safeguard: 'Garancia a külföldre történő adattovábbításhoz',
  cookie: 'süti',
  localStorage: 'helyi tároló',
  sessionStorage: 'munkamenet-tároló',
  duration: durationsIn('hu', {
    session: 'a böngésző bezárásáig',
    'until erased': 'törlésig',
  }),

  categories: {
    necessary: {
      title: 'Szükséges',
      purpose:
        'A webhelynek ezek az adatok kellenek ahhoz, hogy működjön, és megjegyezze az Ön döntését.',
    },
    analytics: {
      title: 'Statisztika',
      purpose:
        'Méri, hogy mely oldalakat látogatják és hogyan használják őket, hogy a webhely jobb lehessen.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Felhasználja az Ön látogatását a hirdetések kiválasztásához itt és más webhelyeken, valamint a hatásuk méréséhez.',
    },
  },
  purposes: {
    'measures-visits': 'Számolja a látogatásokat, és megmutatja, hogyan használják a webhelyet.',
    'records-sessions':
      'Rögzíti a mozgásokat, a kattintásokat és a görgetést a webhely javítása érdekében.',
    'measures-ads':
      'Méri, hogy a hirdetések látogatásokhoz és vásárlásokhoz vezetnek-e, és hirdetéseket mutat korábbi látogatóknak.',
    retargets: 'Hirdetéseket mutat más webhelyeken a korábbi látogatóknak.',
    'marketing-automation':
      'Összekapcsolja a látogatásokat az űrlapokkal és az e-mailekkel, hogy megfelelő üzeneteket lehessen küldeni.',
    chat: 'Csevegést kínál a webhely csapatával.',
    video: 'Videókat játszik le.',
    map: 'Térképeket jelenít meg.',
    'spam-protection':
      'Megkülönbözteti az embereket a programoktól, hogy megvédje az űrlapokat a visszaéléstől.',
    payment: 'Lebonyolítja a fizetéseket, és védi őket a csalástól.',
    'loads-tags':
      'Betölti azokat a mérőszkripteket, amelyeket a webhely üzemeltetője beállított benne.',
    'passes-on-choice':
      'Közli a Google szkriptjeivel ezen az oldalon, hogy mit engedélyezett. Maga semmit nem küld és nem tárol.',
  },
  itemPurposes: {
    visitors: 'Megkülönbözteti egymástól a látogatókat',
    visit: 'Megőrzi a látogatás állapotát',
    session: 'Megkülönbözteti egymástól a böngésző lapjait',
    fewerRequests: 'Korlátozza a kérések számát',
    adClick: 'A látogatást egy hirdetésre való kattintáshoz köti',
    adViews: 'Számolja, hányszor jelent meg egy hirdetés',
    preference: 'Megjegyez egy beállítást',
    security: 'Véd a visszaéléstől és a csalástól',
    chat: 'Megőrzi a csevegés állapotát',
    video: 'Megőrzi a videólejátszó állapotát',
  },
  services: {},

  declaration: {
    caption: 'Szolgáltatások és amit az Ön eszközén tárolnak',
    name: 'Név',
    category: 'Kategória',
    purpose: 'Cél',
    record: {
      title: 'Az Ön adatvédelmi döntése',
      purpose: 'Megjegyzi, hogy mit engedélyezett és mit utasított el.',
    },
  },

  placeholder: {
    held: '{service} csak akkor töltődik be, ha engedélyezi. {provider} ezután adatokat tárolhat és olvashat az Ön eszközén.',
    loadOnce: 'Egyszeri betöltés',
    always: '{service} állandó engedélyezése',
  },
}
