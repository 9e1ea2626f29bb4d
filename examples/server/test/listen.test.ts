// @vitest-environment node
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, expect, it } from 'vitest'
import { listen } from '../listen.mjs'

const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((one) => one?.address === '::1')

const servers: Server[] = []
const server = () => {
  const created = createServer()
  servers.push(created)
  return created
}
afterEach(async () => {
  for (const open of servers.splice(0)) {
    if (!open.listening) continue
    open.close()
    await once(open, 'close')
  }
})

it('takes the port it is given', async () => {
  const free = await listen(server(), 0, false)
  await new Promise((closed) => servers[0]?.close(closed))
  expect(await listen(server(), free, true)).toBe(free)
})

it('moves to a later one where that is taken', async () => {
  const taken = await listen(server(), 0, false)
  const port = await listen(server(), taken, true)
  expect(port).toBeGreaterThan(taken)
  expect(port).toBeLessThanOrEqual(taken + 20)
})

it('moves as well where another program has it on [::1] alone, which browsers try first', async () => {
  const other = server()
  // A computer without that address has nothing there that could be shown in our place.
  const address = hasIpv6 ? '::1' : '127.0.0.1'
  other.listen(0, address)
  await once(other, 'listening')
  const { port: taken } = other.address() as AddressInfo
  expect(await listen(server(), taken, true)).toBeGreaterThan(taken)
})

it('says that a port is taken where it may not move', async () => {
  const taken = await listen(server(), 0, false)
  await expect(listen(server(), taken, false)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
