import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { languages } from '../languages.mjs'

/** The language that weighs most: no visitor loads more than one. */
export async function heaviestLanguage(): Promise<Buffer> {
  const files = await Promise.all(
    languages.map((language) => readFile(`packages/embed/dist/sluice-language-${language}.js`)),
  )
  const weighed = files.map((file) => ({ file, weight: brotliCompressSync(file).length }))
  const [heaviest] = weighed.sort((one, other) => other.weight - one.weight)
  if (!heaviest) throw new Error('There is no language: run npm run build')
  return heaviest.file
}
