import { afterEach, expect, it, vi } from 'vitest'
import { whenThere } from '../../src/load/when-there.js'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** Waits until every observer has heard of what happened before. */
const heard = () => new Promise((done) => setTimeout(done))

it.each([
  ['itself', () => document.body.append(made('<p data-consent></p>'))],
  [
    'with what stands around it',
    () => document.body.append(made('<div><p data-consent></p></div>')),
  ],
  [
    'with many others',
    () => document.body.append(...Array.from({ length: 99 }, () => made('<p data-consent></p>'))),
  ],
  [
    'by an attribute',
    () => (document.body.firstElementChild as Element).toggleAttribute('data-consent'),
  ],
  [
    'in a form whose fields are called like methods',
    () =>
      document.body.append(
        made('<form><input name="matches"><input name="querySelector"><p data-consent></p></form>'),
      ),
  ],
])('hears of what is added %s, once', async (_, add) => {
  document.body.append(made('<p>text</p>'))
  const callback = vi.fn()
  whenThere(document, '[data-consent]', callback)
  document.body.append('text')
  await heard()
  expect(callback).not.toHaveBeenCalled()
  add()
  await heard()
  document.body.append(made('<p data-consent></p>'))
  await heard()
  expect(callback).toHaveBeenCalledExactlyOnceWith(true)
})

it('asks the whole document once, and not again for each change', async () => {
  whenThere(document, '[data-consent]', () => {})
  const ask = vi.spyOn(Document.prototype, 'querySelector')
  for (let at = 0; at < 9; at++) {
    document.body.append(made('<p></p>'))
    await heard()
  }
  expect(ask).not.toHaveBeenCalled()
})

function made(html: string): Element {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.firstElementChild as Element
}
