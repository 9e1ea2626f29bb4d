import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'

/** What a page of an app says: see docs/apps.md. */
const source = `
import { createConsent, createGate } from '@sluice/core'
import { googleAnalytics } from '@sluice/google'
import { mountWhenAsked } from '@sluice/banner/when-asked'
const consent = createConsent({ services: [googleAnalytics({ id: 'G-XXXXXXXXXX' })] })
createGate(consent)
mountWhenAsked(consent, () => import('@sluice/banner'))
`

const entry = `${process.cwd()}/examples/web-app/virtual-entry.js`

export interface AppSize {
  /** What its page loads at first. */
  first: Buffer
  /** What it loads when something is asked. */
  asked: Buffer
}

/** An app as its bundler would leave it. */
export async function bundleApp(): Promise<AppSize> {
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'given-code',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      nodeResolve({ browser: true }),
    ],
  })
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 3 } })],
  })
  await bundle.close()
  const chunks = output.flatMap((chunk) => ('code' in chunk ? chunk : []))
  const app = chunks.find(({ isEntry }) => isEntry)
  const isFirst = (name: string): boolean =>
    name === app?.fileName || Boolean(app?.imports.includes(name))
  const all = (which: typeof chunks): Buffer => Buffer.from(which.map(({ code }) => code).join(''))
  return {
    first: all(chunks.filter(({ fileName }) => isFirst(fileName))),
    asked: all(chunks.filter(({ fileName }) => !isFirst(fileName))),
  }
}
