import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const id: Language = {
  language: 'id',
  direction: 'ltr',

  title: 'Pilihan privasi Anda',
  question:
    '{controller} ingin menyimpan dan membaca data di perangkat Anda, misalnya cookie, untuk tujuan berikut: {categories}.',
  assurance: 'Hal ini hanya terjadi jika Anda setuju. Anda dapat mengubah keputusan kapan saja.',
  changed: {
    title: 'Hal baru untuk diputuskan',
    question:
      '{controller} kini juga ingin menyimpan dan membaca data di perangkat Anda untuk: {items}.',
    assurance: 'Hal ini hanya terjadi jika Anda setuju. Keputusan Anda sebelumnya tetap berlaku.',
  },
  optOut: {
    question:
      '{controller} menyimpan dan membaca data di perangkat Anda, misalnya cookie, untuk tujuan berikut: {categories}.',
    assurance: 'Anda dapat menolaknya sekarang atau kapan saja.',
  },
  signalHonoured:
    'Penolakan Anda dipatuhi: peramban Anda mengirim sinyal “Global Privacy Control”.',
  privacyPolicy: 'Kebijakan privasi',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  choose: 'Pilih',

  preferencesTitle: 'Preferensi privasi',
  preferencesIntro: 'Aktifkan hal yang Anda setujui, lalu simpan.',
  alwaysOn: 'Selalu aktif',
  someOn: 'Aktif: {count}',
  details: 'Detail',
  save: 'Simpan pilihan',
  close: 'Tutup',
  saved: 'Pilihan Anda telah disimpan.',

  yourChoice: 'Tanggal keputusan Anda: {date}. Nomor catatan: {id}.',
  download: 'Unduh catatan',

  provider: 'Penyedia',
  storage: 'Disimpan di perangkat Anda',
  location: 'Lokasi pemrosesan data',
  safeguard: 'Pelindungan untuk transfer ke luar negeri',
  cookie: 'cookie',
  localStorage: 'penyimpanan lokal (Local Storage)',
  sessionStorage: 'penyimpanan sesi (Session Storage)',
  duration: durationsIn('id', {
    session: 'sampai Anda menutup peramban',
    'until erased': 'sampai dihapus',
  }),

  categories: {
    necessary: {
      title: 'Diperlukan',
      purpose:
        'Situs tidak berfungsi tanpa data ini. Data ini juga dipakai untuk mengingat pilihan Anda.',
    },
    analytics: {
      title: 'Statistik',
      purpose:
        'Mengukur halaman mana yang dikunjungi dan cara penggunaannya untuk memperbaiki situs.',
    },
    marketing: {
      title: 'Pemasaran',
      purpose:
        'Menggunakan kunjungan Anda untuk memilih iklan, di situs ini dan situs lain, serta mengukur hasil iklan tersebut.',
    },
  },
  purposes: {
    'measures-visits': 'Menghitung kunjungan dan menunjukkan cara situs digunakan.',
    'records-sessions': 'Merekam gerakan, klik, dan guliran untuk meningkatkan situs.',
    'measures-ads':
      'Mengukur apakah iklan menghasilkan kunjungan dan pembelian, serta menampilkan iklan kepada pengunjung sebelumnya.',
    retargets: 'Menampilkan iklan di situs lain kepada pengunjung sebelumnya.',
    'marketing-automation':
      'Menghubungkan kunjungan dengan formulir dan email untuk mengirim pesan yang sesuai.',
    chat: 'Menyediakan obrolan dengan tim situs.',
    video: 'Memutar video.',
    map: 'Menampilkan peta.',
    'spam-protection':
      'Membedakan manusia dari program untuk melindungi formulir dari penyalahgunaan.',
    payment: 'Memproses pembayaran dan melindunginya dari penipuan.',
    'loads-tags': 'Memuat skrip pengukuran yang diatur pemilik situs dalam layanan ini.',
    'passes-on-choice':
      'Memberi tahu skrip Google di halaman ini apa yang Anda izinkan. Layanan ini sendiri tidak mengirim atau menyimpan apa pun.',
  },
  itemPurposes: {
    visitors: 'Membedakan pengunjung satu sama lain',
    visit: 'Menyimpan status kunjungan',
    session: 'Membedakan tab browser satu sama lain',
    fewerRequests: 'Membatasi jumlah permintaan',
    adClick: 'Mengaitkan kunjungan dengan klik pada iklan',
    adViews: 'Menghitung seberapa sering iklan ditampilkan',
    preference: 'Mengingat sebuah setelan',
    security: 'Melindungi dari penyalahgunaan dan penipuan',
    chat: 'Menyimpan status obrolan',
    video: 'Menyimpan status pemutar video',
  },
  services: {},

  declaration: {
    caption: 'Layanan dan apa yang disimpannya di perangkat Anda',
    name: 'Nama',
    category: 'Kategori',
    purpose: 'Tujuan',
    record: {
      title: 'Pilihan privasi Anda',
      purpose: 'Mengingat apa yang Anda izinkan dan apa yang Anda tolak.',
    },
  },

  placeholder: {
    held: '{service} hanya dimuat jika Anda mengizinkannya. {provider} kemudian dapat menyimpan dan membaca data di perangkat Anda.',
    loadOnce: 'Muat sekali',
    always: 'Selalu izinkan {service}',
  },
}
