import { h, type VNode } from 'preact'
import { questionFor } from '../view/question.js'
import type { QuestionView } from '../view/view.js'
import { AllButtons } from './all-buttons.js'
import { Button } from './button.js'
import { LinkedText, linkSlot } from './linked-text.js'
import { openModal } from './open-modal.js'
import { SignalLine } from './signal-line.js'

/** Focuses the dialog itself: a focus ring would favour one of two equal buttons. */
function open(dialog: HTMLDialogElement | null): ReturnType<typeof openModal> {
  const close = openModal(dialog)
  dialog?.focus()
  return close
}

/** The question. Unlike the preferences it leaves the page usable and the focus where it is, unless it is `modal`. */
export function Banner(view: QuestionView): VNode {
  const { texts, privacyPolicy, layout, modal, stand, choose, putOff } = view
  const { title, question, assurance } = questionFor(view)
  const isUnlinked = privacyPolicy && !`${question}${assurance}`.includes(linkSlot)
  const content = [
    <div class="text">
      <h2>{title}</h2>
      <p id="banner:question">
        <LinkedText view={view} text={question} />
      </p>
      <p>
        <LinkedText view={view} text={isUnlinked ? `${assurance} ${linkSlot}` : assurance} />
      </p>
      <SignalLine {...view} />
    </div>,
    <div class="buttons">
      <AllButtons view={view} source="banner" />
      <Button part="choose" text={texts.choose} press={choose} />
    </div>,
  ]
  if (modal) {
    return (
      <dialog
        part="banner"
        class={layout}
        aria-label={title}
        aria-describedby="banner:question"
        tabIndex={-1}
        ref={open}
        onClose={({ currentTarget }) => currentTarget.isConnected && putOff()}
      >
        {content}
      </dialog>
    )
  }
  // A landmark, not a dialog: screen readers list it and read it in the flow of the page, while a dialog
  // makes its user expect the focus inside it: https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
  return (
    <section part="banner" class={layout} aria-label={title} tabIndex={-1} ref={stand ?? null}>
      {content}
    </section>
  )
}
