/**
 * Opens a dialog when it is drawn. Closing gives the focus back to where it was; removing an open dialog would drop it:
 * https://html.spec.whatwg.org/multipage/interactive-elements.html#close-the-dialog
 */
export function openModal(dialog: HTMLDialogElement | null): (() => void) | undefined {
  // jsdom has neither: https://github.com/jsdom/jsdom/issues/3294
  dialog?.showModal?.()
  return () => dialog?.close?.()
}
