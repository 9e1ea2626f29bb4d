import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const ja: Language = {
  language: 'ja',
  direction: 'ltr',

  title: 'プライバシーに関する選択',
  question:
    '{controller}は、次の目的で、Cookieなどのデータをお使いの端末に保存し、読み取ることについて、同意を求めています：{categories}。',
  assurance: '同意された場合にのみ行われます。選択はいつでも変更できます。',
  changed: {
    title: '新たに選択が必要な項目',
    question:
      '{controller}は、新たに次の項目についても、データをお使いの端末に保存し、読み取ることについて、同意を求めています：{items}。',
    assurance: '同意された場合にのみ行われます。これまでの選択は引き続き有効です。',
  },
  optOut: {
    question:
      '{controller}は、次の目的で、Cookieなどのデータをお使いの端末に保存し、読み取っています：{categories}。',
    assurance: '今すぐでも後からでも、いつでも拒否できます。',
  },
  signalHonoured:
    '拒否のご意思を反映しました。お使いのブラウザーが「Global Privacy Control」信号を送信しています。',
  privacyPolicy: 'プライバシーポリシー',
  acceptAll: 'すべてに同意する',
  rejectAll: 'すべてを拒否する',
  choose: '個別に選択する',

  preferencesTitle: 'プライバシー設定',
  preferencesIntro: '同意する項目をオンにして、保存してください。',
  alwaysOn: '常にオン',
  someOn: 'オン：{count}',
  details: '詳細',
  save: '選択を保存する',
  close: '閉じる',
  saved: '選択を保存しました。',

  yourChoice: '選択日：{date}。記録番号：{id}。',
  download: '記録をダウンロードする',

  provider: '提供者',
  storage: 'お使いの端末に保存されるデータ',
  location: 'データを取り扱う場所',
  safeguard: '国外への移転に関する保護措置',
  cookie: 'Cookie',
  localStorage: 'ローカルストレージ（Local Storage）',
  sessionStorage: 'セッションストレージ（Session Storage）',
  duration: durationsIn('ja', {
    session: 'ブラウザーを閉じるまで',
    'until erased': '削除されるまで',
  }),

  categories: {
    necessary: {
      title: '必須',
      purpose: 'このデータがないと、サイトは動作しません。選択内容を記憶するためにも使われます。',
    },
    analytics: {
      title: '統計',
      purpose:
        'どのページが閲覧され、どのように利用されているかを測定し、サイトの改善に役立てます。',
    },
    marketing: {
      title: 'マーケティング',
      purpose:
        '訪問の情報を、このサイトや他のサイトで表示する広告の選択と、広告の効果の測定に使います。',
    },
  },
  purposes: {
    'measures-visits': '訪問数を数え、サイトの利用状況を示します。',
    'records-sessions': 'サイトの改善のために、カーソルの動き、クリック、スクロールを記録します。',
    'measures-ads': '広告が訪問や購入につながったかを測定し、過去に訪問した人に広告を表示します。',
    retargets: '過去に訪問した人に、他のサイトで広告を表示します。',
    'marketing-automation': '適切なメッセージを送るために、訪問をフォームやメールと結び付けます。',
    chat: 'サイトの担当者とのチャットを提供します。',
    video: '動画を再生します。',
    map: '地図を表示します。',
    'spam-protection': 'フォームを悪用から守るために、人とプログラムを区別します。',
    payment: '支払いを処理し、不正から守ります。',
    'loads-tags': 'サイトの運営者がこのサービスに設定した測定用スクリプトを読み込みます。',
    'passes-on-choice':
      'このページのGoogleのスクリプトに、許可された内容を伝えます。このサービス自体は何も送信せず、何も保存しません。',
  },
  itemPurposes: {
    visitors: '訪問者を区別します',
    visit: '訪問の状態を保持します',
    session: 'ブラウザーのタブを区別します',
    fewerRequests: 'リクエストの数を制限します',
    adClick: '訪問を広告のクリックと関連付けます',
    adViews: '広告が表示された回数を数えます',
    preference: '設定を記憶します',
    security: '悪用や不正から守ります',
    chat: 'チャットの状態を保持します',
    video: '動画プレーヤーの状態を保持します',
  },
  services: {},

  declaration: {
    caption: 'サービスと、お使いの端末に保存されるデータ',
    name: '名称',
    category: 'カテゴリー',
    purpose: '目的',
    record: {
      title: 'プライバシーに関する選択',
      purpose: '許可した内容と拒否した内容を記憶します。',
    },
  },

  placeholder: {
    held: '{service}は、許可された場合にのみ読み込まれます。その場合、{provider}がお使いの端末にデータを保存し、読み取ることがあります。',
    loadOnce: '1回だけ読み込む',
    always: '{service}を常に許可する',
  },
}
