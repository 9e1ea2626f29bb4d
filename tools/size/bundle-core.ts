import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'

/** The whole of `@sluice/core` as an app's bundler would leave it. */
export async function bundleCore(): Promise<Buffer> {
  const bundle = await rollup({ input: 'packages/core/dist/index.js' })
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 3 } })],
  })
  await bundle.close()
  return Buffer.from(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''))
}
