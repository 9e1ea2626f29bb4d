import { unshadowed } from '@sluice/core/page'
import { type Host, speakAs } from '../page/create-host.js'
import { createFocusReturn } from '../page/focus-return.js'
import type { KeepInPageOptions } from '../page/keep-in-page.js'
import type { Reach } from '../page/keep-in-reach.js'
import { addStyles } from '../page/sheet.js'
import { shield } from '../page/shield.js'
import type { QuestionView } from '../view/view.js'
import { createLayers, type Layers, type Render, type Shown } from './create-layers.js'
import type { InReach } from './in-reach.js'
import type { Supplement } from './supplement.js'

/** The banner's element in the page. */
export interface Stage {
  /** Draws what is to be seen, and puts the element back if the page has taken it away. */
  draw(shown: Shown, layers: Layers, view: QuestionView): void
  /** Keeps the question in reach from now on. */
  keep(how: InReach, options: Omit<KeepInPageOptions, 'element'>): void
  /** Adds the styles of the preferences. */
  complete(supplement: Supplement): void
  remove(layers: Layers): void
}

/** Makes a stage of a host. Unlike `createLayers`, which draws into it, it looks after the host's place and the focus. */
export function createStage(host: Host, render: Render): Stage {
  const { element, root } = host
  const drawLayers = createLayers(root, render)
  const keepFocus = createFocusReturn(element)
  const unshield = shield(element, keepFocus.came)
  let reach: Reach | undefined

  // Nothing of the page moves or covers the top layer. Without one the banner is as high as a z-index can be.
  function raise(isRaised: boolean): void {
    if ('showPopover' in element && element.matches(':popover-open') !== isRaised)
      element.togglePopover(isRaised)
  }
  // A host without a shadow root has no list of sheets: the page has all styles.
  const dress = (styles: string): unknown => addStyles(root as ShadowRoot, styles)
  return {
    draw(shown, layers, view) {
      if (!element.isConnected) {
        // A dialog that was taken out of the page is no longer modal, so it is opened anew.
        drawLayers({}, layers)
        // Inside `body` the page's style sheets would count it, and move it along with what they move.
        unshadowed(element.ownerDocument).body.before(element)
      }
      speakAs(element, view.texts)
      const isAsked = Boolean(
        shown.banner && !(shown.preferences && layers.preferences) && !view.modal,
      )
      // The browser computes every style to show a popover. While it is empty, that is little work.
      if (isAsked) raise(true)
      keepFocus(() => drawLayers(shown, layers))
      raise(isAsked)
      reach?.(isAsked)
    },
    keep({ styles, keepInReach }, options) {
      dress(styles)
      reach = keepInReach(host, options)
    },
    complete: ({ styles }) => dress(styles),
    remove(layers) {
      unshield()
      drawLayers({}, layers)
      raise(false)
      reach?.stop()
      host.remove()
    },
  }
}
