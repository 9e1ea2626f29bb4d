import { describe, expect, it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
import { shadowRootWith } from './shadow-root.js'

const site = useSite()
const visitor = useVisitor()

describe('a visitor', () => {
  const plain = () => site.page('/plain', '')

  it('comes with an empty cookie jar and leaves it full', async () => {
    const page = await visitor.open(plain())
    expect(await page.cookies()).toEqual([])
    await page.evaluate(() => localStorage.setItem('kept', '1'))
    await page.setCookie('kept=1; path=/; max-age=600')
    const [cookie] = await page.cookies()
    expect(cookie).toMatchObject({ name: 'kept', value: '1', domain: 'localhost', path: '/' })
    expect(cookie?.expires).toBeGreaterThan(Date.now() / 1000 + 500)
  })

  it('has nothing of the visitor before, and brings a cookie when told', async () => {
    const page = await visitor.open(plain(), { cookies: ['brought=1; path=/'] })
    expect(await page.cookies()).toMatchObject([{ name: 'brought', expires: undefined }])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  it('has the same cookies and storage in another tab', async () => {
    const press = 'localStorage.told = 1; document.cookie = `pressed=1`'
    const other = site.page('/other', shadowRootWith(`<button part="save" onclick="${press}">`))
    const first = await visitor.open(plain())
    await first.evaluate(() => {
      // WebKit tells a document of storage events only once it has looked into the storage.
      localStorage.getItem('told')
      addEventListener('storage', ({ key }) => {
        document.title = `${key}`
      })
    })
    const second = await first.newTab(other)
    await second.press('save')
    await first.waitFor(() => document.title === 'told')
    expect((await first.cookies()).map(({ name }) => name)).toEqual(['pressed'])
    await first.sentinel()
    await second.sentinel()
  })
})

describe('the console', () => {
  const complaints = `
    console.warn('careful', 1)
    console.error('wrong', { a: 1 })
    setTimeout(() => { throw new Error('thrown') })
    Promise.reject(new Error('rejected'))`
  const strict = "script-src 'nonce-n0'; style-src 'self'; require-trusted-types-for 'script'"

  it.each([
    ['no policy', `<script>${complaints}</script>`, undefined],
    ['a policy with a nonce', `<script nonce="n0">${complaints}</script>`, strict],
    ['a policy of own files', '<script src="/complain.js"></script>', "script-src 'self'"],
  ])('is heard under %s', async (name, html, policy) => {
    site.file('/complain.js', complaints)
    const headers: Record<string, string> = policy ? { 'content-security-policy': policy } : {}
    const address = site.page(`/${name.replaceAll(' ', '-')}`, `<!doctype html>${html}`, {
      headers,
    })
    const page = await visitor.open(address)
    await page.waitFor(() => window.__console?.length === 4)
    const errors = await page.consoleErrors()
    expect(errors.sort()).toEqual(['Error: thrown', 'Unhandled: Error: rejected', 'wrong {"a":1}'])
    expect(await page.consoleWarnings()).toEqual(['careful 1'])
    await page.sentinel()
  })

  it('names what a policy blocked', async () => {
    const headers = { 'content-security-policy': "script-src 'nonce-n0'" }
    const page = await visitor.open(site.page('/blocked', '<script>1</script>', { headers }))
    expect(await page.consoleErrors()).toEqual(['Policy: script-src-elem blocked inline'])
  })
})
