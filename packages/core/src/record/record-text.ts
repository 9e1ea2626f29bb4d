import type { ConsentRecord } from '../types.js'

/** The record as a query string, so that a server can read it in any language. Unlike `encodeRecord` it shortens nothing. */
export const recordText = ({ revision, id, time, granted, denied }: ConsentRecord): string =>
  `v=1&r=${revision}&id=${id}&t=${time}&y=${granted.join('.')}&n=${denied.join('.')}`
