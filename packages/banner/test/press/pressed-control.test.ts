import { expect, test } from 'vitest'
import { pressedControl } from '../../src/press/pressed-control.js'

/** The path of an event at the element `press`, as the browser gives it. */
function pathTo(markup: string): EventTarget[] {
  document.body.innerHTML = markup
  let path: EventTarget[] = []
  const listen = (event: Event) => {
    path = event.composedPath()
  }
  document.addEventListener('click', listen, { once: true })
  document.querySelector('#press')?.dispatchEvent(new Event('click', { bubbles: true }))
  return path
}

test.each([
  '<button id="press" data-sluice="x"></button>',
  '<button data-sluice="x"><b><i id="press"></i></b></button>',
  '<input type="button" id="press" data-sluice="x">',
  '<input type="submit" id="press" data-sluice="x">',
  '<input type="image" id="press" data-sluice="x">',
  '<a href="#" id="press" data-sluice="x"></a>',
  '<a href="#" data-sluice="x"><svg><path id="press"/></svg></a>',
  '<span role="button" tabindex="0" id="press" data-sluice="x"></span>',
  '<our-button role="link" tabindex="0" id="press" data-sluice="x"></our-button>',
  '<button data-sluice="x"><span tabindex="-1" id="press"></span></button>',
  '<label><button data-sluice="x" id="press"></button></label>',
])('a control is a button, a link, or a role of these: %s', (markup) => {
  expect(pressedControl(pathTo(markup))).toEqual({
    element: document.querySelector('[data-sluice]'),
    isControl: true,
  })
})

test.each([
  '<p id="press" data-sluice="x"></p>',
  '<p data-sluice="x"><b id="press"></b></p>',
  '<label id="press" data-sluice="x"></label>',
  '<summary id="press" data-sluice="x"></summary>',
  '<a id="press" data-sluice="x"></a>',
  '<input id="press" data-sluice="x">',
  '<input type="checkbox" id="press" data-sluice="x">',
  '<select id="press" data-sluice="x"></select>',
  '<form id="press" data-sluice="x"></form>',
  '<div id="press" tabindex="0" data-sluice="x"></div>',
  '<div id="press" role="tab" data-sluice="x"></div>',
  '<our-button id="press" data-sluice="x"></our-button>',
  '<form id="press" data-sluice="x"><input name="matches"><input name="nodeType"></form>',
])('another marked element is no control: %s', (markup) => {
  expect(pressedControl(pathTo(markup))?.isControl).toBe(false)
})

test.each([
  '<p id="press"></p>',
  '<div data-sluice="declaration"><b id="press"></b></div>',
  '<button id="press"></button>',
  '<div data-sluice="x"><button id="press"></button></div>',
  '<div data-sluice="x"><a href="#"><b id="press"></b></a></div>',
  '<div data-sluice="x"><input id="press"></div>',
  '<button data-sluice="x"><span role="switch" tabindex="0" id="press"></span></button>',
  '<a href="#" data-sluice="x"><label id="press"></label></a>',
  '<form data-sluice="x"><input name="matches"><input name="getRootNode" id="press"></form>',
])('another control in a marked element was pressed, or nothing at all: %s', (markup) => {
  expect(pressedControl(pathTo(markup))).toBe(undefined)
})

test('forms with fields of any name stand in the path, and change nothing', () => {
  const names = ['matches', 'closest', 'nodeType', 'getAttribute', 'getRootNode', 'parentElement']
  const fields = names.map((name) => `<input name="${name}">`).join('')
  const markup = `<form>${fields}<button data-sluice="x"><b id="press"></b></button></form>`
  expect(pressedControl(pathTo(markup))?.isControl).toBe(true)
})

test('the button in the shadow tree of a custom element is the element’s own', () => {
  document.body.innerHTML = '<our-button data-sluice="x"></our-button>'
  const host = document.body.firstElementChild as Element
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = '<p></p><button></button>'
  const path = (selector: string) => [root.querySelector(selector) as Element, root, host]
  expect(pressedControl(path('button'))).toEqual({ element: host, isControl: true })
  expect(pressedControl(path('p'))).toEqual({ element: host, isControl: false })
})
