import { mountBanner } from '@sluice/banner'
import { mountDeclaration } from '@sluice/banner/declaration'
import { mountPlaceholders } from '@sluice/banner/placeholders'
import { createConsent, createGate } from '@sluice/core'
import { pretendVisitor } from '@sluice/core/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const video = { name: 'video', category: 'marketing', provider: 'Vidstream' } as const
const policy = { services: [video] }
const page = `<div id="notice"></div>
  <video data-consent="video" data-consent-src="/film" title="Our film"></video>
  <button type="button" data-sluice="preferences">Privacy choices</button>`

const find = (selector: string): HTMLElement | null | undefined =>
  document.querySelector('sluice-banner')?.shadowRoot?.querySelector<HTMLElement>(selector)
const label = (): string | null => find('[part=reject-all]')?.textContent ?? null

/** What a unit test does with each thing that mounts, where nothing stands in for what the environment lacks. */
export function everythingMounts(): void {
  let undo: (() => void)[] = []
  const errors = vi.spyOn(console, 'error')
  beforeEach(() => {
    document.body.innerHTML = page
  })
  afterEach(() => {
    for (const one of undo.splice(0).reverse()) one()
    document.cookie = 'sluice=; Max-Age=0; Path=/'
    expect(errors.mock.calls).toEqual([])
  })

  it('a consent keeps its answer in the cookie', () => {
    const consent = createConsent(policy)
    undo = [consent.destroy]
    consent.decide({ video: true })
    expect(consent.granted('video')).toBe(true)
    expect(document.cookie).toContain('y=video&')
  })

  it('a gate holds, releases and takes back', async () => {
    const visitor = pretendVisitor(policy)
    undo = [createGate(visitor.consent)]
    const video = document.querySelector('video')
    expect(video?.dataset.consentState).toBe('held')
    visitor.grant('video')
    await vi.waitFor(() => expect(video?.getAttribute('src')).toBe('/film'))
    visitor.deny('video')
    await vi.waitFor(() => expect(video?.hasAttribute('src')).toBe(false))
  })

  it('the banner asks, opens its preferences, and leaves once it is answered', async () => {
    const visitor = pretendVisitor(policy)
    const banner = mountBanner(visitor.consent, { reopen: true })
    undo = [banner]
    expect(label()).toBe('Reject all')
    banner.preferences()
    expect(find('[part=dialog] input[name=video]')).toBeTruthy()
    banner.close()
    visitor.deny()
    await vi.waitFor(() => expect(find('[part=banner]')).toBeFalsy())
  })

  it.each(['corner', 'dialog'] as const)('the banner stands as a %s', (layout) => {
    const visitor = pretendVisitor(policy)
    undo = [mountBanner(visitor.consent, { layout, modal: layout === 'dialog' })]
    expect(label()).toBe('Reject all')
  })

  it('the banner stands without a shadow root', () => {
    const visitor = pretendVisitor(policy)
    undo = [mountBanner(visitor.consent, { shadow: false })]
    expect(document.querySelector('sluice-banner [part=reject-all]')).toBeTruthy()
  })

  it('the declaration shows its table', () => {
    const notice = document.querySelector('#notice') as Element
    undo = [mountDeclaration(notice, { policy: pretendVisitor(policy).consent.policy })]
    expect(notice.textContent).toContain('Vidstream')
  })

  it('a placeholder stands for what is held, and leaves with the grant', async () => {
    const visitor = pretendVisitor(policy)
    const gate = createGate(visitor.consent)
    undo = [gate, mountPlaceholders(visitor.consent, { gate })]
    expect(document.querySelector('sluice-placeholder')?.shadowRoot?.textContent).toContain(
      'Our film',
    )
    visitor.grant('video')
    await vi.waitFor(() => expect(document.querySelector('sluice-placeholder')).toBeNull())
  })
}
