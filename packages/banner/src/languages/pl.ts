import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const pl: Language = {
  language: 'pl',
  direction: 'ltr',

  title: 'Twoja decyzja dotycząca prywatności',
  question:
    '{controller} prosi o zgodę na zapisywanie i odczytywanie danych na Twoim urządzeniu, na przykład plików cookie, w następujących celach: {categories}.',
  assurance: 'Stanie się tak tylko za Twoją zgodą. Decyzję możesz zmienić w każdej chwili.',
  changed: {
    title: 'Nowe pytanie do Ciebie',
    question:
      '{controller} prosi teraz o zgodę na zapisywanie i odczytywanie danych na Twoim urządzeniu także na potrzeby: {items}.',
    assurance: 'Stanie się tak tylko za Twoją zgodą. Twoje wcześniejsze decyzje pozostają w mocy.',
  },
  optOut: {
    question:
      '{controller} zapisuje i odczytuje dane na Twoim urządzeniu, na przykład pliki cookie, w następujących celach: {categories}.',
    assurance: 'Możesz się temu sprzeciwić teraz lub w dowolnym momencie.',
  },
  signalHonoured:
    'Twój sprzeciw został uwzględniony: Twoja przeglądarka wysyła sygnał Global Privacy Control.',
  privacyPolicy: 'Polityka prywatności',
  acceptAll: 'Akceptuj wszystko',
  rejectAll: 'Odrzuć wszystko',
  choose: 'Wybierz pojedynczo',

  preferencesTitle: 'Ustawienia prywatności',
  preferencesIntro: 'Włącz to, na co się zgadzasz, a następnie zapisz.',
  alwaysOn: 'Zawsze włączone',
  someOn: 'Włączone: {count}',
  details: 'Szczegóły',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  saved: 'Twój wybór został zapisany.',

  yourChoice: 'Decyzja z dnia {date}. Numer wpisu: {id}.',
  download: 'Pobierz wpis',

  provider: 'Dostawca',
  storage: 'Zapisywane na Twoim urządzeniu',
  location: 'Miejsce przetwarzania danych',
  safeguard: 'Zabezpieczenie przy przekazywaniu danych za granicę',
  cookie: 'plik cookie',
  localStorage: 'pamięć lokalna',
  sessionStorage: 'pamięć sesji',
  duration: durationsIn('pl', {
    session: 'do zamknięcia przeglądarki',
    'until erased': 'do usunięcia',
  }),

  categories: {
    necessary: {
      title: 'Niezbędne',
      purpose: 'Witryna potrzebuje tych danych, aby działać i zapamiętać Twoją decyzję.',
    },
    analytics: {
      title: 'Statystyka',
      purpose:
        'Mierzy, które strony są odwiedzane i jak się z nich korzysta, aby ulepszać witrynę.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Wykorzystuje Twoją wizytę do doboru reklam, tutaj i w innych witrynach, oraz do pomiaru ich skuteczności.',
    },
  },
  purposes: {
    'measures-visits': 'Zlicza wizyty i pokazuje, jak korzysta się z witryny.',
    'records-sessions': 'Rejestruje ruchy, kliknięcia i przewijanie, aby ulepszać witrynę.',
    'measures-ads':
      'Mierzy, czy reklamy prowadzą do wizyt i zakupów, oraz wyświetla reklamy osobom, które już były w witrynie.',
    retargets: 'Wyświetla reklamy w innych witrynach osobom, które już były w tej.',
    'marketing-automation':
      'Łączy wizyty z formularzami i e-mailami, aby wysyłać odpowiednie wiadomości.',
    chat: 'Umożliwia czat z zespołem witryny.',
    video: 'Odtwarza filmy.',
    map: 'Wyświetla mapy.',
    'spam-protection': 'Odróżnia ludzi od programów, aby chronić formularze przed nadużyciami.',
    payment: 'Obsługuje płatności i chroni je przed oszustwem.',
    'loads-tags': 'Wczytuje skrypty pomiarowe, które skonfigurował w nim właściciel witryny.',
    'passes-on-choice':
      'Przekazuje skryptom Google na tej stronie, na co zezwolono. Sam niczego nie wysyła ani nie zapisuje.',
  },
  itemPurposes: {
    visitors: 'Odróżnia odwiedzających od siebie',
    visit: 'Przechowuje stan wizyty',
    session: 'Odróżnia karty przeglądarki od siebie',
    fewerRequests: 'Ogranicza liczbę żądań',
    adClick: 'Łączy wizytę z kliknięciem reklamy',
    adViews: 'Liczy, ile razy wyświetlono reklamę',
    preference: 'Zapamiętuje ustawienie',
    security: 'Chroni przed nadużyciami i oszustwem',
    chat: 'Przechowuje stan czatu',
    video: 'Przechowuje stan odtwarzacza wideo',
  },
  services: {},

  declaration: {
    caption: 'Usługi i to, co zapisują na Twoim urządzeniu',
    name: 'Nazwa',
    category: 'Kategoria',
    purpose: 'Cel',
    record: {
      title: 'Twoja decyzja dotycząca prywatności',
      purpose: 'Pamięta, na co zezwolono, a czego odmówiono.',
    },
  },

  placeholder: {
    held: 'Usługa {service} zostanie wczytana tylko za Twoją zgodą. {provider} może wtedy zapisywać i odczytywać dane na Twoim urządzeniu.',
    loadOnce: 'Wczytaj raz',
    always: 'Zawsze zezwalaj na {service}',
  },
}
