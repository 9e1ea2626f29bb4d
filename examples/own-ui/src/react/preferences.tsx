import { useLayoutEffect, useRef } from 'react'
import { AllButtons } from './all-buttons.js'
import { Switch } from './switch.js'
import { useConsent } from './use-consent.js'

interface PreferencesProps {
  close(): void
  /** Tells a screen reader. */
  say(text: string): void
}

/** Escape and Close leave everything as it was: only Save reads the switches. */
export function Preferences({ close, say }: PreferencesProps) {
  const consent = useConsent()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    // Closing gives the focus back; removing an open dialog, as React does before an effect ends, would drop it.
    return () => opened?.close()
  }, [])

  const decided = () => {
    close()
    say('Your choice has been saved.')
  }
  const save = () => {
    const switches = [...(dialog.current?.querySelectorAll('input') ?? [])]
    consent.decide(Object.fromEntries(switches.map(({ name, checked }) => [name, checked])), {
      source: 'preferences',
    })
    decided()
  }
  return (
    <dialog id="preferences" aria-labelledby="preferences-title" ref={dialog} onClose={close}>
      <h2 id="preferences-title">Privacy choices</h2>
      {consent.policy.categories.map((category) => (
        <Switch key={category.name} category={category} />
      ))}
      <div className="buttons">
        <AllButtons source="preferences" decided={decided} />
        <button type="button" name="save" onClick={save}>
          Save choices
        </button>
        <button type="button" name="close" onClick={close}>
          Close
        </button>
      </div>
    </dialog>
  )
}
