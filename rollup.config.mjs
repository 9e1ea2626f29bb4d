import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import ts from 'typescript'
import { languages } from './tools/languages.mjs'
import { fillLent, takeLent, wrapPart } from './tools/lent-modules.mjs'
import { oneKindOfVariable } from './tools/one-kind-of-variable.mjs'
import { integrityOf } from './tools/release/integrity-of.mjs'
import { thirdPartyLicenses } from './tools/third-party-licenses.mjs'
import { knownVendors, shippedManifest, vendorHosts, vendors } from './tools/vendors.mjs'
import { leaveOutWords } from './tools/without-words.mjs'

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

/** What the sources only declare; `hashes` are those of the parts, where the tag is to know them. */
const constants = (hashes = () => undefined) => ({
  name: 'constants',
  renderChunk: (code) => ({
    code: code
      .replaceAll('__INTEGRITY__', () => `(${JSON.stringify(hashes())})`)
      .replaceAll('__VERSION__', JSON.stringify(manifest('embed').version))
      .replaceAll('__VENDORS__', () => `(${JSON.stringify(knownVendors())})`)
      .replaceAll('__VENDOR_HOSTS__', () => `(${JSON.stringify(vendorHosts())})`)
      .replaceAll('__LANGUAGES__', JSON.stringify(['en', ...languages].join(' '))),
    map: null,
  }),
})

/** Puts the small renderer of the tag behind the name of Preact: packages/banner/src/markup/draw.ts says why. */
const drawWithoutPreact = {
  name: 'draw-without-preact',
  resolveId: (id) =>
    id === 'preact' ? `${import.meta.dirname}/packages/banner/src/markup/draw.ts` : null,
}

/** What a vendor's manifest says stands in the module that needs it. */
const readManifests = {
  name: 'read-manifests',
  transform: (code, id) =>
    id.endsWith('.json') ? { code: `export default ${code}`, map: null } : null,
}

/** `./src/languages/*.ts` as the files that it stands for, other paths as they are. */
function expand(name, path) {
  const [folder, ending] = path.split('*')
  if (ending === undefined) return path
  const files = readdirSync(new URL(`./packages/${name}/${folder}`, import.meta.url))
  return files.filter((file) => file.endsWith(ending)).map((file) => `${folder}${file}`)
}

/** A package for npm: an ES module for each of its exports, its own dependencies left to the installer. */
function library(name) {
  const { exports, dependencies = {} } = manifest(name)
  const entries = Object.values(exports)
    .flatMap((entry) => (entry?.default && entry['@sluice/source']) ?? [])
    .flatMap((path) => expand(name, path))
  return {
    input: Object.fromEntries(
      entries.map((file) => [file.replace(/^\.\/src\/|\.tsx?$/g, ''), `packages/${name}/${file}`]),
    ),
    external: (id) =>
      Object.keys(dependencies).some((known) => id === known || id.startsWith(`${known}/`)),
    // What is published mirrors the source: a reader of a stack trace finds the file, and bundlers leave out what they do not need.
    output: {
      dir: `packages/${name}/dist`,
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: `packages/${name}/src`,
    },
    plugins: [readManifests, typescript({ tsconfig: `packages/${name}/tsconfig.json` })],
  }
}

// ASCII alone, because a page without a charset would garble the rest.
const minifyWith = (format, compress) => [
  oneKindOfVariable,
  terser({
    ecma: 2020,
    compress: {
      passes: 5,
      inline: 1,
      keep_fargs: false,
      hoist_funs: true,
      unsafe_arrows: true,
      ...compress,
    },
    format: { ascii_only: true, ...format },
  }),
]
const minify = minifyWith({})

/**
 * For what a first visit runs nearly all of: Chromium compiles it beside the main thread while it comes in, which saves a
 * third of the start, and costs the memory of the functions that are never called.
 * https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/
 */
const ahead = { preamble: '//# allFunctionsCalledOnLoad' }
const minifyAhead = minifyWith(ahead)

/**
 * For those of them that see no objects of page code: `${value}` may become `'' + value`, which asks an object for its `valueOf`
 * first, and a browser does not.
 */
const minifyOwn = minifyWith(ahead, { unsafe: true })

const minifiers = {
  sluice: minifyOwn,
  'sluice-banner': minifyOwn,
  'sluice-reach': minifyOwn,
  'sluice-preferences': minifyWith({}, { unsafe: true }),
  'sluice-integrity': minifyWith({}, { unsafe: true }),
  'sluice-gate': minifyAhead,
}

