import { Fragment, h, type VNode } from 'preact'
import type { View } from '../view/view.js'

/** What a switch decides about: a category, or a service in one or more of them. */
export interface Item {
  name: string
  title: string
  purpose?: string | undefined
  category?: readonly string[]
}

export interface SwitchRowProps {
  view: View
  item: Item
  required: boolean | undefined
}

/**
 * A title, its switch and its purpose. What is always on has words instead, because visitors try to move a switch that is
 * stuck. The switch itself keeps what is not saved yet.
 */
export function SwitchRow({ view, item, required }: SwitchRowProps): VNode {
  const { name, title, purpose, category } = item
  const id = `${name}:purpose`
  const Row = required ? 'div' : 'label'
  return (
    <>
      <Row class="row">
        <strong>{title}</strong>
        {!required && !category && <output />}
        {required ? (
          view.texts.alwaysOn
        ) : (
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its state
            role="switch"
            name={name}
            defaultChecked={view.consent.granted(name)}
            data-category={category?.join(' ')}
            aria-describedby={id}
          />
        )}
      </Row>
      <p id={id}>{purpose}</p>
    </>
  )
}
