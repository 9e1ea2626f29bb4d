import { build, type Plugin } from 'vite'

const entry = 'virtual:entry'

const given = (code: string): Plugin => ({
  name: 'given-code',
  resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
  load: (id) => (id === `\0${entry}` ? code : undefined),
})

export interface BundleOptions {
  /** Where its imports are looked up. @default the root of the repository */
  folder?: string
  /** `server` gives a module that Node can import. @default 'page' */
  side?: 'page' | 'server'
}

/** One file of that code and all that it imports, as a site's build would ship it. */
export async function bundle(
  code: string,
  { folder = '.', side = 'page' }: BundleOptions = {},
): Promise<string> {
  const isPage = side === 'page'
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    plugins: [given(code)],
    // The tests themselves run as "test", for which frameworks ship their development builds.
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ssr: !isPage,
      rolldownOptions: { input: entry, output: { format: isPage ? 'iife' : 'es' } },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Vite has built nothing')
  return output.output[0].code
}

/** What that code exports, run in Node. */
export const runOnServer = async <T>(code: string, folder?: string): Promise<T> => {
  const text = await bundle(code, folder ? { folder, side: 'server' } : { side: 'server' })
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as T
}
