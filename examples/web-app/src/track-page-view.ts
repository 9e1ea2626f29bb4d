import { createGtag } from '@sluice/google'

/**
 * Says that a page is shown, whether or not analytics is granted: before the grant nothing is sent, and on the grant the
 * page that the visitor is on then. In the property, page views by browser history must be off, or each would count twice:
 * https://developers.google.com/analytics/devguides/collection/ga4/single-page-applications
 */
export function trackPageView(): void {
  createGtag()('event', 'page_view', { page_title: document.title, page_location: location.href })
}
