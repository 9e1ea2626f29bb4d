import Link from 'next/link'
import { createElement as h } from 'react'

export default function About() {
  return h('main', null, h('h1', null, 'About'), h(Link, { id: 'go', href: '/' }, 'Home'))
}
