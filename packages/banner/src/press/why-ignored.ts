/** What is known of a click on a button of ours. */
export interface OwnPress {
  /** Whether a visitor made it, as far as the browser knows: https://dom.spec.whatwg.org/#dom-event-istrusted */
  isTrusted: boolean
  isHidden?: boolean | undefined
}

/** What is known of a click on a control of the page. */
export interface Press extends OwnPress {
  /** Enter in a field presses the first submit button of its form. */
  isSubmission?: boolean | undefined
  /** A key pressed it, and the focus is there only because the page asked for it. */
  isUnsought?: boolean | undefined
  /** The press was elsewhere, as with a label. */
  isBeside?: boolean | undefined
  /** It lies over another control and lets it show through. */
  isOverlay?: boolean | undefined
}

/** Says why a click on a button of ours is not the press of a visitor who sees it; undefined if it is. */
export function whyUnseen({ isTrusted, isHidden }: OwnPress): string | undefined {
  if (!isTrusted) return 'page code clicked it'
  return isHidden ? 'it cannot be seen' : undefined
}

/**
 * Says why a click is not the visitor's press of this very control; undefined if it is. Only such a press decides: GDPR,
 * Article 4(11), "unambiguous".
 */
export function whyIgnored(press: Press): string | undefined {
  const reason = whyUnseen(press)
  if (reason) return reason
  if (press.isSubmission) return 'a key in another field'
  if (press.isUnsought) return 'a key where autofocus put it'
  if (press.isBeside) return 'the press was beside it'
  return press.isOverlay ? 'it is laid over the page' : undefined
}
