/**
 * What `sluice.js` has inside anyway and hands to each of its parts, which then do without a second copy: by file, the names.
 * Names, not places in a list: a part and a `sluice.js` of two releases, one of them cached, must not take one for another.
 */
export const sharedModules = {
  'core/src/page/unshadowed.ts': ['unshadowed'],
  'core/src/in-time.ts': ['inTime'],
  'core/src/surface.ts': ['report', 'surface'],
}

const nameOf = (id) => Object.keys(sharedModules).find((file) => id.endsWith(`packages/${file}`))

/** For `sluice.js`: fills what it shares. */
export const fillShared = (root) => ({
  name: 'fill-shared',
  transform(_, id) {
    if (!id.endsWith('embed/src/shared.ts')) return null
    const entries = Object.entries(sharedModules)
    const imports = entries.map(
      ([file, names]) => `import { ${names} } from '${root}/packages/${file}'`,
    )
    return {
      code: `${imports.join('\n')}\nexport const shared = { ${Object.values(sharedModules).flat()} }`,
      map: null,
    }
  },
})

/** For a part: takes it from `shared`. A name that is not handed over is an error of the build. */
export const takeShared = {
  name: 'take-shared',
  load(id) {
    const file = nameOf(id)
    return file ? `export const { ${sharedModules[file]} } = shared` : null
  },
}

/**
 * For a part: makes a function of it, which the loader calls with what is shared, and which gives back what was handed over. It
 * stands on the part's own script element, so that no global is needed; an element called `currentScript` is not taken for that.
 */
export const wrapPart = {
  name: 'wrap-part',
  renderChunk: (code) => ({
    code: `Reflect.get(Document.prototype, 'currentScript', document).sluice = (shared) => {
      'use strict'
      let handed
      ${code}
      return handed
    }`,
    map: null,
  }),
}
