import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const vi: Language = {
  language: 'vi',
  direction: 'ltr',

  title: 'Lựa chọn của bạn về quyền riêng tư',
  question:
    '{controller} muốn lưu và đọc dữ liệu trên thiết bị của bạn, chẳng hạn như cookie, cho các mục đích sau: {categories}.',
  assurance: 'Việc này chỉ diễn ra nếu bạn đồng ý. Bạn có thể thay đổi quyết định bất cứ lúc nào.',
  changed: {
    title: 'Nội dung mới để bạn quyết định',
    question:
      '{controller} hiện cũng muốn lưu và đọc dữ liệu trên thiết bị của bạn cho các mục sau: {items}.',
    assurance:
      'Việc này chỉ diễn ra nếu bạn đồng ý. Các lựa chọn trước đây của bạn vẫn có hiệu lực.',
  },
  optOut: {
    question:
      '{controller} lưu và đọc dữ liệu trên thiết bị của bạn, chẳng hạn như cookie, cho các mục đích sau: {categories}.',
    assurance: 'Bạn có thể từ chối việc này ngay bây giờ hoặc bất cứ lúc nào.',
  },
  signalHonoured:
    'Sự từ chối của bạn được tôn trọng: trình duyệt của bạn gửi tín hiệu “Global Privacy Control”.',
  privacyPolicy: 'Chính sách quyền riêng tư',
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  choose: 'Tự chọn',

  preferencesTitle: 'Tùy chọn quyền riêng tư',
  preferencesIntro: 'Bật những mục bạn đồng ý rồi lưu lại.',
  alwaysOn: 'Luôn bật',
  someOn: 'Bật: {count}',
  details: 'Chi tiết',
  save: 'Lưu lựa chọn',
  close: 'Đóng',
  saved: 'Lựa chọn của bạn đã được lưu.',

  yourChoice: 'Ngày bạn quyết định: {date}. Mã bản ghi: {id}.',
  download: 'Tải bản ghi xuống',

  provider: 'Nhà cung cấp',
  storage: 'Được lưu trên thiết bị của bạn',
  location: 'Nơi xử lý dữ liệu',
  safeguard: 'Biện pháp bảo vệ khi chuyển dữ liệu ra nước ngoài',
  cookie: 'cookie',
  localStorage: 'bộ nhớ cục bộ (Local Storage)',
  sessionStorage: 'bộ nhớ phiên (Session Storage)',
  duration: durationsIn('vi', {
    session: 'cho đến khi bạn đóng trình duyệt',
    'until erased': 'cho đến khi bị xóa',
  }),

  categories: {
    necessary: {
      title: 'Cần thiết',
      purpose:
        'Trang web không hoạt động nếu thiếu dữ liệu này. Dữ liệu này cũng dùng để ghi nhớ lựa chọn của bạn.',
    },
    analytics: {
      title: 'Thống kê',
      purpose:
        'Đo lường những trang nào được truy cập và được sử dụng như thế nào, để cải thiện trang web.',
    },
    marketing: {
      title: 'Tiếp thị',
      purpose:
        'Sử dụng lượt truy cập của bạn để chọn quảng cáo, trên trang web này và các trang web khác, và để đo lường hiệu quả của quảng cáo.',
    },
  },
  purposes: {
    'measures-visits': 'Đếm lượt truy cập và cho biết trang web được sử dụng như thế nào.',
    'records-sessions': 'Ghi lại chuyển động, lượt nhấp và thao tác cuộn để cải thiện trang web.',
    'measures-ads':
      'Đo lường xem quảng cáo có dẫn đến lượt truy cập và mua hàng hay không, và hiển thị quảng cáo cho những người từng truy cập.',
    retargets: 'Hiển thị quảng cáo trên các trang web khác cho những người từng truy cập.',
    'marketing-automation':
      'Liên kết lượt truy cập với biểu mẫu và email để gửi thông điệp phù hợp.',
    chat: 'Cung cấp trò chuyện với đội ngũ của trang web.',
    video: 'Phát video.',
    map: 'Hiển thị bản đồ.',
    'spam-protection': 'Phân biệt con người với chương trình để bảo vệ biểu mẫu khỏi bị lạm dụng.',
    payment: 'Xử lý thanh toán và bảo vệ khỏi gian lận.',
    'loads-tags': 'Tải các tập lệnh đo lường mà chủ trang web đã thiết lập trong dịch vụ này.',
    'passes-on-choice':
      'Cho các tập lệnh của Google trên trang này biết bạn đã cho phép những gì. Bản thân dịch vụ này không gửi hay lưu gì cả.',
  },
  itemPurposes: {
    visitors: 'Phân biệt các khách truy cập',
    visit: 'Lưu trạng thái của lượt truy cập',
    session: 'Phân biệt các thẻ của trình duyệt',
    fewerRequests: 'Giới hạn số lượng yêu cầu',
    adClick: 'Gắn một lượt truy cập với lượt nhấp vào quảng cáo',
    adViews: 'Đếm số lần quảng cáo được hiển thị',
    preference: 'Ghi nhớ một thiết lập',
    security: 'Bảo vệ khỏi lạm dụng và gian lận',
    chat: 'Lưu trạng thái của cuộc trò chuyện',
    video: 'Lưu trạng thái của trình phát video',
  },
  services: {},

  declaration: {
    caption: 'Các dịch vụ và dữ liệu chúng lưu trên thiết bị của bạn',
    name: 'Tên',
    category: 'Danh mục',
    purpose: 'Mục đích',
    record: {
      title: 'Lựa chọn của bạn về quyền riêng tư',
      purpose: 'Ghi nhớ những gì bạn đã cho phép và đã từ chối.',
    },
  },

  placeholder: {
    held: '{service} chỉ được tải nếu bạn cho phép. Khi đó, {provider} có thể lưu và đọc dữ liệu trên thiết bị của bạn.',
    loadOnce: 'Tải một lần',
    always: 'Luôn cho phép {service}',
  },
}
