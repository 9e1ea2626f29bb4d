import { unshadowed } from '../page/unshadowed.js'
import type { PageWindow } from '../page/window-of.js'
import { isSet, liveAttributes } from './live-attributes.js'
import type { Handler, Patches } from './patches.js'
import type { Withheld } from './withheld.js'

/** Withholds addresses that page code sets as a property or as an attribute. */
export function guardAttributes(
  { patch }: Patches,
  { window, withheld }: { window: PageWindow; withheld: Withheld },
): void {
  const page = unshadowed(window.document)
  const { prototype } = window.Element

  for (const [tag, names] of Object.entries(liveAttributes)) {
    for (const name of names) {
      const property = name === 'imagesrcset' ? 'imageSrcset' : name
      const own = Object.getPrototypeOf(page.createElement(tag))
      // Video and audio inherit `src` from a common prototype.
      for (const owner of [own, Object.getPrototypeOf(own)]) {
        patch(owner, property, {
          get({ self, proceed }) {
            const native = proceed()
            const value = withheld.get(self, name)
            if (value === undefined) return native
            const text = `${value}`
            // The browser answers with the whole address.
            return isSet(name) ? text : Object.assign(page.createElement('a'), { href: text }).href
          },
          set({ self, args, proceed }) {
            if (!withheld.keep(self, name, args[0])) proceed()
          },
        })
      }
    }
  }

  // `Audio` is the only constructor that takes an address.
  patch(window, 'Audio', {
    value({ args, proceed }) {
      const addresses = args.splice(0)
      const audio = proceed()
      for (const address of addresses) audio.src = address
      return audio
    },
  })

  // `setAttribute` lowers the case of names in HTML: https://dom.spec.whatwg.org/#dom-element-setattribute
  const settingAt =
    (at: number): Handler =>
    ({ self, args, proceed }) => {
      const isComplete = at + 1 in args
      if (!isComplete || !withheld.keep(self, `${args[at]}`.toLowerCase(), args[at + 1])) proceed()
    }
  patch(prototype, 'setAttribute', { value: settingAt(0) })
  patch(prototype, 'setAttributeNS', { value: settingAt(1) })
  patch(prototype, 'removeAttribute', {
    value({ self, args, proceed }) {
      proceed()
      withheld.forget(self, `${args[0]}`.toLowerCase())
    },
  })
}
