import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '../support/page.js'
import { useSharedVisit } from '../support/shared-visit.js'
import { useSite } from '../support/site.js'
import { recordCookie } from '../support/tagged-page.js'
import { until } from '../support/until.js'
import { useVisitor } from '../support/visitor.js'
import { askedVendors, type Vendor, withId } from './vendor-list.js'
import { appCode, appPage, callEach, playVendors, reached, tagPage } from './vendor-page.js'

const site = useSite()
const visitor = useVisitor()
const stage = { site, visitor }
let code = ''
beforeAll(async () => {
  code = await appCode()
  playVendors(site)
})

const names = askedVendors.map(({ name }) => name)
const analytics = askedVendors.filter(({ manifest }) => manifest.category === 'analytics')
const granted = recordCookie(['analytics', 'marketing', ...names])

/** What reached each vendor since the last time. */
async function seen(page: Page): Promise<Record<string, string[]>> {
  await page.sentinel()
  const all = Object.fromEntries(askedVendors.map((vendor) => [vendor.name, reached(site, vendor)]))
  site.forget()
  await page.do('window.sent = 0')
  return all
}

/** The same, once each of these has sent that, and what else was sent is there too: beacons overtake each other. */
async function heard(page: Page, sending: readonly Vendor[], said = /^("library"|embed)$/) {
  await Promise.allSettled(
    sending.map((vendor) =>
      until(`${vendor.name}: ${said}`, () => reached(site, vendor).some((one) => said.test(one))),
    ),
  )
  const sent = await page.evaluate<number>('window.sent')
  const isHit = ({ path }: { path: string }) => path.endsWith('/hit')
  await until('all hits', () => site.traffic().filter(isHit).length >= sent).catch(() => {})
  return seen(page)
}

/** What is stored, but for the record. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.cookie.split('; ').map((pair) => pair.split('=')[0] as string),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ])

const own = (vendor: Vendor): string[] =>
  withId(site, vendor).storage.flatMap(({ name, host, refusal }) =>
    host || refusal || !vendor.manifest.load ? [] : name.replace('*', 'Z1'),
  )

/** The hit that a call of a manifest is. */
function hitOf([path, ...args]: readonly unknown[]): string {
  const [global, method] = `${path}`.split('.')
  const isPush = method === 'push'
  return JSON.stringify([global, isPush ? args[0] : method ? [method, ...args] : args])
}

/** The vendors whose hits a test awaits. */
const running = askedVendors.filter(({ manifest }) => manifest.load)
const stubbed = askedVendors.filter(({ manifest }) => manifest.stub)

/** Leaves the page: what the vendors send as it goes is none of the next test's. */
async function leave(page: Page): Promise<void> {
  await page.goto(site.page('/vendors/left', '<title>Left</title>'))
  await until('all have left', () =>
    running.every((vendor) => reached(site, vendor).includes('"leaving"')),
  )
}

