import { h, type VNode } from 'preact'
import { keepFocusVisible } from '../keep-focus-visible.js'
import { listIn } from '../list-in.js'
import { AllButtons } from './all-buttons.js'
import { Button } from './button.js'
import type { View } from './view.js'

const attach = (banner: HTMLElement | null) => {
  if (banner) return keepFocusVisible(banner)
}

/** The question. Unlike the preferences it leaves the page usable, and the focus where it is. */
export function Banner(view: View): VNode {
  const { texts, controller, privacyPolicy, choose } = view
  const asked = view.categories.flatMap(({ required, title }) => (required ? [] : title))
  const categories = listIn(texts.language, asked)
  // A landmark, not a dialog: screen readers list it and read it in the flow of the page, while a dialog
  // makes its user expect the focus inside it: https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
  return (
    <section part="banner" aria-label={texts.title} tabIndex={-1} ref={attach}>
      <div class="text">
        <h2>{texts.title}</h2>
        <p>
          {texts.question
            .replace('{controller}', () => controller)
            .replace('{categories}', () => categories)}
        </p>
        <p>
          {texts.assurance} {privacyPolicy && <a href={privacyPolicy}>{texts.privacyPolicy}</a>}
        </p>
      </div>
      <div class="buttons">
        <AllButtons view={view} source="banner" />
        <Button part="choose" text={texts.choose} press={choose} />
      </div>
    </section>
  )
}
