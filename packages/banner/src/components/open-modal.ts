/**
 * Opens a dialog when it is drawn, and closes it before it is removed. Closing gives the focus back; removing would lose it:
 * https://html.spec.whatwg.org/multipage/interactive-elements.html#close-the-dialog
 */
export function openModal(dialog: HTMLDialogElement | null): (() => void) | undefined {
  // jsdom has neither method: https://github.com/jsdom/jsdom/issues/3294
  dialog?.showModal?.()
  return () => dialog?.close?.()
}
