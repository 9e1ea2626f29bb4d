import { durationsIn } from '../durations.js'
import type { Language } from '../texts.js'

const adClick = 'विज़िट को विज्ञापन पर हुए क्लिक से जोड़ता है'
const fewerRequests = 'अनुरोधों की संख्या सीमित करता है'
const visitors = 'विज़िटर को एक-दूसरे से अलग पहचानता है'

export const hi: Language = {
  language: 'hi',
  direction: 'ltr',

  title: 'गोपनीयता के बारे में आपका चुनाव',
  question:
    '{controller} की ओर से इन उद्देश्यों से आपके डिवाइस पर डेटा, जैसे कुकी, सहेजने और पढ़ने के लिए आपकी सहमति माँगी जा रही है: {categories}।',
  assurance: 'यह केवल आपकी सहमति से होगा। आप अपना निर्णय कभी भी बदल सकते हैं।',
  changed: {
    title: 'निर्णय के लिए एक नई बात',
    question:
      '{controller} की ओर से अब इनके लिए भी आपके डिवाइस पर डेटा सहेजने और पढ़ने की सहमति माँगी जा रही है: {items}।',
    assurance: 'यह केवल आपकी सहमति से होगा। आपके पहले के निर्णय लागू रहेंगे।',
  },
  optOut: {
    question:
      '{controller} की ओर से आपके डिवाइस पर डेटा, जैसे कुकी, इन उद्देश्यों से सहेजा और पढ़ा जाता है: {categories}।',
    assurance: 'आप इसे अभी या बाद में कभी भी अस्वीकार कर सकते हैं।',
  },
  signalHonoured: 'आपकी अस्वीकृति मान ली गई है: आपका ब्राउज़र “Global Privacy Control” सिग्नल भेजता है।',
  privacyPolicy: 'गोपनीयता नीति',
  acceptAll: 'सभी स्वीकार करें',
  rejectAll: 'सभी अस्वीकार करें',
  choose: 'चुनें',

  preferencesTitle: 'गोपनीयता सेटिंग',
  preferencesIntro: 'जिन बातों से आप सहमत हैं उन्हें चालू करें, फिर सहेजें।',
  alwaysOn: 'हमेशा चालू',
  details: 'विवरण',
  save: 'चुनाव सहेजें',
  close: 'बंद करें',
  saved: 'आपका चुनाव सहेज लिया गया है।',

  yourChoice: 'आपके निर्णय की तारीख: {date}। रिकॉर्ड संख्या: {id}।',
  download: 'रिकॉर्ड डाउनलोड करें',

  provider: 'प्रदाता',
  storage: 'आपके डिवाइस पर सहेजा गया डेटा',
  location: 'डेटा संसाधित करने का स्थान',
  safeguard: 'डेटा विदेश भेजने पर सुरक्षा उपाय',
  cookie: 'कुकी',
  localStorage: 'लोकल स्टोरेज (Local Storage)',
  sessionStorage: 'सेशन स्टोरेज (Session Storage)',
  duration: durationsIn('hi', {
    session: 'ब्राउज़र बंद करने तक',
    'until erased': 'मिटाए जाने तक',
  }),

  categories: {
    necessary: {
      title: 'आवश्यक',
      purpose: 'इस डेटा के बिना साइट काम नहीं करती। इसी से आपका चुनाव भी याद रहता है।',
    },
    analytics: {
      title: 'आँकड़े',
      purpose:
        'यह मापता है कि कौन से पेज देखे जाते हैं और उनका उपयोग कैसे होता है, ताकि साइट को बेहतर बनाया जा सके।',
    },
    marketing: {
      title: 'मार्केटिंग',
      purpose:
        'आपकी विज़िट के आधार पर इस साइट और दूसरी साइटों पर विज्ञापन चुनता है और उन विज्ञापनों का असर मापता है।',
    },
  },
  services: {
    'google-analytics': {
      purpose: 'विज़िट गिनता है और दिखाता है कि साइट का उपयोग कैसे होता है।',
      storage: {
        _ga: visitors,
        '_ga_*': 'विज़िट की स्थिति बनाए रखता है',
        _gid: visitors,
        '_gat*': fewerRequests,
        '_gac_*': adClick,
      },
    },
    'google-ads': {
      purpose:
        'मापता है कि विज्ञापनों से विज़िट और खरीदारी होती है या नहीं, और पहले आ चुके विज़िटर को विज्ञापन दिखाता है।',
      storage: { '_gcl_*': adClick, _gcl_ls: adClick },
    },
    'google-tag-manager': {
      purpose: 'साइट के संचालक ने इस सेवा में जो माप स्क्रिप्ट सेट की हैं, उन्हें लोड करता है।',
      storage: { '_dc_gtm_*': fewerRequests },
    },
    'google-consent-mode': {
      purpose:
        'इस पेज की Google स्क्रिप्ट को बताता है कि आपने किसकी अनुमति दी है। यह सेवा खुद न कुछ भेजती है, न सहेजती है।',
    },
  },

  declaration: {
    caption: 'सेवाएँ और वे आपके डिवाइस पर क्या सहेजती हैं',
    name: 'नाम',
    category: 'श्रेणी',
    purpose: 'उद्देश्य',
    record: {
      title: 'गोपनीयता के बारे में आपका चुनाव',
      purpose: 'याद रखता है कि आपने किसकी अनुमति दी और किसे अस्वीकार किया।',
    },
  },

  placeholder: {
    held: '{service} की सामग्री केवल आपकी अनुमति से लोड होगी। इसके बाद {provider} की ओर से आपके डिवाइस पर डेटा सहेजा और पढ़ा जा सकता है।',
    loadOnce: 'एक बार लोड करें',
    always: '{service} को हमेशा अनुमति दें',
  },
}
