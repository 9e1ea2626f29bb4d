import { readdirSync, readFileSync } from 'node:fs'
import type { useSite } from '../e2e/support/site.js'

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  txt: 'text/x-component',
}

/** Serves what a framework has built, as a host of static files does: `/about` is `about.html`. */
export function serveApp(site: ReturnType<typeof useSite>, folder: string, under = ''): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files) {
    const ending = /\.(\w+)$/.exec(file)?.[1] ?? ''
    const type = types[ending]
    if (!type) continue
    const path = `${under}/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`
    site.file(path, readFileSync(`${folder}/${file}`, 'utf8'), { type })
  }
  for (const name of ['head', 'body'])
    site.file(`/held/${name}.js`, `(window.log ||= []).push('${name}')`)
  site.file('/held/film.html', '<title>Film</title>')
}
