/**
 * Reads the data layer as Google's libraries do: first in, first out, beginning with everything
 * that was pushed before the library came.
 * https://github.com/google/data-layer-helper
 *
 * @param {string} name of the global array
 * @param {(name: string, ...parameters: unknown[]) => void} onCommand for `gtag(…)`
 * @param {(event: string, model: object) => void} [onEvent] for `{ event: … }`; gtag.js has none
 */
export function readDataLayer(name, onCommand, onEvent = () => {}) {
  window[name] ??= []
  const layer = window[name]
  const model = {}
  const access = { get: (key) => model[key], set: (key, value) => merge({ [key]: value }, model) }
  const queue = []
  let isReading = false

  const earlier = [...layer]
  const push = layer.push
  layer.push = (...messages) => {
    const length = push.apply(layer, messages)
    read(messages)
    return length
  }
  read(earlier)

  function read(messages) {
    queue.push(...messages)
    // What is pushed while a message is being handled waits for its turn.
    if (isReading) return
    isReading = true
    try {
      while (queue.length > 0) handle(queue.shift())
    } finally {
      isReading = false
    }
  }

  function handle(message) {
    switch (Object.prototype.toString.call(message)) {
      case '[object Arguments]':
        return onCommand(...message)
      case '[object Function]':
        return message.call(access)
      case '[object Object]':
        merge(message, model)
        return message.event === undefined ? undefined : onEvent(message.event, model)
      // An array is a method call on the model, and there is no method named "consent": a `gtag`
      // written as (...parameters) => dataLayer.push(parameters) silently does nothing.
    }
  }
}

/**
 * Objects and arrays are merged, not replaced: a shorter array leaves the tail of the longer one
 * before it, unless the message says `_clear: true`.
 */
function merge(from, to) {
  for (const [key, value] of Object.entries(from)) {
    const isList = Array.isArray(value)
    const isTree = isList || Object.prototype.toString.call(value) === '[object Object]'
    if (isTree && !from._clear) {
      if (typeof to[key] !== 'object' || Array.isArray(to[key]) !== isList)
        to[key] = isList ? [] : {}
      merge(value, to[key])
    } else {
      to[key] = value
    }
  }
  delete to._clear
}
