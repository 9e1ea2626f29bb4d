import { durationsIn } from '../durations.js'
import { googleServicesIn } from '../google-services-in.js'
import type { Language } from '../texts.js'

export const tr: Language = {
  language: 'tr',
  direction: 'ltr',

  title: 'Gizlilik tercihiniz',
  question:
    '{controller}, çerezler gibi verileri şu amaçlarla cihazınızda saklamak ve okumak istiyor: {categories}.',
  assurance:
    'Bu yalnızca açık rıza verirseniz gerçekleşir. Kararınızı istediğiniz zaman değiştirebilirsiniz.',
  changed: {
    title: 'Karar verilecek yeni bir konu',
    question:
      '{controller}, artık şunlar için de cihazınızda veri saklamak ve okumak istiyor: {items}.',
    assurance:
      'Bu yalnızca açık rıza verirseniz gerçekleşir. Önceki kararlarınız geçerliliğini korur.',
  },
  optOut: {
    question:
      '{controller}, çerezler gibi verileri şu amaçlarla cihazınızda saklıyor ve okuyor: {categories}.',
    assurance: 'Buna şimdi veya istediğiniz zaman itiraz edebilirsiniz.',
  },
  signalHonoured:
    'İtirazınız dikkate alındı: tarayıcınız “Global Privacy Control” sinyalini gönderiyor.',
  privacyPolicy: 'Gizlilik politikası',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  choose: 'Tek tek seç',

  preferencesTitle: 'Gizlilik tercihleri',
  preferencesIntro: 'Kabul ettiklerinizi açın, ardından kaydedin.',
  alwaysOn: 'Her zaman açık',
  someOn: 'Açık: {count}',
  details: 'Ayrıntılar',
  save: 'Tercihleri kaydet',
  close: 'Kapat',
  saved: 'Tercihleriniz kaydedildi.',

  yourChoice: 'Karar tarihiniz: {date}. Kayıt numarası: {id}.',
  download: 'Kaydı indir',

  provider: 'Sağlayıcı',
  storage: 'Cihazınızda saklananlar',
  location: 'Verilerin işlendiği yer',
  safeguard: 'Yurt dışına aktarım için güvence',
  cookie: 'çerez',
  localStorage: 'yerel depolama (Local Storage)',
  sessionStorage: 'oturum depolaması (Session Storage)',
  duration: durationsIn('tr', {
    session: 'tarayıcıyı kapatana kadar',
    'until erased': 'silinene kadar',
  }),

  categories: {
    necessary: {
      title: 'Zorunlu',
      purpose:
        'Site bu veriler olmadan çalışmaz. Bu veriler tercihinizi hatırlamak için de kullanılır.',
    },
    analytics: {
      title: 'İstatistik',
      purpose:
        'Siteyi geliştirmek için hangi sayfaların ziyaret edildiğini ve nasıl kullanıldığını ölçer.',
    },
    marketing: {
      title: 'Pazarlama',
      purpose:
        'Ziyaretinizi bu sitede ve başka sitelerde reklam seçmek ve bu reklamların etkisini ölçmek için kullanır.',
    },
  },
  services: googleServicesIn({
    analytics: 'Ziyaretleri sayar ve sitenin nasıl kullanıldığını gösterir.',
    ads: 'Reklamların ziyaret ve satın almaya yol açıp açmadığını ölçer ve önceki ziyaretçilere reklam gösterir.',
    tagManager: 'Site sahibinin bu hizmette ayarladığı ölçüm betiklerini yükler.',
    consentMode:
      'Bu sayfadaki Google betiklerine neye izin verdiğinizi bildirir. Kendisi hiçbir şey göndermez ve saklamaz.',
    visitors: 'Ziyaretçileri birbirinden ayırt eder',
    visit: 'Ziyaretin durumunu saklar',
    fewerRequests: 'İstek sayısını sınırlar',
    adClick: 'Bir ziyareti bir reklam tıklamasıyla ilişkilendirir',
    adViews: 'Bir reklamın kaç kez gösterildiğini sayar',
  }),

  declaration: {
    caption: 'Hizmetler ve cihazınızda sakladıkları',
    name: 'Ad',
    category: 'Kategori',
    purpose: 'Amaç',
    record: {
      title: 'Gizlilik tercihiniz',
      purpose: 'Neye izin verdiğinizi ve neyi reddettiğinizi hatırlar.',
    },
  },

  placeholder: {
    held: '{service} yalnızca izin verirseniz yüklenir. Bu durumda {provider}, cihazınızda veri saklayabilir ve okuyabilir.',
    loadOnce: 'Bir kez yükle',
    always: '{service} için her zaman izin ver',
  },
}
