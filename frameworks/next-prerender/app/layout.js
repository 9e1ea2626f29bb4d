import { createElement as h } from 'react'

export default function Layout({ children }) {
  const collector = h('script', { src: '/harness/console-collector.js' })
  return h('html', { lang: 'en' }, h('head', null, collector), h('body', null, children))
}
