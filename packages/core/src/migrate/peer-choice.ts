/** One answer as another tool keeps it. */
export interface PeerAnswer {
  readonly name: string
  readonly granted: boolean
  /** What the tool calls by this name; a purpose may be either. */
  readonly kind: 'category' | 'service' | 'purpose'
}

/** What another tool stored of a visitor's decision. */
export interface PeerChoice {
  /** A name that stands twice is granted only where both grant it. */
  readonly answers: readonly PeerAnswer[]
  /** The visitor's random id there, kept where it is a UUID: proofs under that id stay linked to it. */
  readonly id?: unknown
  /** Epoch milliseconds of the decision; undefined where the tool stores none. */
  readonly time?: number | undefined
  /** Epoch milliseconds after which the tool itself would ask again. */
  readonly expires?: number | undefined
  /** Granted categories of which the visitor chose services singly: a service that is not named got no answer. */
  readonly chosenSingly?: readonly string[]
}
