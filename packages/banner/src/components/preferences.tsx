import { h, type TargetedEvent, type VNode } from 'preact'
import { AllButtons } from './all-buttons.js'
import { Button } from './button.js'
import { CategoryGroup } from './category-group.js'
import type { View } from './view.js'

// Closing gives the focus back to where it was; removing an open dialog would drop it:
// https://html.spec.whatwg.org/multipage/interactive-elements.html#close-the-dialog
const attach = (dialog: HTMLDialogElement | null) => {
  dialog?.showModal()
  return () => dialog?.close()
}

/** A switch for each category and service. Unlike the banner it is modal: the visitor asked for it. */
export function Preferences(view: View): VNode {
  const { consent, texts, categories, decided, left } = view

  function follow({ currentTarget, target }: TargetedEvent<HTMLDialogElement>): void {
    const { name, checked } = target as HTMLInputElement
    const followers = `input[data-category~="${name}"]`
    for (const one of currentTarget.querySelectorAll<HTMLInputElement>(followers)) {
      one.checked = checked
    }
  }

  function save({ target }: Event): void {
    const switches = (target as Element).closest('dialog')?.querySelectorAll('input') ?? []
    const choices = [...switches].map(({ name, checked }) => [name, checked])
    decided(consent.decide(Object.fromEntries(choices), { source: 'preferences' }))
  }

  return (
    <dialog
      part="dialog"
      aria-label={texts.preferencesTitle}
      aria-describedby="dialog:intro"
      ref={attach}
      onChange={follow}
      // The event is queued: by then a decision may have removed this dialog, and another one be open.
      onClose={({ currentTarget }) => currentTarget.isConnected && left()}
    >
      <div class="head">
        <h2>{texts.preferencesTitle}</h2>
        <Button part="close" text={texts.close} press={left} />
      </div>
      <div class="scroll">
        <p id="dialog:intro">{texts.preferencesIntro}</p>
        {categories.map((category) => (
          <CategoryGroup view={view} category={category} />
        ))}
      </div>
      <div class="buttons">
        <AllButtons view={view} source="preferences" />
        <Button part="save" text={texts.save} press={save} />
      </div>
    </dialog>
  )
}
