import type { useSite } from '../support/site.js'
import type { FileOptions } from '../support/written-files.js'

export const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

/** Files of a third party, and the held scripts that tests of the gate have in common. What runs logs its name. */
export function heldMarkup(site: ReturnType<typeof useSite>) {
  const file = (name: string, options: FileOptions = {}) =>
    site.thirdPartyFile(`/${name.replaceAll(' ', '-')}.js`, `log.push('${name}')`, {
      type: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      ...options,
    })
  const held = 'type="text/plain" data-consent="analytics"'
  return {
    /** The address of a picture. */
    image: (name: string) => site.thirdPartyFile(`/${name}.svg`, svg, { type: 'image/svg+xml' }),
    /** The address of a document for a frame. */
    frame: (name: string) =>
      site.thirdPartyFile(`/${name}.html`, `<p>${name}</p>`, { type: 'text/html' }),
    /** The address of a script. */
    file,
    external: (name: string, attributes = '', options?: FileOptions) =>
      `<script ${held} ${attributes} src="${file(name, options)}"></script>`,
    inline: (name: string, attributes = '') =>
      `<script ${held} ${attributes}>log.push('${name}')</script>`,
  }
}

/** A promise, and what keeps it: a file that waits for it arrives then. */
export function promised() {
  let keep = () => {}
  const promise = new Promise<void>((resolve) => {
    keep = resolve
  })
  return { promise, keep }
}
