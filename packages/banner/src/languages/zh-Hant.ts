import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const zhHant: Language = {
  language: 'zh-Hant',
  direction: 'ltr',

  title: '您的隱私權選擇',
  question:
    '{controller} 希望在您的裝置上儲存及讀取資料（例如 Cookie），用於下列目的：{categories}。',
  assurance: '只有在您同意後才會進行。您可以隨時變更決定。',
  changed: {
    title: '有新的項目由您決定',
    question: '{controller} 現在還希望在您的裝置上儲存及讀取資料，用於：{items}。',
    assurance: '只有在您同意後才會進行。您先前的選擇仍然有效。',
  },
  optOut: {
    question:
      '{controller} 會在您的裝置上儲存及讀取資料（例如 Cookie），用於下列目的：{categories}。',
    assurance: '您可以現在拒絕，也可以日後隨時拒絕。',
  },
  signalHonoured: '已依您的拒絕意願處理：您的瀏覽器送出了「Global Privacy Control」訊號。',
  privacyPolicy: '隱私權政策',
  acceptAll: '全部同意',
  rejectAll: '全部拒絕',
  choose: '自行選擇',

  preferencesTitle: '隱私權設定',
  preferencesIntro: '請開啟您同意的項目，然後儲存。',
  alwaysOn: '一律開啟',
  someOn: '已開啟：{count}',
  details: '詳細資料',
  save: '儲存選擇',
  close: '關閉',
  saved: '您的選擇已儲存。',

  yourChoice: '您的決定日期：{date}。紀錄編號：{id}。',
  download: '下載紀錄',

  provider: '提供者',
  storage: '儲存在您裝置上的內容',
  location: '資料處理地點',
  safeguard: '國際傳輸的保護措施',
  cookie: 'Cookie',
  localStorage: '本機儲存空間（Local Storage）',
  sessionStorage: '工作階段儲存空間（Session Storage）',
  duration: durationsIn('zh-Hant', {
    session: '直到關閉瀏覽器',
    'until erased': '直到被清除',
  }),

  categories: {
    necessary: {
      title: '必要',
      purpose: '沒有這些資料，網站就無法運作。這些資料也用於記住您的選擇。',
    },
    analytics: {
      title: '統計',
      purpose: '衡量哪些網頁受到瀏覽以及如何使用，以改善網站。',
    },
    marketing: {
      title: '行銷',
      purpose: '利用您的造訪資訊，選擇在本網站及其他網站上顯示的廣告，並衡量廣告成效。',
    },
  },
  purposes: {
    'measures-visits': '計算造訪次數，並顯示網站的使用情形。',
    'records-sessions': '記錄滑鼠移動、點擊與捲動，以改善網站。',
    'measures-ads': '衡量廣告是否帶來造訪與購買，並向曾經造訪的人顯示廣告。',
    retargets: '在其他網站上向曾經造訪的人顯示廣告。',
    'marketing-automation': '將造訪與表單及電子郵件連結，以傳送合適的訊息。',
    chat: '提供與網站團隊的線上聊天。',
    video: '播放影片。',
    map: '顯示地圖。',
    'spam-protection': '區分真人與程式，防止表單遭到濫用。',
    payment: '處理付款並防範詐欺。',
    'loads-tags': '載入網站經營者在此服務中設定的評估指令碼。',
    'passes-on-choice':
      '將您允許的內容告知本頁面上的 Google 指令碼。此服務本身不會傳送或儲存任何資料。',
  },
  itemPurposes: {
    visitors: '區分不同的訪客',
    visit: '保存造訪狀態',
    session: '區分瀏覽器的分頁',
    fewerRequests: '限制要求的次數',
    adClick: '將造訪與廣告點擊建立關聯',
    adViews: '統計廣告顯示的次數',
    preference: '記住一項設定',
    security: '防範濫用與詐欺',
    chat: '保存聊天狀態',
    video: '保存影片播放器的狀態',
  },
  services: {},

  declaration: {
    caption: '各項服務及其在您裝置上儲存的內容',
    name: '名稱',
    category: '類別',
    purpose: '目的',
    record: {
      title: '您的隱私權選擇',
      purpose: '記住您允許與拒絕的內容。',
    },
  },

  placeholder: {
    held: '{service} 只有在您允許後才會載入。屆時 {provider} 可能會在您的裝置上儲存及讀取資料。',
    loadOnce: '載入一次',
    always: '一律允許 {service}',
  },
}
