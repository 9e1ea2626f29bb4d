import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

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
  purposes: {
    'measures-visits': 'Ziyaretleri sayar ve sitenin nasıl kullanıldığını gösterir.',
    'records-sessions':
      'Siteyi iyileştirmek için hareketleri, tıklamaları ve kaydırmaları kaydeder.',
    'measures-ads':
      'Reklamların ziyaret ve satın almaya yol açıp açmadığını ölçer ve önceki ziyaretçilere reklam gösterir.',
    retargets: 'Önceki ziyaretçilere başka sitelerde reklam gösterir.',
    'marketing-automation':
      'Uygun iletiler göndermek için ziyaretleri formlar ve e-postalarla ilişkilendirir.',
    chat: 'Sitenin ekibiyle sohbet etme olanağı sunar.',
    video: 'Video oynatır.',
    map: 'Harita gösterir.',
    'spam-protection':
      'Formları kötüye kullanımdan korumak için insanları programlardan ayırt eder.',
    payment: 'Ödemeleri işler ve dolandırıcılığa karşı korur.',
    'loads-tags': 'Site sahibinin bu hizmette ayarladığı ölçüm betiklerini yükler.',
    'passes-on-choice':
      'Bu sayfadaki Google betiklerine neye izin verdiğinizi bildirir. Kendisi hiçbir şey göndermez ve saklamaz.',
  },
  itemPurposes: {
    visitors: 'Ziyaretçileri birbirinden ayırt eder',
    visit: 'Ziyaretin durumunu saklar',
    session: 'Tarayıcı sekmelerini birbirinden ayırt eder',
    fewerRequests: 'İstek sayısını sınırlar',
    adClick: 'Bir ziyareti bir reklam tıklamasıyla ilişkilendirir',
    adViews: 'Bir reklamın kaç kez gösterildiğini sayar',
    preference: 'Bir ayarı hatırlar',
    security: 'Kötüye kullanıma ve dolandırıcılığa karşı korur',
    chat: 'Sohbetin durumunu saklar',
    video: 'Video oynatıcının durumunu saklar',
  },
  services: {},

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