/** For the head script, which may stand in the page itself: no line end that an editor would take away changes its hash. */
const inlinable = {
  name: 'inlinable',
  generateBundle(_, files) {
    const file = files['sluice-head.js']
    file.code = file.code.trim()
    const hash = createHash('sha256').update(file.code).digest('base64')
    console.log(`sluice-head.js inside a page needs: script-src 'sha256-${hash}'`)
  },
}

/** What stands in a page itself is not to name a map beside it. */
const outputOf = (name) =>
  name === 'sluice-head' ? { sourcemap: 'hidden', strict: false } : { sourcemap: true }

const keepLicenses = thirdPartyLicenses('packages/embed/dist/THIRD_PARTY_LICENSES.txt')

/** The parts, which `sluice.js` runs, by their files' names. */
const parts = Object.fromEntries(
  readdirSync(new URL('./packages/embed/src/parts', import.meta.url)).map((file) => [
    `sluice-${file.replace('.ts', '')}`,
    `packages/embed/src/parts/${file}`,
  ]),
)

const isPart = (name) => name in parts

/** What each part that stands there by now is compared with, by its name. */
const hashesOfParts = () =>
  Object.fromEntries(
    readdirSync('packages/embed/dist')
      .filter((file) => /^sluice-(?!head|guard|integrity).*\.js$/.test(file))
      .sort()
      .map((file) => [
        file.replace('.js', ''),
        integrityOf(readFileSync(`packages/embed/dist/${file}`)),
      ]),
  )

/** A file of the one-tag build: a classic script, minified. */
const tagFile = (name, { source = name, hashes } = {}) => ({
  input: parts[name] ?? `packages/embed/src/${source}.ts`,
  // Importing does nothing, also not where a constant is made by a call.
  treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
  output: {
    file: `packages/embed/dist/${name}.js`,
    format: isPart(name) ? 'es' : 'iife',
    ...outputOf(name),
  },
  plugins: [
    isPart(name) && takeLent,
    drawWithoutPreact,
    resolve({ browser: true, exportConditions: ['@sluice/source'] }),
    collapseStyles,
    typescript({
      tsconfig: 'tsconfig.bundle.json',
      outDir: 'packages/embed/dist',
      declaration: false,
    }),
    constants(hashes),
    source === 'sluice' && [leaveOutWords, fillLent(import.meta.dirname)],
    isPart(name) && wrapPart,
    minifiers[name] ?? minify,
    keepLicenses(),
    name === 'sluice-head' && inlinable,
  ],
})

const tagFiles = ['sluice', 'sluice-head', 'sluice-guard', ...Object.keys(parts)]

/** The source of a part that is made of data, and has no file. */
const partOf = (name, source) => ({
  name: 'part-of-data',
  resolveId: (id) =>
    id === 'data' ? `${import.meta.dirname}/packages/embed/src/parts/data/${name}` : null,
  load: (id) =>
    id.endsWith(`embed/src/parts/data/${name}`)
      ? `import { handOver } from '../../load/hand-over.ts'\n${source}`
      : null,
})

/** The build of the package has checked the types already; a program for each language would take a minute. */
const stripTypes = {
  name: 'strip-types',
  transform: (code, id) =>
    id.endsWith('.ts')
      ? { code: ts.transpile(code, { target: 'ES2022', module: 'ESNext' }), map: null }
      : null,
}

const dataFile = (name, source) => ({
  input: 'data',
  output: { file: `packages/embed/dist/${name}.js`, format: 'es', sourcemap: true },
  plugins: [partOf(name, source), resolve(), stripTypes, wrapPart, minify],
})

/** A language of the one-tag build, made of the package's. */
const languageFile = (language) =>
  dataFile(
    `sluice-language-${language}`,
    `import { ${language.replace('-', '')} as texts } from '@sluice/banner/languages/${language}'
     handOver(texts)`,
  )

/** A vendor of the one-tag build: its manifest. */
const vendorFile = (name) =>
  dataFile(`sluice-vendor-${name}`, `handOver(${JSON.stringify(shippedManifest(name))})`)

export default [
  ...['core', 'google', 'vendors', 'banner'].map(library),
  ...tagFiles.map((name) => tagFile(name)),
  ...languages.map(languageFile),
  ...vendors.map(vendorFile),
  // The tag for pages that demand hashes: it knows those of all that was built before.
  tagFile('sluice-integrity', { source: 'sluice', hashes: hashesOfParts }),
]
