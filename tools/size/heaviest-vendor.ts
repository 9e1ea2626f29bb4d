import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { vendors } from '../vendors.mjs'

/** The vendor that weighs most. */
export async function heaviestVendor(): Promise<Buffer> {
  const files = await Promise.all(
    vendors.map((name) => readFile(`packages/embed/dist/sluice-vendor-${name}.js`)),
  )
  const weigh = (file: Buffer): number => brotliCompressSync(file).length
  const [heaviest] = files.sort((one, other) => weigh(other) - weigh(one))
  if (!heaviest) throw new Error('There is no vendor: run npm run build')
  return heaviest
}
