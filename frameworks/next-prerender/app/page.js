import { readRecord } from '@sluice/core/server'
import { createElement as h } from 'react'
import { Privacy } from './privacy.js'

/** No request is there while Next prerenders, and it forbids the clock: https://nextjs.org/docs/messages/next-prerender-current-time */
export default function Server() {
  const { unset } = readRecord(undefined)
  return h(
    'main',
    null,
    h('h1', null, 'Server'),
    h('p', { id: 'unset' }, unset.join(' ')),
    h(Privacy),
  )
}
