import { defineGtag, keepLayer } from '@sluice/google/internal'

/**
 * Defines `gtag` if a site has an id of Google's, before anything is checked or loaded. Page code that relied on the deleted
 * snippet keeps working, whatever the visitor chooses.
 */
export function openGoogle(google: unknown): void {
  const { analytics, ads, tagManager, dataLayerName } = Object(google)
  if (analytics ?? ads ?? tagManager)
    defineGtag(window, keepLayer(window, dataLayerName && `${dataLayerName}`))
}
