import { adoptStyles } from './adopt-styles.js'
import { createHostElement, type Host, type HostOptions } from './create-host.js'

/** Makes a host without a shadow root. Unlike with `createHost`, the page's style sheets reach the banner, and tools see into it. */
export function createLightHost(options: HostOptions): Host {
  const element = createHostElement(options)
  const stop = adoptStyles(options)
  return {
    element,
    root: element,
    remove() {
      element.remove()
      stop()
    },
  }
}
