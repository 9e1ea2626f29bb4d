import { afterEach, expect, test } from 'vitest'
import { isOfVisitor, shield } from '../../src/page/shield.js'
import { fillVisitorGaps } from '../support/browser-gaps.js'

afterEach(() => document.body.replaceChildren())

test.each([true, false])('a press is heard once, whether the host has a shadow root: %s', (has) => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = has ? host.attachShadow({ mode: 'open' }) : host
  const button = root.appendChild(document.createElement('button'))
  const heard: boolean[] = []
  button.addEventListener('click', (event) => heard.push(isOfVisitor(event)))
  const stop = shield(host)
  button.click()
  expect(heard).toEqual([false])
  stop()
})

test('what page code hands on is no press of a visitor', () => {
  fillVisitorGaps()
  const [button, other] = ['button', 'button'].map((name) =>
    document.body.appendChild(document.createElement(name)),
  )
  const heard: boolean[] = []
  other?.addEventListener('click', (event) =>
    heard.push(
      isOfVisitor({
        isTrusted: false,
        currentTarget: button,
        detail: event,
      } as unknown as Event),
    ),
  )
  other?.click()
  expect(heard).toEqual([false])
  const forged = { isTrusted: true, composedPath: () => [button] }
  expect(() =>
    isOfVisitor({ isTrusted: false, currentTarget: button, detail: forged } as unknown as Event),
  ).toThrow(TypeError)
})
