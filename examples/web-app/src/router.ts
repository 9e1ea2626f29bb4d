import { home, pages } from './pages.js'
import { trackPageView } from './track-page-view.js'

/** Shows the page of the address, and the next one without loading when a link with `data-route` is followed. */
export function startRouter(): void {
  addEventListener('popstate', show)
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-route]')
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    show()
    // A screen reader is told of the new page by moving to it.
    document.getElementById('page')?.focus()
  })
  show()
}

function show(): void {
  const { title, text } = pages[location.pathname] ?? home
  document.title = `${title} · Wrenfield planner`
  const heading = document.createElement('h1')
  heading.textContent = title
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  document.getElementById('page')?.replaceChildren(heading, paragraph)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-route]')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  trackPageView()
}
