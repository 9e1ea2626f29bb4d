import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const ko: Language = {
  language: 'ko',
  direction: 'ltr',

  title: '개인정보 보호에 관한 선택',
  question:
    '{controller}에서 다음 목적으로 쿠키 등의 데이터를 사용 중인 기기에 저장하고 읽는 것에 대해 동의를 구합니다: {categories}.',
  assurance: '동의하신 경우에만 이루어집니다. 선택은 언제든지 변경하실 수 있습니다.',
  changed: {
    title: '새로 결정하실 사항',
    question:
      '{controller}에서 이제 다음 항목을 위해서도 데이터를 사용 중인 기기에 저장하고 읽는 것에 대해 동의를 구합니다: {items}.',
    assurance: '동의하신 경우에만 이루어집니다. 이전에 하신 선택은 그대로 유지됩니다.',
  },
  optOut: {
    question:
      '{controller}에서 다음 목적으로 쿠키 등의 데이터를 사용 중인 기기에 저장하고 읽습니다: {categories}.',
    assurance: '지금 또는 나중에 언제든지 거부하실 수 있습니다.',
  },
  signalHonoured:
    '거부 의사가 반영되었습니다. 사용 중인 브라우저가 ‘Global Privacy Control’ 신호를 보내고 있습니다.',
  privacyPolicy: '개인정보 처리방침',
  acceptAll: '모두 동의',
  rejectAll: '모두 거부',
  choose: '개별 선택',

  preferencesTitle: '개인정보 보호 설정',
  preferencesIntro: '동의하는 항목을 켠 다음 저장해 주세요.',
  alwaysOn: '항상 켜짐',
  someOn: '켜짐: {count}',
  details: '세부 정보',
  save: '선택 저장',
  close: '닫기',
  saved: '선택이 저장되었습니다.',

  yourChoice: '결정 일자: {date}. 기록 번호: {id}.',
  download: '기록 다운로드',

  provider: '제공자',
  storage: '기기에 저장되는 정보',
  location: '데이터 처리 장소',
  safeguard: '국외 이전 시 보호조치',
  cookie: '쿠키',
  localStorage: '로컬 저장소(Local Storage)',
  sessionStorage: '세션 저장소(Session Storage)',
  duration: durationsIn('ko', {
    session: '브라우저를 닫을 때까지',
    'until erased': '삭제될 때까지',
  }),

  categories: {
    necessary: {
      title: '필수',
      purpose: '이 데이터가 없으면 사이트가 작동하지 않습니다. 선택을 기억하는 데에도 사용됩니다.',
    },
    analytics: {
      title: '통계',
      purpose: '사이트를 개선하기 위해 어떤 페이지를 방문하고 어떻게 이용하는지 측정합니다.',
    },
    marketing: {
      title: '마케팅',
      purpose:
        '방문 정보를 이용하여 이 사이트와 다른 사이트에 표시할 광고를 선택하고 그 효과를 측정합니다.',
    },
  },
  purposes: {
    'measures-visits': '방문 수를 집계하고 사이트가 어떻게 이용되는지 보여 줍니다.',
    'records-sessions': '사이트를 개선하기 위해 움직임, 클릭, 스크롤을 기록합니다.',
    'measures-ads': '광고가 방문과 구매로 이어지는지 측정하고, 이전 방문자에게 광고를 표시합니다.',
    retargets: '이전 방문자에게 다른 사이트에서 광고를 표시합니다.',
    'marketing-automation': '알맞은 메시지를 보내기 위해 방문을 양식 및 이메일과 연결합니다.',
    chat: '사이트 담당자와의 채팅을 제공합니다.',
    video: '동영상을 재생합니다.',
    map: '지도를 표시합니다.',
    'spam-protection': '양식을 악용으로부터 보호하기 위해 사람과 프로그램을 구별합니다.',
    payment: '결제를 처리하고 사기로부터 보호합니다.',
    'loads-tags': '사이트 운영자가 이 서비스에 설정한 측정 스크립트를 불러옵니다.',
    'passes-on-choice':
      '허용하신 내용을 이 페이지의 Google 스크립트에 알립니다. 서비스 자체는 아무것도 전송하거나 저장하지 않습니다.',
  },
  itemPurposes: {
    visitors: '방문자를 서로 구별합니다',
    visit: '방문 상태를 유지합니다',
    session: '브라우저 탭을 서로 구별합니다',
    fewerRequests: '요청 수를 제한합니다',
    adClick: '방문을 광고 클릭과 연결합니다',
    adViews: '광고가 표시된 횟수를 셉니다',
    preference: '설정을 기억합니다',
    security: '악용과 사기를 막습니다',
    chat: '채팅 상태를 유지합니다',
    video: '동영상 플레이어의 상태를 유지합니다',
  },
  services: {},

  declaration: {
    caption: '서비스와 기기에 저장되는 정보',
    name: '이름',
    category: '분류',
    purpose: '목적',
    record: {
      title: '개인정보 보호에 관한 선택',
      purpose: '허용하신 내용과 거부하신 내용을 기억합니다.',
    },
  },

  placeholder: {
    held: '{service} 콘텐츠는 허용하신 경우에만 불러옵니다. 이 경우 {provider}에서 사용 중인 기기에 데이터를 저장하고 읽을 수 있습니다.',
    loadOnce: '한 번만 불러오기',
    always: '{service} 항상 허용',
  },
}
