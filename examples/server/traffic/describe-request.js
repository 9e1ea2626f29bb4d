/** A request in words, for people who do not know these addresses by heart. */
export function describeRequest({ path, query }) {
  if (path === '/gtag/js') return `Google tag library for ${query.id}`
  if (path === '/gtm.js') return `Tag Manager container ${query.id}`
  if (path === '/g/collect') return `Analytics: ${query.en} to ${query.tid}`
  if (path === '/ccm/collect') return `Google Ads: ${query.en} to ${query.tid}`
  if (path.startsWith('/pagead/conversion')) return `Google Ads: conversion to ${query.tid}`
  if (/^\/hubspot\/\d+\.js$/.test(path)) return 'HubSpot tracking code'
  if (path === '/hubspot/__ptq.gif') return `HubSpot: ${query.event} to ${query.a}`
  if (path.startsWith('/linkedin/li.lms-analytics/')) return 'LinkedIn Insight Tag'
  if (path === '/linkedin/collect')
    return `LinkedIn: ${query.conversionId || 'page view'} to ${query.pid}`
  if (path.startsWith('/video/embed/')) return 'YouTube: video player'
  if (path.startsWith('/video/poster/')) return 'Still picture of a video'
  if (path === '/other-vendor/pixel') return 'Another vendor’s tag, through Tag Manager'
  return 'Request'
}
