import { createElement as h } from 'react'

const held = { type: 'text/plain', 'data-consent': 'analytics', src: '/held/head.js' }

export default function Layout({ children }) {
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('script', { src: '/harness/console-collector.js' }),
      h('script', held),
      h('script', { async: true, src: '/sluice/sluice.js' }),
    ),
    h('body', null, children),
  )
}
