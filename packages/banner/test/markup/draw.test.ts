import { beforeEach, expect, it, vi } from 'vitest'
import { Fragment, h, render } from '../../src/markup/draw.js'

let container: HTMLElement

beforeEach(() => {
  container = document.createElement('div')
  document.body.replaceChildren(container)
})

it('draws elements, components, fragments and lists, and nothing for empty values', () => {
  const Item = ({ text }: { text: unknown }) => h('li', { class: 'item' }, `${text}`)
  render(
    h(
      'ul',
      { 'aria-label': 'List', id: undefined },
      [1, 2].map((text) => h(Item, { text })),
      h(Fragment, null, h('li', null, 'a', 0, false, null, undefined, true, { de: 'b' } as never)),
    ),
    container,
  )
  expect(container.innerHTML).toBe(
    '<ul aria-label="List"><li class="item">1</li><li class="item">2</li><li>a0</li></ul>',
  )
})

it('sets properties as properties, and keeps text text', () => {
  render(h('input', { type: 'checkbox', defaultChecked: true, tabIndex: -1 }), container)
  const input = container.querySelector('input')
  expect(input?.checked).toBe(true)
  expect(input?.tabIndex).toBe(-1)
  render(h('p', null, '<b>text</b>'), container)
  expect(container.querySelector('b')).toBeNull()
})

it('listens, and hands over elements once they are in the page, until they are taken away', () => {
  const press = vi.fn()
  const undo = vi.fn()
  const attach = vi.fn((element: Element) => {
    expect(element.isConnected).toBe(true)
    return undo
  })
  render(h('button', { onClick: press, ref: attach }), container)
  container.querySelector('button')?.click()
  expect(press).toHaveBeenCalledOnce()
  expect(attach).toHaveBeenCalledOnce()
  expect(undo).not.toHaveBeenCalled()
  render(null, container)
  expect(undo).toHaveBeenCalledOnce()
  expect(container.innerHTML).toBe('')
})
