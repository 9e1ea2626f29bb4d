import { readdirSync, readFileSync } from 'node:fs'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'

const manifest = (name) =>
  JSON.parse(readFileSync(new URL(`./packages/${name}/package.json`, import.meta.url), 'utf8'))

const collapse = (css) =>
  css
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};,>])\s*|([:,])\s+/g, '$1$2')
    .replaceAll(';}', '}')

/** Style sheets live in template strings; the white space between their rules is of no use to a visitor. */
const collapseStyles = {
  name: 'collapse-styles',
  transform: (code, id) =>
    id.endsWith('.css.ts') ? { code: code.replace(/`[^`]*`/g, collapse), map: null } : null,
}

const version = {
  name: 'version',
  renderChunk: (code) => ({
    code: code.replaceAll('__VERSION__', JSON.stringify(manifest('embed').version)),
    map: null,
  }),
}

/** What the tag's layers are drawn with: see packages/embed/src/draw.ts. */
const drawWithoutPreact = {
  name: 'draw-without-preact',
  resolveId: (id) =>
    id === 'preact' ? new URL('./packages/embed/src/draw.ts', import.meta.url).pathname : null,
}

/** A package for npm: an ES module for each of its exports, its own dependencies left to the installer. */
function library(name) {
  const { exports, dependencies = {} } = manifest(name)
  const entries = Object.values(exports).flatMap((entry) => entry['@sluice/source'] ?? [])
  return {
    input: Object.fromEntries(
      entries.map((file) => [file.replace(/^\.\/src\/|\.tsx?$/g, ''), `packages/${name}/${file}`]),
    ),
    external: (id) =>
      Object.keys(dependencies).some((known) => id === known || id.startsWith(`${known}/`)),
    output: {
      dir: `packages/${name}/dist`,
      format: 'es',
      sourcemap: true,
      chunkFileNames: '[name].js',
    },
    plugins: [typescript({ tsconfig: `packages/${name}/tsconfig.json` })],
  }
}

/** A file of the one-tag build: a classic script with everything inside, minified. */
const tagFile = (name) => ({
  input: `packages/embed/src/${name}.ts`,
  output: { file: `packages/embed/dist/${name}.js`, format: 'iife', sourcemap: true },
  plugins: [
    drawWithoutPreact,
    resolve({ browser: true, exportConditions: ['@sluice/source'] }),
    collapseStyles,
    typescript({
      tsconfig: 'tsconfig.bundle.json',
      outDir: 'packages/embed/dist',
      declaration: false,
    }),
    version,
    // ASCII alone, because a page without a charset would garble the rest.
    terser({ ecma: 2020, compress: { passes: 3 }, format: { ascii_only: true } }),
  ],
})

const tagFiles = readdirSync(new URL('./packages/embed/src', import.meta.url))
  .filter((file) => file.startsWith('sluice'))
  .map((file) => file.replace('.ts', ''))

export default [...['core', 'google', 'banner'].map(library), ...tagFiles.map(tagFile)]
