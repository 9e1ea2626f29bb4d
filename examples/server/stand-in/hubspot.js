// Plays HubSpot's tracking code: it takes over `_hsq`, keeps a visitor's number, and counts the page.
{
  const { src } = document.currentScript
  const portal = /(\d+)\.js/.exec(src)[1]
  const write = (name, days) => {
    document.cookie = `${name}=${crypto.randomUUID()}; path=/; max-age=${days * 86_400}; samesite=lax`
  }
  const send = (name) => {
    const query = new URLSearchParams({ a: portal, event: name, dl: location.href })
    new Image().src = new URL(`__ptq.gif?${query}`, src).href
  }
  const hear = ([method, said]) => {
    if (method === 'trackPageView') send('page view')
    if (method === 'trackCustomBehavioralEvent') send(said.name)
  }
  const waiting = window._hsq ?? []
  window._hsq = { push: hear }
  write('hubspotutk', 180)
  write('__hstc', 180)
  send('page view')
  waiting.forEach(hear)
}
