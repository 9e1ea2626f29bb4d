import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const he: Language = {
  language: 'he',
  direction: 'rtl',

  title: 'הבחירה שלך בנושא פרטיות',
  question:
    'ב־{controller} מבקשים לשמור נתונים במכשיר שלך, למשל עוגיות, ולקרוא אותם למטרות הבאות: {categories}.',
  assurance: 'זה יקרה רק בהסכמתך. אפשר לשנות את ההחלטה בכל עת.',
  changed: {
    title: 'נושא חדש להחלטה',
    question: 'ב־{controller} מבקשים כעת לשמור נתונים במכשיר שלך ולקרוא אותם גם עבור: {items}.',
    assurance: 'זה יקרה רק בהסכמתך. ההחלטות הקודמות שלך נשארות בתוקף.',
  },
  optOut: {
    question:
      'ב־{controller} שומרים נתונים במכשיר שלך, למשל עוגיות, וקוראים אותם למטרות הבאות: {categories}.',
    assurance: 'אפשר להתנגד לכך עכשיו או בכל עת.',
  },
  signalHonoured: 'ההתנגדות שלך כובדה: הדפדפן שלך שולח את האות ”Global Privacy Control”.',
  privacyPolicy: 'מדיניות פרטיות',
  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  choose: 'בחירה',

  preferencesTitle: 'העדפות פרטיות',
  preferencesIntro: 'אפשר להפעיל את מה שמוסכם עליך, ואז לשמור.',
  alwaysOn: 'פעיל תמיד',
  someOn: 'פעילים: {count}',
  details: 'פרטים',
  save: 'שמירת הבחירה',
  close: 'סגירה',
  saved: 'הבחירה שלך נשמרה.',

  yourChoice: 'תאריך ההחלטה שלך: {date}. מספר הרשומה: {id}.',
  download: 'הורדת הרשומה',

  provider: 'ספק',
  storage: 'נשמר במכשיר שלך',
  location: 'מקום עיבוד הנתונים',
  safeguard: 'אמצעי הגנה בהעברה לחו״ל',
  cookie: 'עוגייה',
  localStorage: 'אחסון מקומי (Local Storage)',
  sessionStorage: 'אחסון לביקור (Session Storage)',
  duration: durationsIn('he', {
    session: 'עד לסגירת הדפדפן',
    'until erased': 'עד למחיקה',
  }),

  categories: {
    necessary: {
      title: 'הכרחי',
      purpose: 'האתר אינו פועל בלי הנתונים האלה. הם משמשים גם כדי לזכור את הבחירה שלך.',
    },
    analytics: {
      title: 'סטטיסטיקה',
      purpose: 'מדידה של הדפים שנצפו ושל אופן השימוש בהם, כדי לשפר את האתר.',
    },
    marketing: {
      title: 'שיווק',
      purpose: 'שימוש בביקור שלך כדי לבחור פרסומות, באתר הזה ובאתרים אחרים, וכדי למדוד את השפעתן.',
    },
  },
  purposes: {
    'measures-visits': 'ספירת הביקורים והצגת אופן השימוש באתר.',
    'records-sessions': 'תיעוד תנועות, לחיצות וגלילה כדי לשפר את האתר.',
    'measures-ads': 'בדיקה אם מודעות מובילות לביקורים ולרכישות, והצגת מודעות למי שכבר ביקרו באתר.',
    retargets: 'הצגת מודעות באתרים אחרים למי שכבר ביקרו באתר.',
    'marketing-automation': 'קישור בין ביקורים לטפסים ולהודעות דוא״ל כדי לשלוח הודעות מתאימות.',
    chat: 'שיחת צ׳אט עם צוות האתר.',
    video: 'הפעלת סרטונים.',
    map: 'הצגת מפות.',
    'spam-protection': 'הבחנה בין בני אדם לתוכנות כדי להגן על טפסים מפני שימוש לרעה.',
    payment: 'ביצוע תשלומים והגנה עליהם מפני הונאה.',
    'loads-tags': 'טעינת סקריפטי המדידה שבעלי האתר הגדירו בשירות הזה.',
    'passes-on-choice':
      'עדכון הסקריפטים של Google בדף הזה לגבי מה שאישרת. השירות עצמו אינו שולח ואינו שומר דבר.',
  },
  itemPurposes: {
    visitors: 'הבחנה בין מבקרים',
    visit: 'שמירת מצב הביקור',
    session: 'הבחנה בין כרטיסיות הדפדפן',
    fewerRequests: 'הגבלת מספר הבקשות',
    adClick: 'קישור בין ביקור להקלקה על מודעה',
    adViews: 'סופר כמה פעמים הוצגה מודעה',
    preference: 'זכירת הגדרה',
    security: 'הגנה מפני שימוש לרעה והונאה',
    chat: 'שמירת מצב הצ׳אט',
    video: 'שמירת מצב נגן הווידאו',
  },
  services: {},

  declaration: {
    caption: 'השירותים ומה הם שומרים במכשיר שלך',
    name: 'שם',
    category: 'קטגוריה',
    purpose: 'מטרה',
    record: {
      title: 'הבחירה שלך בנושא פרטיות',
      purpose: 'שמירת מה שאישרת ומה שדחית.',
    },
  },

  placeholder: {
    held: 'התוכן של {service} ייטען רק באישורך. ב־{provider} יוכלו אז לשמור נתונים במכשיר שלך ולקרוא אותם.',
    loadOnce: 'טעינה חד־פעמית',
    always: 'אישור קבוע של {service}',
  },
}
