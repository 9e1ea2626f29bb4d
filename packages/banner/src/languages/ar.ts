import { durationsIn } from '../durations.js'
import type { Language } from '../texts.js'

const adClick = 'يربط الزيارة بالنقر على إعلان'
const fewerRequests = 'يحدّ من عدد الطلبات'
const visitors = 'يميّز الزوار بعضهم من بعض'

export const ar: Language = {
  language: 'ar',
  direction: 'rtl',

  title: 'اختيارك بشأن الخصوصية',
  question:
    'يطلب منك {controller} السماح بتخزين بيانات، مثل ملفات تعريف الارتباط، على جهازك وقراءتها للأغراض التالية: {categories}.',
  assurance: 'لا يحدث ذلك إلا بموافقتك. ويمكنك تغيير قرارك في أي وقت.',
  changed: {
    title: 'أمر جديد يحتاج إلى قرارك',
    question:
      'يطلب منك {controller} الآن السماح أيضًا بتخزين بيانات على جهازك وقراءتها من أجل ما يلي: {items}.',
    assurance: 'لا يحدث ذلك إلا بموافقتك. وتظل قراراتك السابقة سارية.',
  },
  optOut: {
    question:
      'يتولى {controller} تخزين بيانات، مثل ملفات تعريف الارتباط، على جهازك وقراءتها للأغراض التالية: {categories}.',
    assurance: 'يمكنك الاعتراض على ذلك الآن أو في أي وقت لاحق.',
  },
  signalHonoured: 'تم العمل باعتراضك: يرسل متصفحك إشارة «Global Privacy Control».',
  privacyPolicy: 'سياسة الخصوصية',
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  choose: 'اختيار',

  preferencesTitle: 'تفضيلات الخصوصية',
  preferencesIntro: 'يمكنك تفعيل ما توافق عليه ثم الحفظ.',
  alwaysOn: 'مفعَّل دائمًا',
  details: 'التفاصيل',
  save: 'حفظ الاختيارات',
  close: 'إغلاق',
  saved: 'تم حفظ اختياراتك.',

  yourChoice: 'تاريخ قرارك: {date}. رقم السجل: {id}.',
  download: 'تنزيل السجل',

  provider: 'مقدّم الخدمة',
  storage: 'المخزَّن على جهازك',
  location: 'مكان معالجة البيانات',
  safeguard: 'ضمانات النقل إلى الخارج',
  cookie: 'ملف تعريف ارتباط',
  localStorage: 'تخزين محلي (Local Storage)',
  sessionStorage: 'تخزين الجلسة (Session Storage)',
  duration: durationsIn('ar', {
    session: 'حتى إغلاق المتصفح',
    'until erased': 'حتى الحذف',
  }),

  categories: {
    necessary: {
      title: 'الضرورية',
      purpose: 'لا يعمل الموقع من دون هذه البيانات. وهي تُستخدم أيضًا لتذكّر اختيارك.',
    },
    analytics: {
      title: 'الإحصاءات',
      purpose: 'قياس الصفحات التي تُزار وطريقة استخدامها بهدف تحسين الموقع.',
    },
    marketing: {
      title: 'التسويق',
      purpose: 'استخدام زيارتك لاختيار الإعلانات، على هذا الموقع وعلى مواقع أخرى، ولقياس أثرها.',
    },
  },
  services: {
    'google-analytics': {
      purpose: 'يحسب عدد الزيارات ويبيّن طريقة استخدام الموقع.',
      storage: {
        _ga: visitors,
        '_ga_*': 'يحتفظ بحالة الزيارة',
        _gid: visitors,
        '_gat*': fewerRequests,
        '_gac_*': adClick,
      },
    },
    'google-ads': {
      purpose:
        'يقيس ما إذا كانت الإعلانات تؤدي إلى زيارات ومشتريات، ويعرض إعلانات لمن سبق لهم زيارة الموقع.',
      storage: { '_gcl_*': adClick, _gcl_ls: adClick },
    },
    'google-tag-manager': {
      purpose: 'يحمّل برامج القياس النصية التي أعدّها صاحب الموقع في هذه الخدمة.',
      storage: { '_dc_gtm_*': fewerRequests },
    },
    'google-consent-mode': {
      purpose:
        'يُبلغ برامج Google النصية في هذه الصفحة بما سمحت به. ولا ترسل الخدمة نفسها شيئًا ولا تخزّن شيئًا.',
    },
  },

  declaration: {
    caption: 'الخدمات وما تخزّنه على جهازك',
    name: 'الاسم',
    category: 'الفئة',
    purpose: 'الغرض',
    record: {
      title: 'اختيارك بشأن الخصوصية',
      purpose: 'يتذكّر ما سمحت به وما رفضته.',
    },
  },

  placeholder: {
    held: 'لا يُحمَّل محتوى {service} إلا إذا سمحت بذلك. ويمكن عندئذٍ لـ {provider} تخزين بيانات على جهازك وقراءتها.',
    loadOnce: 'تحميل مرة واحدة',
    always: 'السماح دائمًا بـ {service}',
  },
}
