/**
 * What `sluice.js` has inside anyway and hands to each of its parts, which then do without a second copy: by file, the names.
 * Names, not places in a list: a part and a `sluice.js` of two releases, one of them cached, must not take one for another.
 */
export const lentModules = {
  'core/src/page/unshadowed.ts': ['unshadowed'],
  'core/src/page/in-time.ts': ['inTime'],
  'core/src/check.ts': ['check', 'problem', 'sayValue'],
  'core/src/surface.ts': ['report', 'surface'],
  'banner/src/texts/find-language.ts': ['findLanguage'],
  'google/src/layer/data-layer.ts': ['gtagOf'],
  'google/src/layer/has-library.ts': ['hasLibrary', 'librariesOf'],
  'google/src/layer/keep-layer.ts': ['keepLayer'],
  'google/src/facts/library-url.ts': ['libraryUrl'],
  'google/src/facts/storage-items.ts': ['advertisingItems', 'analyticsItems'],
}

const nameOf = (id) => Object.keys(lentModules).find((file) => id.endsWith(`packages/${file}`))

/** For `sluice.js`: fills what it lends. */
export const fillLent = (root) => ({
  name: 'fill-lent',
  transform(_, id) {
    if (!id.endsWith('embed/src/load/lent.ts')) return null
    const entries = Object.entries(lentModules)
    const imports = entries.map(
      ([file, names]) => `import { ${names} } from '${root}/packages/${file}'`,
    )
    return {
      code: `${imports.join('\n')}\nexport const lent = { ${Object.values(lentModules).flat()} }`,
      map: null,
    }
  },
})

/** For a part: takes it from `lent`. A name that is not handed over is an error of the build. */
export const takeLent = {
  name: 'take-lent',
  load(id) {
    const file = nameOf(id)
    return file ? `export const { ${lentModules[file]} } = lent` : null
  },
}

/**
 * For a part: makes a function of it, which the loader calls with what is lent, and which gives back what was handed over. It
 * stands on the part's own script element, so that no global is needed; an element called `currentScript` is not taken for that.
 */
export const wrapPart = {
  name: 'wrap-part',
  renderChunk: (code) => ({
    code: `Reflect.get(Document.prototype, 'currentScript', document).sluice = (lent) => {
      'use strict'
      let handed
      ${code}
      return handed
    }`,
    map: null,
  }),
}
