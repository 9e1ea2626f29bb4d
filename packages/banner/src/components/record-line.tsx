import { h, type VNode } from 'preact'
import { dateIn } from '../texts/date-in.js'
import { fillSlots } from '../texts/fill-slots.js'
import type { View } from '../view/view.js'

/** The visitor's record: when it was made, its number, and a copy to keep. */
export function RecordLine({ consent, texts }: View): VNode | undefined {
  const { record } = consent
  if (!record) return
  const date = dateIn(texts.language, record.time)

  // A link to a blob needs no permission of a content security policy, and is a link to every device.
  function attach(link: HTMLAnchorElement | null): (() => void) | undefined {
    if (!link) return
    link.href = URL.createObjectURL(new Blob([consent.export()], { type: 'application/json' }))
    return () => URL.revokeObjectURL(link.href)
  }

  return (
    <p class="record">
      {fillSlots(texts, texts.yourChoice, { date, id: record.id })}{' '}
      {/* biome-ignore lint/a11y/useValidAnchor: it has an address as soon as it is drawn */}
      <a part="download" download="consent-record.json" ref={attach}>
        {texts.download}
      </a>
    </p>
  )
}
