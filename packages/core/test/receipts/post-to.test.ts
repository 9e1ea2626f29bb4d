import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { postTo } from '../../src/receipts/post-to.js'
import type { Receipt } from '../../src/receipts.js'

const fetched = vi.fn<typeof fetch>()
const { signal } = new AbortController()
const options = { signal }
const receipt = (id: string, bytes = 0): Receipt =>
  ({ id, host: 'ü'.repeat(Math.ceil(bytes / 2)) }) as Receipt

beforeEach(() => {
  fetched.mockReset()
  fetched.mockImplementation(async () => new Response(null, { status: 204 }))
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => vi.unstubAllGlobals())

const call = (index: number) => fetched.mock.calls[index]?.[1]
const bodyOf = (index: number) => new TextDecoder().decode(call(index)?.body as Uint8Array)

it('posts canonical JSON with the idempotency key, and says nothing of the page', async () => {
  await postTo('/receipts')(receipt('b-a'), options)
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/receipts', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'b-a' },
    body: expect.anything(),
    keepalive: true,
    redirect: 'error',
    referrerPolicy: 'strict-origin',
    signal,
  })
  expect(bodyOf(0)).toBe('{"host":"","id":"b-a"}')
})

it('does without keepalive where the body is too long for it', async () => {
  const send = postTo('/receipts')
  const rest = '{"host":"","id":"1"}'.length
  await send(receipt('1', 65_536 - rest), options)
  await send(receipt('2', 65_538 - rest), options)
  expect([call(0)?.keepalive, call(1)?.keepalive]).toEqual([true, false])
})

it('does without keepalive after a failure: other requests may have used it up', async () => {
  const send = postTo('/receipts')
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await expect(send(receipt('1'), options)).rejects.toThrow('Failed to fetch')
  await send(receipt('1'), options)
  await send(receipt('2'), options)
  expect([0, 1, 2].map((index) => call(index)?.keepalive)).toEqual([true, false, true])
})

it.each([500, 404, 304])('rejects %i with its status', async (status) => {
  fetched.mockResolvedValueOnce(new Response(null, { status }))
  await expect(postTo('/receipts')(receipt('1'), options)).rejects.toMatchObject({
    message: `[sluice] receipts: /receipts answered ${status}`,
    status,
  })
})