describe.each([
  ['an app', appPage],
  ['the one tag', tagPage],
] as const)('%s', (_, makePage) => {
  describe('on a later page', () => {
    it.each([
      ['a nonce', `script-src 'nonce-c2x1aWNl'; object-src 'none'; base-uri 'none'`],
      [
        'Trusted Types',
        `script-src 'nonce-c2x1aWNl'; require-trusted-types-for 'script'; trusted-types sluice`,
      ],
    ])('under a policy with %s every vendor that was granted starts', async (_, policy) => {
      const attributes = 'nonce="c2x1aWNl"'
      const url = makePage(site, code, {
        attributes,
        headers: { 'Content-Security-Policy': policy },
      })
      const page = await visitor.open(url, { cookies: [granted] })
      const all = await heard(page, askedVendors)
      for (const { name } of running) expect(all[name], name).toContain('"library"')
      expect(await page.consoleErrors()).toEqual([])
      await leave(page)
    })

    it('what was called before the tag is replayed, and a withdrawal reloads: nothing leaves with the page, and nothing is left', async () => {
      const page = await visitor.open(makePage(site, code, {}), { cookies: [granted] })
      const started = await heard(page, askedVendors)
      for (const { name, manifest } of running)
        if (manifest.stub) expect(started[name]?.join(), name).toMatch(/call-early/)
      await page.do('window.isSame = true')
      await page.do(
        'setTimeout(() => { Object.values(queued).map((keep) => keep()); consent.withdraw() })',
      )
      await page.waitFor('!window.isSame && window.failed')
      const left = await seen(page)
      expect(Object.values(left).flat()).toEqual([])
      const kept = [
        'sluice',
        '__hs_opt_out',
        '__hs_do_not_track',
        'mtm_consent_removed',
        '__ph_opt_in_out_phc_abcdefgh',
      ]
      // With the one tag the names to erase come in each vendor's file.
      await until('nothing else is stored', async () =>
        (await stored(page)).every((key) => kept.includes(key) || key === 'plausible_ignore'),
      )
      expect(await stored(page)).toEqual(expect.arrayContaining(kept))
    })
  })

  describe('in one page', () => {
    const visit = useSharedVisit(stage, async () => {
      const page = await visitor.open(makePage(site, code, { reload: 'never' }))
      await page.waitFor('window.failed')
      const failed = await page.evaluate<string[]>('window.failed')
      const first = await seen(page)
      const firstStored = await stored(page)
      await page.do('consent.rejectAll()')
      failed.push(...(await page.evaluate<string[]>(callEach('call-denied'))))
      const refused = await seen(page)
      const refusedStored = await stored(page)
      await page.do('consent.decide({ analytics: true })')
      const alone = await heard(page, analytics)
      await page.do('consent.acceptAll()')
      const rest = await heard(
        page,
        askedVendors.filter((one) => !analytics.includes(one)),
      )
      failed.push(...(await page.evaluate<string[]>(callEach('call-granted'))))
      const called = await heard(page, stubbed, /call-granted/)
      const grantedStored = await stored(page)
      // A hit is queued when the visitor withdraws, and page code goes on.
      await page.do('Object.values(queued).map((keep) => keep()), consent.withdraw()')
      const withdrawnStored = await stored(page)
      failed.push(...(await page.evaluate<string[]>(callEach('call-withdrawn'))))
      await page.evaluate(() => new Promise((done) => setTimeout(done, 120)))
      const withdrawn = await seen(page)
      await page.do('consent.acceptAll()')
      failed.push(...(await page.evaluate<string[]>(callEach('call-again'))))
      const again = await heard(page, stubbed, /call-again/)
      const errors = await page.consoleErrors()
      await leave(page)
      return {
        failed,
        first,
        firstStored,
        refused,
        refusedStored,
        alone,
        rest,
        called,
        grantedStored,
        withdrawnStored,
        withdrawn,
        again,
        errors,
      }
    })

    it('nothing that page code calls fails, at any time', () => {
      expect(visit().failed).toEqual([])
      expect(visit().errors.filter((line) => !/nothing goes to/.test(line))).toEqual([])
    })

    describe.each(askedVendors.map((vendor) => [vendor.name, vendor] as const))(
      '%s',
      (name, vendor) => {
        const { manifest } = vendor
        const start = () => [...(visit().alone[name] ?? []), ...(visit().rest[name] ?? [])]

        it('hears nothing and stores nothing before the choice and after a refusal', () => {
          expect([visit().first[name], visit().refused[name]]).toEqual([[], []])
          expect(visit().firstStored.filter((key) => own(vendor).includes(key))).toEqual([])
          expect(visit().refusedStored.filter((key) => own(vendor).includes(key))).toEqual([])
        })

        it('starts with its category alone, once', () => {
          const isAlone = manifest.category === 'analytics'
          expect(visit().alone[name]?.length === 0).toBe(!isAlone)
          expect(start().filter((what) => /^(asked|embed)$/.test(what))).toHaveLength(1)
        })

        if (manifest.stub)
          it('hears its page view once, and nothing of what was called before', () => {
            const said = start().join()
            expect(said).not.toMatch(/call-(early|before|denied)/)
            for (const step of withId(site, vendor).view ?? []) {
              const hits = start().filter((what) => what === hitOf(step as unknown[]))
              expect(hits, said).toHaveLength(1)
            }
          })

        if (manifest.stub)
          it('hears what page code calls while it is granted', () => {
            expect(visit().called[name]?.join()).toContain('call-granted')
          })

        if (manifest.load)
          it('stores what it declares, which a withdrawal erases with its twins', () => {
            expect(visit().grantedStored).toEqual(expect.arrayContaining(own(vendor)))
            expect(visit().withdrawnStored.filter((key) => own(vendor).includes(key))).toEqual([])
          })

        it('hears nothing after a withdrawal, not what was queued either', () => {
          expect(visit().withdrawn[name]).toEqual([])
        })

        if (manifest.stub)
          it('hears page code again after a second grant, and is not loaded twice', () => {
            expect(visit().again[name]?.join()).toContain('call-again')
            expect(visit().again[name]).not.toContain('asked')
            expect(visit().again[name]?.join()).not.toContain('call-withdrawn')
          })
      },
    )
  })
})
