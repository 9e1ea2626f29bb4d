import { durationsIn, type Noun } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

/** The singular, and the plural after `o`. */
const nouns = {
  minute: ['munud', 'o funudau'],
  hour: ['awr', 'o oriau'],
  day: ['diwrnod', 'o ddyddiau'],
  week: ['wythnos', 'o wythnosau'],
  month: ['mis', 'o fisoedd'],
  year: ['flwyddyn', 'o flynyddoedd'],
} as const

const noun: Noun = (count, unit) => nouns[unit][count === 1 ? 0 : 1]

export const cy: Language = {
  language: 'cy',
  direction: 'ltr',

  title: 'Eich dewis preifatrwydd',
  question:
    'Hoffai {controller} storio a darllen data ar eich dyfais, er enghraifft cwcis, at y dibenion canlynol: {categories}.',
  assurance:
    'Dim ond os byddwch yn rhoi caniatâd y bydd hyn yn digwydd. Gallwch newid eich penderfyniad ar unrhyw adeg.',
  changed: {
    title: 'Rhywbeth newydd i’w benderfynu',
    question:
      'Hoffai {controller} nawr storio a darllen data ar eich dyfais ar gyfer y canlynol hefyd: {items}.',
    assurance:
      'Dim ond os byddwch yn rhoi caniatâd y bydd hyn yn digwydd. Mae eich dewisiadau blaenorol yn dal mewn grym.',
  },
  optOut: {
    question:
      'Mae {controller} yn storio ac yn darllen data ar eich dyfais, er enghraifft cwcis, at y dibenion canlynol: {categories}.',
    assurance: 'Gallwch wrthwynebu hyn nawr neu ar unrhyw adeg.',
  },
  signalHonoured:
    'Mae eich gwrthwynebiad yn cael ei barchu: mae eich porwr yn anfon y signal ‘Global Privacy Control’.',
  privacyPolicy: 'Polisi preifatrwydd',
  acceptAll: 'Derbyn popeth',
  rejectAll: 'Gwrthod popeth',
  choose: 'Dewis',

  preferencesTitle: 'Dewisiadau preifatrwydd',
  preferencesIntro: 'Trowch ymlaen yr hyn rydych yn cytuno ag ef, ac yna cadwch eich dewisiadau.',
  alwaysOn: 'Ymlaen bob amser',
  someOn: 'Ymlaen: {count}',
  details: 'Manylion',
  save: 'Cadw dewisiadau',
  close: 'Cau',
  saved: 'Mae eich dewisiadau wedi’u cadw.',

  yourChoice: 'Dyddiad eich penderfyniad: {date}. Rhif eich cofnod: {id}.',
  download: 'Lawrlwytho eich cofnod',

  provider: 'Darparwr',
  storage: 'Wedi’i storio ar eich dyfais',
  location: 'Lleoliad prosesu’r data',
  safeguard: 'Mesurau diogelu ar gyfer trosglwyddo data dramor',
  cookie: 'cwci',
  localStorage: 'storfa leol (Local Storage)',
  sessionStorage: 'storfa sesiwn (Session Storage)',
  duration: durationsIn(
    'cy',
    {
      session: 'nes i chi gau’r porwr',
      'until erased': 'nes iddo gael ei ddileu',
    },
    noun,
  ),

  categories: {
    necessary: {
      title: 'Angenrheidiol',
      purpose:
        'Nid yw’r wefan yn gweithio heb y data hyn. Maent hefyd yn cael eu defnyddio i gofio eich dewis.',
    },
    analytics: {
      title: 'Ystadegau',
      purpose:
        'Mesur pa dudalennau y mae pobl yn ymweld â nhw a sut maent yn cael eu defnyddio, er mwyn gwella’r wefan.',
    },
    marketing: {
      title: 'Marchnata',
      purpose:
        'Defnyddio eich ymweliad i ddewis hysbysebion, ar y wefan hon ac ar wefannau eraill, ac i fesur eu heffaith.',
    },
  },
  purposes: {
    'measures-visits': 'Cyfrif ymweliadau a dangos sut mae’r wefan yn cael ei defnyddio.',
    'records-sessions': 'Cofnodi symudiadau, cliciau a sgrolio er mwyn gwella’r wefan.',
    'measures-ads':
      'Mesur a yw hysbysebion yn arwain at ymweliadau a phryniannau, a dangos hysbysebion i ymwelwyr blaenorol.',
    retargets: 'Dangos hysbysebion ar wefannau eraill i ymwelwyr blaenorol.',
    'marketing-automation':
      'Cysylltu ymweliadau â ffurflenni ac e-byst er mwyn anfon negeseuon addas.',
    chat: 'Cynnig sgwrs â thîm y wefan.',
    video: 'Chwarae fideos.',
    map: 'Dangos mapiau.',
    'spam-protection':
      'Gwahaniaethu rhwng pobl a rhaglenni er mwyn diogelu ffurflenni rhag camddefnydd.',
    payment: 'Prosesu taliadau a’u diogelu rhag twyll.',
    'loads-tags':
      'Llwytho’r sgriptiau mesur y mae perchennog y wefan wedi’u gosod yn y gwasanaeth hwn.',
    'passes-on-choice':
      'Rhoi gwybod i sgriptiau Google ar y dudalen hon beth rydych wedi’i ganiatáu. Nid yw’r gwasanaeth ei hun yn anfon nac yn storio dim.',
  },
  itemPurposes: {
    visitors: 'Gwahaniaethu rhwng ymwelwyr',
    visit: 'Cadw cyflwr yr ymweliad',
    session: 'Gwahaniaethu rhwng tabiau’r porwr',
    fewerRequests: 'Cyfyngu ar nifer y ceisiadau',
    adClick: 'Cysylltu ymweliad â chlic ar hysbyseb',
    adViews: 'Yn cyfrif sawl gwaith y dangoswyd hysbyseb',
    preference: 'Cofio gosodiad',
    security: 'Diogelu rhag camddefnydd a thwyll',
    chat: 'Cadw cyflwr y sgwrs',
    video: 'Cadw cyflwr y chwaraewr fideo',
  },
  services: {},

  declaration: {
    caption: 'Gwasanaethau a’r hyn y maent yn ei storio ar eich dyfais',
    name: 'Enw',
    category: 'Categori',
    purpose: 'Diben',
    record: {
      title: 'Eich dewis preifatrwydd',
      purpose: 'Cofio’r hyn rydych wedi’i ganiatáu a’r hyn rydych wedi’i wrthod.',
    },
  },

  placeholder: {
    held: 'Ni fydd {service} yn llwytho oni bai eich bod yn caniatáu hynny. Yna gall {provider} storio a darllen data ar eich dyfais.',
    loadOnce: 'Llwytho unwaith',
    always: 'Caniatáu {service} bob amser',
  },
}
