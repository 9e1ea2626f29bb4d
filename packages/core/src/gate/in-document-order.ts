/** Sorts elements into the order in which they stand in the document. */
export const inDocumentOrder = (one: Element, other: Element): number =>
  // A form's fields can shadow it, and no held element is a form.
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
