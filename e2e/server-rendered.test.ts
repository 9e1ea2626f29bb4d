import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRenderingServer } from '../examples/server-rendered/create-server.mjs'
import { recordCookie } from './support/tagged-page.js'
import { until } from './support/until.js'
import { useVisitor } from './support/visitor.js'

const visitor = useVisitor()
const asked: string[] = []
let server: Server
let url: string

beforeAll(async () => {
  server = createRenderingServer()
  server.on('request', ({ url: path }) => asked.push(`${path}`))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://localhost:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

it('a server renders scripts for what is granted, keeps the record, and erases what a page cannot', async () => {
  const page = await visitor.open(url)
  const source = () => page.evaluate(async () => (await fetch('/')).text())
  const cookie = async (name: string) => (await page.cookies()).find((one) => one.name === name)
  const plain = '<script async src="/count.js"></script>'

  // The first visit: held, and asked for by nobody.
  await page.see('banner')
  expect(await source()).not.toContain(plain)
  expect(await source()).toContain('visitor count is unset')
  expect(asked).not.toContain('/count.js')

  // Allowed: it starts at once, and stores what only a server can.
  await page.press('accept-all')
  await until('the cookie of the count', () => cookie('visitor'))
  expect(await page.evaluate(() => document.cookie)).not.toContain('visitor=')
  asked.length = 0
  await page.goto(url)
  expect(await source()).toContain(plain)
  expect(await source()).toContain('visitor count is granted')
  await until('the script of the page', () => asked.includes('/count.js'))
  expect(asked).not.toContain('/sluice/sluice-banner.js')

  // Withdrawn: the page reloads by itself, without the script and without its cookie.
  await page.clickOn('[data-sluice=withdraw]')
  await page.waitFor(() => document.body?.textContent?.includes('visitor count is denied'))
  expect(await source()).not.toContain(plain)
  expect(await cookie('visitor')).toBeUndefined()
})

it('a server keeps for months what a script could keep for a week', async () => {
  // A cookie without an end, in place of one that the browser ends early.
  const page = await visitor.open(`${url}nowhere`, { cookies: [recordCookie(['analytics'])] })
  const [before] = await page.cookies()
  expect(before?.expires).toBeUndefined()
  await page.goto(url)
  const [after, ...others] = await page.cookies()
  expect(others).toEqual([])
  expect(after?.value).toBe(before?.value)
  const days = (Number(after?.expires) - Date.now() / 1000) / 86_400
  expect(Math.round(days)).toBe(182)
})
