import { defineGtag, keepLayer } from '@sluice/google/internal'

/**
 * Defines `gtag` where a site says an id of Google's, before anything is checked or loaded: page code that the deleted snippet
 * served goes on, whatever the visitor chose.
 */
export function openGoogle(google: unknown): void {
  const { analytics, ads, tagManager, dataLayerName } = Object(google)
  if (analytics ?? ads ?? tagManager)
    defineGtag(window, keepLayer(window, dataLayerName && `${dataLayerName}`))
}
