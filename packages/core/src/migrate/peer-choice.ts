/** One answer as another tool stored it. */
export interface PeerAnswer {
  readonly name: string
  readonly granted: boolean
  /** What the tool means by this name. A purpose can be a category or a service. */
  readonly kind: 'category' | 'service' | 'purpose'
}

/** A visitor's decision as another tool stored it. */
export interface PeerChoice {
  /** A name that is listed twice is granted only if both grant it. */
  readonly answers: readonly PeerAnswer[]
  /** The visitor's random id there. It is kept if it is a UUID, so that proofs under that id stay linked. */
  readonly id?: unknown
  /** Epoch milliseconds of the decision; undefined if the tool stores none. */
  readonly time?: number | undefined
  /** Epoch milliseconds after which the tool itself would ask again. */
  readonly expires?: number | undefined
  /** Granted categories in which the visitor chose single services. Other services of them got no answer. */
  readonly chosenSingly?: readonly string[]
}
