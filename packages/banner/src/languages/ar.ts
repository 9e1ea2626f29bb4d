import { durationsIn } from '../durations.js'
import { googleServicesIn } from '../google-services-in.js'
import type { Language } from '../texts.js'

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
  someOn: 'مفعَّل: {count}',
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
  services: googleServicesIn({
    analytics: 'يحسب عدد الزيارات ويبيّن طريقة استخدام الموقع.',
    ads: 'يقيس ما إذا كانت الإعلانات تؤدي إلى زيارات ومشتريات، ويعرض إعلانات لمن سبق لهم زيارة الموقع.',
    tagManager: 'يحمّل برامج القياس النصية التي أعدّها صاحب الموقع في هذه الخدمة.',
    consentMode:
      'يُبلغ برامج Google النصية في هذه الصفحة بما سمحت به. ولا ترسل الخدمة نفسها شيئًا ولا تخزّن شيئًا.',
    visitors: 'يميّز الزوار بعضهم من بعض',
    visit: 'يحتفظ بحالة الزيارة',
    fewerRequests: 'يحدّ من عدد الطلبات',
    adClick: 'يربط الزيارة بالنقر على إعلان',
    adViews: 'يَعُدّ مرات عرض الإعلان',
  }),

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
