import { expect, it } from 'vitest'
import type { GoogleConfig } from '../../src/config/config.js'
import { googleServices } from '../../src/config/google-services.js'

/** The services of a config, and the members that they stand for. */
function make(config?: GoogleConfig) {
  const declared = googleServices(config)
  return {
    services: declared.map(({ service }) => service),
    members: declared.map(({ member }) => member),
  }
}

it('makes a service for each id, in the category that the site wants', () => {
  const { services } = make({
    analytics: 'G-ONE',
    ads: 'AW-1',
    tagManager: 'GTM-BOX',
    analyticsCategory: 'statistics',
    tagManagerCategory: 'marketing',
  })
  expect(services.map(({ name, category }) => [name, category])).toEqual([
    ['google-analytics', 'statistics'],
    ['google-ads', 'marketing'],
    ['google-tag-manager', 'marketing'],
  ])
  expect(make().services).toEqual([])
})

it('hands each its own options, and all the shared ones', () => {
  const { members } = make({
    analytics: ['G-ONE', 'G-TWO'],
    ads: 'AW-1',
    config: { send_page_view: false },
    adsConfig: { allow_enhanced_conversions: true },
    conversions: [{ label: 'abc' }],
    mode: 'advanced',
    early: 'drop',
  })
  const shared = { mode: 'advanced', early: 'drop' }
  expect(members).toEqual([
    {
      name: 'google-analytics',
      ids: ['G-ONE', 'G-TWO'],
      options: { ...shared, config: { send_page_view: false } },
    },
    {
      name: 'google-ads',
      ids: ['AW-1'],
      options: { ...shared, config: { allow_enhanced_conversions: true } },
      conversions: [{ label: 'abc' }],
    },
  ])
})
