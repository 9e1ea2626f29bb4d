/** What is known of a click on something that decides. */
export interface Press {
  /** By a visitor, as far as the browser knows: https://dom.spec.whatwg.org/#dom-event-istrusted */
  isTrusted: boolean
  /** Enter in a field presses the first submit button of its form. */
  isSubmission?: boolean | undefined
  /** By a key, while the focus is only there because the page asked for it. */
  isUnsought?: boolean | undefined
  /** The point that was pressed lies elsewhere, as with a press on a label. */
  isBeside?: boolean | undefined
  isHidden?: boolean | undefined
  /** It lies over another control, and lets it be seen. */
  isOverlay?: boolean | undefined
}

/**
 * Why a click is not the visitor's press of the very thing that was clicked; undefined where it is. Only such a press
 * decides: GDPR, Article 4(11), "unambiguous".
 */
export function whyNoPress(press: Press): string | undefined {
  if (!press.isTrusted) return 'page code clicked it'
  if (press.isSubmission) return 'a key in another field'
  if (press.isUnsought) return 'a key where autofocus put it'
  if (press.isBeside) return 'the press was beside it'
  if (press.isHidden) return 'it cannot be seen'
  if (press.isOverlay) return 'it is laid over the page'
  return undefined
}
