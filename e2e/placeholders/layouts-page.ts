/** Every kind of place that a page may have for an embed; the last two get no placeholder. */
const places = (url: string): Record<string, string> => {
  const frame = (id: string, attributes = '') =>
    `<iframe id="${id}" title="Film ${id}" data-consent="video" data-consent-src="${url}?${id}" ${attributes}></iframe>`
  return {
    inline: `<p>A text ${frame('inline', 'width="320" height="200"')} that goes on.</p>`,
    stack: `<div class="stack"><h2>Stack</h2>${frame('stack')}<p>And on.</p></div>`,
    last: `<div class="stack"><p>Last</p>${frame('last')}</div>`,
    flex: `<div class="flex">${frame('flex')}<p>A text</p>${frame('flex2')}</div>`,
    grid: `<div class="grid"><p>A text</p>${frame('grid')}</div>`,
    ratio: `<div class="ratio">${frame('ratio')}</div>`,
    floating: `<p>A text ${frame('floating', 'width="200" height="150"')} that flows round it, and on, and on.</p>`,
    scrolled: `<div class="scrolled"><p>A text</p>${frame('scrolled', 'width="300" height="180"')}</div>`,
    scaled: `<div class="scaled"><p>A text</p>${frame('scaled', 'width="400" height="200"')}</div>`,
    category: `<p><iframe id="category" title="Film of the category" data-consent="marketing" data-consent-src="${url}?category"></iframe></p>`,
    boxed: `<template id="boxed" title="Film boxed" data-consent="video" data-width="300" data-height="200"><iframe id="inner" title="inner" data-consent-src="${url}?boxed" width="300" height="200"></iframe></template>`,
    dot: frame('dot', 'width="1" height="1"'),
    own: frame('own', 'data-placeholder="none"'),
  }
}

const style = `
  html { overflow-y: scroll; font: 16px/1.5 sans-serif }
  * { box-sizing: border-box; margin: 0 }
  iframe { border: 0 }
  .stack > * + * { margin-top: 1rem; opacity: 1; display: block; width: 100% }
  .stack > :last-child { margin-bottom: 2rem }
  .stack iframe { aspect-ratio: 16/5; border-radius: 12px }
  .flex { display: flex; gap: 1rem; justify-content: space-between }
  .flex iframe { flex: 0 1 40%; height: 220px }
  .grid { display: grid; grid-template-columns: 1fr 2fr; gap: 1rem }
  .grid iframe { width: 100%; height: 180px }
  .ratio { position: relative; height: 0; padding-bottom: 30%; overflow: hidden }
  .ratio > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }
  #floating { float: inline-end; margin: 0 1rem }
  .scrolled { height: 120px; overflow: auto }
  .scaled { transform: scale(.8); transform-origin: 0 0 }
  #boxed:not([data-consent-state=released]) { display: block; width: 300px; height: 200px }
  #inner { display: block }
`

/** In every frame the place of each element is written down; one that shifted has been in several. */
const watch = `
  window.places = {}
  const look = () => {
    requestAnimationFrame(look)
    const isStyled = getComputedStyle(document.documentElement).overflowY === 'scroll'
    if (document.readyState === 'loading' || !isStyled) return
    for (const [index, element] of document.querySelectorAll('main :is(h2, p, div, iframe:not(#inner))').entries()) {
      const { x, y, width, height } = element.getBoundingClientRect()
      const scrolls = getComputedStyle(element).overflowY !== 'visible'
      const is = [x, y + scrollY, width, height, scrolls && element.scrollHeight].map(Math.round).join(' ')
      const name = index + ' ' + (element.id || element.className || element.localName)
      if (!places[name]?.includes(is)) (places[name] ??= []).push(is)
    }
  }
  look()
`

/** What shifted, with all the places where it has been. */
export const shifted = (): [string, string[]][] =>
  Object.entries((window as never as { places: Record<string, string[]> }).places).filter(
    ([, places]) => places.length > 1,
  )

export const services = [
  { name: 'video', title: 'Vidstream', category: 'marketing', provider: 'Vidstream Ltd' },
]

export const layoutsPage = (
  url: string,
  nonce: string,
  { html = '', tag = '' },
): string => `<!doctype html>
  <html lang="en" ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Layouts</title>
  <link rel="stylesheet" href="/layouts.css"><script nonce="${nonce}">${watch}</script>
  <script type="application/json" data-sluice="config" nonce="${nonce}">${JSON.stringify({ services, reload: 'never' })}</script>
  <script nonce="${nonce}" defer src="/sluice/sluice.js" ${tag}></script></head>
  <body><main><h1>Layouts</h1>${Object.values(places(url)).join('\n')}</main></body></html>`

export const layoutsStyle = style

/** What a placeholder covers, and how far it is from that: x, y, width, height. */
export const offsets = () =>
  [...document.querySelectorAll('main [data-consent-state=held]')].flatMap((element) => {
    const title = element.getAttribute('title')
    const host = [element.nextElementSibling, element.previousElementSibling].find(
      (one) => one?.shadowRoot?.firstElementChild?.getAttribute('aria-label') === title,
    )
    const cover = host?.shadowRoot?.querySelector('[part=placeholder]')
    if (!cover?.checkVisibility({ visibilityProperty: true })) return []
    const [shall, is] = [element, cover].map((one) => one.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ]
    const far = [is.x - shall.x, is.y - shall.y, is.width - shall.width, is.height - shall.height]
    return [[element.id, ...far.map(Math.round), cover.scrollWidth - cover.clientWidth]]
  })
