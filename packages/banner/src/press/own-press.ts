/** What is known of a click on a button of ours. */
export interface OwnPress {
  /** By a visitor, as far as the browser knows: https://dom.spec.whatwg.org/#dom-event-istrusted */
  isTrusted: boolean
  isHidden?: boolean | undefined
}

/** What is known of a click on something of the page that decides. */
export interface Press extends OwnPress {
  /** Enter in a field presses the first submit button of its form. */
  isSubmission?: boolean | undefined
  /** By a key, while the focus is only there because the page asked for it. */
  isUnsought?: boolean | undefined
  /** The point that was pressed lies elsewhere, as with a press on a label. */
  isBeside?: boolean | undefined
  /** It lies over another control, and lets it be seen. */
  isOverlay?: boolean | undefined
}

/** Why a click on a button of ours is not the press of a visitor who sees it; undefined where it is. */
export function whyUnseen({ isTrusted, isHidden }: OwnPress): string | undefined {
  if (!isTrusted) return 'page code clicked it'
  return isHidden ? 'it cannot be seen' : undefined
}

/**
 * Why a click is not the visitor's press of the very thing that was clicked; undefined where it is. Only such a press
 * decides: GDPR, Article 4(11), "unambiguous".
 */
export function whyNoPress(press: Press): string | undefined {
  const reason = whyUnseen(press)
  if (reason) return reason
  if (press.isSubmission) return 'a key in another field'
  if (press.isUnsought) return 'a key where autofocus put it'
  if (press.isBeside) return 'the press was beside it'
  return press.isOverlay ? 'it is laid over the page' : undefined
}
