import Link from 'next/link'
import { createElement as h } from 'react'

const film = {
  title: 'Film',
  width: 640,
  height: 360,
  'data-consent': 'marketing',
  'data-consent-src': '/held/film.html',
}
const script = { type: 'text/plain', 'data-consent': 'analytics', src: '/held/body.js' }

export default function Home() {
  return h(
    'main',
    null,
    h('h1', null, 'Home'),
    h('iframe', film),
    h('script', script),
    h(Link, { id: 'go', href: '/about' }, 'About'),
  )
}
