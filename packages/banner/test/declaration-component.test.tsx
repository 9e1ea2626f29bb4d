import { h, render } from 'preact'
import { expect, test } from 'vitest'
import { Declaration } from '../src/components/declaration.js'
import { mountDeclaration } from '../src/declaration/mount-declaration.js'
import { fillBrowserGaps } from './support/browser-gaps.js'
import { policyOf } from './support/fake-consent.js'

fillBrowserGaps()

const policy = policyOf({
  name: 'tool',
  title: '<b>Tool</b>',
  category: 'analytics',
  provider: 'Tool Ltd',
  privacyPolicy: 'https://tool.example/privacy',
  storage: [{ name: '_tool', duration: '1 year', purpose: 'Counts' }],
})

test('draws in a Preact app what mountDeclaration draws in a page', () => {
  const [app, page] = [document.createElement('main'), document.createElement('main')]
  render(<Declaration policy={policy} controller="Example Ltd" />, app)
  mountDeclaration(page, { policy, controller: 'Example Ltd' })
  expect(app.isEqualNode(page)).toBe(true)
})
