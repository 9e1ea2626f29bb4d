import { h, type TargetedEvent, type VNode } from 'preact'
import { sayMixed } from '../view/say-mixed.js'
import type { View } from '../view/view.js'
import { AllButtons } from './all-buttons.js'
import { Button } from './button.js'
import { CategoryGroup } from './category-group.js'
import { openModal } from './open-modal.js'
import { RecordLine } from './record-line.js'
import { SignalLine } from './signal-line.js'

/** A switch for each category and service. Unlike the banner it is always modal: the visitor asked for it. */
export function Preferences(view: View): VNode {
  const { texts, categories, save, left } = view

  function follow({ currentTarget, target }: TargetedEvent<HTMLDialogElement>): void {
    const { name, checked } = target as HTMLInputElement
    const followers = `input[data-category~="${name}"]`
    for (const follower of currentTarget.querySelectorAll<HTMLInputElement>(followers)) {
      follower.checked = checked
    }
    for (const group of currentTarget.querySelectorAll('.scroll > fieldset')) sayMixed(group, texts)
  }

  function press({ target }: Event): void {
    const switches = (target as Element).closest('dialog')?.querySelectorAll('input') ?? []
    save(Object.fromEntries([...switches].map(({ name, checked }) => [name, checked])))
  }

  return (
    <dialog
      part="dialog"
      aria-label={texts.preferencesTitle}
      aria-describedby="dialog:intro"
      ref={openModal}
      onChange={follow}
      // The event comes later. By then a decision may have removed this dialog, and another one may be open.
      onClose={({ currentTarget }) => currentTarget.isConnected && left()}
    >
      <div class="head">
        <h2>{texts.preferencesTitle}</h2>
        <Button part="close" text={texts.close} press={left} />
      </div>
      <div class="scroll">
        <p id="dialog:intro">{texts.preferencesIntro}</p>
        <SignalLine {...view} />
        {categories.map((category) => (
          <CategoryGroup view={view} category={category} />
        ))}
        <RecordLine {...view} />
      </div>
      <div class="buttons">
        <AllButtons view={view} source="preferences" />
        <Button part="save" text={texts.save} press={press} />
      </div>
    </dialog>
  )
}
