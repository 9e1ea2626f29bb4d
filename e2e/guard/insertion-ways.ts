/** What page code can put into a page: the ending of the file that it asks for. */
type Ending = 'svg' | 'js' | 'html' | 'css'

/** Page code that asks for the address in `url`, or at `@url`. `box` is an empty element of the page. */
export const insertionWays: readonly [name: string, code: string, ending: Ending][] = [
  ['new Image().src', 'new Image().src = url', 'svg'],
  ['img srcset', 'new Image().srcset = url + " 1x"', 'svg'],
  ['img setAttribute', 'new Image().setAttribute("src", url)', 'svg'],
  ['img setAttributeNS', 'new Image().setAttributeNS(null, "src", url)', 'svg'],
  [
    'script src, then inserted',
    'const e = document.createElement("script"); e.src = url; document.head.appendChild(e)',
    'js',
  ],
  [
    'script inserted, then src',
    'const e = document.createElement("script"); document.head.append(e); e.src = url',
    'js',
  ],
  [
    'script before the first one',
    'const e = document.createElement("script"); e.async = 1; e.src = url; const s = document.getElementsByTagName("script")[0]; s.parentNode.insertBefore(e, s)',
    'js',
  ],
  [
    'script of a fragment made from text',
    'document.head.append(document.createRange().createContextualFragment(`<script src="@url"></scr` + `ipt>`))',
    'js',
  ],
  [
    'cloned script',
    'const e = document.createElement("script"); e.src = url; document.head.append(e.cloneNode())',
    'js',
  ],
  ['iframe src', 'const e = document.createElement("iframe"); e.src = url; box.append(e)', 'html'],
  [
    'iframe inserted, then setAttribute',
    'const e = document.createElement("iframe"); box.append(e); e.setAttribute("src", url)',
    'html',
  ],
  [
    'style sheet',
    'const e = document.createElement("link"); e.rel = "stylesheet"; e.href = url; document.head.append(e)',
    'css',
  ],
  ['img by innerHTML', 'box.innerHTML = `<img src="@url">`', 'svg'],
  [
    'img by innerHTML of an element out of the page',
    'document.createElement("div").innerHTML = `<b><img src=@url>`',
    'svg',
  ],
  ['img by outerHTML', 'box.outerHTML = `<h1><img src="@url"></h1>`', 'svg'],
  [
    'iframe by insertAdjacentHTML',
    'box.insertAdjacentHTML("beforeend", `<iframe src="@url"></iframe>`)',
    'html',
  ],
  [
    'link by insertAdjacentHTML',
    'box.insertAdjacentHTML("beforebegin", `<link rel="stylesheet" href="@url">`)',
    'css',
  ],
  [
    'img by innerHTML of a shadow root',
    'box.attachShadow({ mode: "open" }).innerHTML = `<img src="@url">`',
    'svg',
  ],
  [
    'cloned template',
    'const e = document.createElement("template"); e.innerHTML = `<p><img src="@url"></p>`; box.append(e.content.cloneNode(true))',
    'svg',
  ],
  [
    'imported template',
    'const e = document.createElement("template"); e.innerHTML = `<p><img src="@url"></p>`; box.append(document.importNode(e.content, true))',
    'svg',
  ],
  [
    'img of a fragment made from text',
    'document.createRange().createContextualFragment(`<img src="@url">`)',
    'svg',
  ],
  ['cloned img', 'const e = new Image(); e.src = url; e.cloneNode()', 'svg'],
  [
    'template copied by a range',
    'const e = document.createElement("template"); e.innerHTML = `<p><img src="@url"></p>`; const range = document.createRange(); range.selectNodeContents(e.content); box.append(range.cloneContents())',
    'svg',
  ],
  [
    'parsed img, imported',
    'const d = new DOMParser().parseFromString(`<p><img src="@url"></p>`, "text/html"); box.append(document.importNode(d.body.firstChild, true))',
    'svg',
  ],
  [
    'parsed img, taken out by a range',
    'const d = new DOMParser().parseFromString(`<p><img src="@url"></p>`, "text/html"); const range = d.createRange(); range.selectNodeContents(d.body); box.append(range.extractContents())',
    'svg',
  ],
  [
    'another document',
    'const e = new DOMParser().parseFromString(`<iframe src="@url"></iframe>`, "text/html"); box.append(e.querySelector("iframe"))',
    'html',
  ],
]

/** An expression that makes every insertion, each with a file of its own in the folder. */
export const insertAll = (folder: string): string =>
  `(() => {${insertionWays.map(([, code, ending], at) => insertion(code, `${folder}/${at}.${ending}`)).join('\n')}})()`

const insertion = (code: string, url: string): string => `{
  const url = '${url}'
  const box = document.body.appendChild(document.createElement('div'))
  ${code.replaceAll('@url', url)}
}`

/** The path of the file that a way asks for in the folder. */
export const pathOf = (folder: string, way: string): string => {
  const at = insertionWays.findIndex(([name]) => name === way)
  return `${folder}/${at}.${insertionWays[at]?.[2]}`
}
