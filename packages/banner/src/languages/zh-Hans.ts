import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const zhHans: Language = {
  language: 'zh-Hans',
  direction: 'ltr',

  title: '您的隐私选择',
  question:
    '{controller} 希望在您的设备上存储和读取数据（例如 Cookie），用于以下目的：{categories}。',
  assurance: '只有在您同意后才会进行。您可以随时更改决定。',
  changed: {
    title: '有新的事项由您决定',
    question: '{controller} 现在还希望在您的设备上存储和读取数据，用于：{items}。',
    assurance: '只有在您同意后才会进行。您之前的选择仍然有效。',
  },
  optOut: {
    question:
      '{controller} 会在您的设备上存储和读取数据（例如 Cookie），用于以下目的：{categories}。',
    assurance: '您可以现在拒绝，也可以日后随时拒绝。',
  },
  signalHonoured: '已按照您的拒绝意愿处理：您的浏览器发送了“Global Privacy Control”信号。',
  privacyPolicy: '隐私政策',
  acceptAll: '全部同意',
  rejectAll: '全部拒绝',
  choose: '自行选择',

  preferencesTitle: '隐私设置',
  preferencesIntro: '请开启您同意的项目，然后保存。',
  alwaysOn: '始终开启',
  someOn: '已开启：{count}',
  details: '详情',
  save: '保存选择',
  close: '关闭',
  saved: '您的选择已保存。',

  yourChoice: '您的决定日期：{date}。记录编号：{id}。',
  download: '下载记录',

  provider: '提供方',
  storage: '存储在您设备上的内容',
  location: '数据处理地点',
  safeguard: '数据出境保障措施',
  cookie: 'Cookie',
  localStorage: '本地存储（Local Storage）',
  sessionStorage: '会话存储（Session Storage）',
  duration: durationsIn('zh-Hans', {
    session: '直至关闭浏览器',
    'until erased': '直至被清除',
  }),

  categories: {
    necessary: {
      title: '必要',
      purpose: '没有这些数据，网站无法运行。这些数据也用于记住您的选择。',
    },
    analytics: {
      title: '统计',
      purpose: '衡量哪些页面被访问以及如何被使用，以改进网站。',
    },
    marketing: {
      title: '营销',
      purpose: '利用您的访问信息，选择在本网站和其他网站上展示的广告，并衡量广告效果。',
    },
  },
  purposes: {
    'measures-visits': '统计访问次数，并显示网站的使用情况。',
    'records-sessions': '记录鼠标移动、点击和滚动，以改进网站。',
    'measures-ads': '衡量广告是否带来访问和购买，并向曾经访问过的人展示广告。',
    retargets: '在其他网站上向曾经访问过的人展示广告。',
    'marketing-automation': '将访问与表单和电子邮件关联，以发送合适的信息。',
    chat: '提供与网站团队的在线聊天。',
    video: '播放视频。',
    map: '显示地图。',
    'spam-protection': '区分真人与程序，防止表单被滥用。',
    payment: '处理付款并防范欺诈。',
    'loads-tags': '加载网站运营者在此服务中设置的测量脚本。',
    'passes-on-choice':
      '将您允许的内容告知本页面上的 Google 脚本。此服务本身不发送也不存储任何数据。',
  },
  itemPurposes: {
    visitors: '区分不同的访问者',
    visit: '保存访问状态',
    session: '区分浏览器的标签页',
    fewerRequests: '限制请求次数',
    adClick: '将访问与广告点击关联',
    adViews: '统计广告展示的次数',
    preference: '记住一项设置',
    security: '防范滥用和欺诈',
    chat: '保存聊天状态',
    video: '保存视频播放器的状态',
  },
  services: {},

  declaration: {
    caption: '各项服务及其在您设备上存储的内容',
    name: '名称',
    category: '类别',
    purpose: '目的',
    record: {
      title: '您的隐私选择',
      purpose: '记住您允许和拒绝的内容。',
    },
  },

  placeholder: {
    held: '{service} 仅在您允许后才会加载。届时 {provider} 可能会在您的设备上存储和读取数据。',
    loadOnce: '加载一次',
    always: '始终允许 {service}',
  },
}
