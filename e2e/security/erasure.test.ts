import { expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { recordCookie, taggedPage } from '../support/tagged-page.js'
import { useVisitor } from '../support/visitor.js'

const site = useSite()
const visitor = useVisitor()

const storage = [
  { name: '_vid', duration: '1 day' },
  { name: 'stats-events', kind: 'indexedDB', duration: '1 day' },
  { name: 'stats-more-*', kind: 'indexedDB', duration: '1 day' },
  { name: 'stats-cache*', kind: 'cacheStorage', duration: '1 day' },
  { name: '/stats/worker.js', kind: 'serviceWorker', duration: '1 day' },
]
const open = (tag = '') => {
  const config = JSON.stringify({
    services: [{ name: 'stats', category: 'analytics', provider: 'Them', storage }],
  })
  site.file('/stats/worker.js', '', { type: 'text/javascript' })
  site.file('/own/worker.js', '', { type: 'text/javascript' })
  return visitor.open(
    site.page(
      '/shop/cart',
      taggedPage({
        tag,
        head: `<script type="application/json" data-sluice="config">${config}</script>`,
      }),
    ),
    { cookies: [recordCookie(['analytics', 'marketing', 'stats'])] },
  )
}

/** What a service keeps in ways that take their time, and as much of the page's own. */
async function leave() {
  const database = (name: string) =>
    new Promise<void>((done) => {
      indexedDB.open(name).onsuccess = ({ target }) => {
        ;(target as IDBOpenDBRequest).result.close()
        done()
      }
    })
  for (const name of ['stats-events', 'stats-more-1', 'own']) await database(name)
  for (const name of ['stats-cache-1', 'own']) await caches.open(name)
  for (const folder of ['stats', 'own'])
    await navigator.serviceWorker?.register(`/${folder}/worker.js`)
  for (const path of ['/', '/shop', '/shop/', '/shop/cart'])
    document.cookie = `_vid=1; path=${path}`
}
async function left() {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  return [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...workers.map(({ scope }) => new URL(scope).pathname),
    ...document.cookie.split('; ').flatMap((pair) => (pair.startsWith('_vid') ? '_vid' : [])),
  ].sort()
}
const isErased = async () => {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  const names = [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...workers.map(({ scope }) => scope),
    ...document.cookie.split('; ').map((pair) => pair.split('=')[0]),
  ]
  return !/stats|_vid/.test(names.join())
}

it('databases, caches, service workers and cookies of every path go with the consent, and nothing else', async () => {
  const here = await open('data-reload="never"')
  await here.started()
  await here.evaluate(leave)
  expect((await here.evaluate(left)).join()).toContain('stats-more-1')
  await here.do('sluice.consent.withdraw()')
  await here.waitFor(isErased)
  const rest = await here.evaluate(left)
  expect(rest.filter((name) => name !== '/own/')).toEqual(['own', 'own'])
  expect(await here.consoleErrors()).toEqual([])
})

it('a database that is still open does not hold the withdrawal up, and is gone on the next page', async () => {
  const here = await open()
  await here.started()
  await here.evaluate(leave)
  await here.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.open('stats-events').onsuccess = ({ target }) => {
          Object.assign(window, { kept: (target as IDBOpenDBRequest).result })
          done()
        }
      }),
  )
  await here.reloads(() => here.do('sluice.consent.withdraw()'))
  await here.waitFor(isErased)
})
