/** Where the stand-in's visitor is: a default for other regions says nothing here. */
const REGION = 'GB'

/**
 * What `gcd` says of a key, by the default and then by the last update.
 * https://developers.google.com/tag-platform/security/concepts/consent-mode
 */
const LETTERS = {
  unset: { unset: 'l', denied: 'm', granted: 'n' },
  denied: { unset: 'p', denied: 'q', granted: 'r' },
  granted: { unset: 't', denied: 'u', granted: 'v' },
}

const REPORTED = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization']

/** Consent Mode: what the page has said so far. It stores nothing: the next page starts unset. */
export function createConsentState() {
  const everywhere = {}
  const here = {}
  const updates = {}
  const listeners = []
  let waiting = []
  let isWaiting = false
  let isUsed = false

  const byDefault = (key) => here[key] ?? everywhere[key] ?? 'unset'
  const byUpdate = (key) => updates[key] ?? 'unset'
  // A second default overrides the first, but never an update.
  const status = (key) => updates[key] ?? byDefault(key)

  function command(action, { region, wait_for_update: wait, ...values }) {
    isUsed = true
    if (action === 'update') return update(values)
    if (action !== 'default') return
    if (region && !region.includes(REGION)) return
    Object.assign(region ? here : everywhere, values)
    if (wait > 0) {
      isWaiting = true
      setTimeout(stopWaiting, wait)
    }
  }

  function update(values) {
    const before = Object.fromEntries(REPORTED.map((key) => [key, status(key)]))
    Object.assign(updates, values)
    for (const key of REPORTED) {
      if (status(key) === before[key]) continue
      for (const listener of listeners) listener(key, status(key), before[key])
    }
    stopWaiting()
  }

  function stopWaiting() {
    isWaiting = false
    const tasks = waiting
    waiting = []
    for (const task of tasks) task()
  }

  return {
    command,
    /** What the page has not said counts as granted. */
    granted: (key) => status(key) !== 'denied',
    /** `wait_for_update` is a timeout, not a gate: the task runs at the update, or without it. */
    whenReady: (task) => (isWaiting ? waiting.push(task) : task()),
    onChange: (listener) => listeners.push(listener),
    /** What every hit says of consent; `gcs` is missing where no consent command was ever seen. */
    report() {
      const digit = (key) => ({ granted: '1', denied: '0', unset: '-' })[status(key)]
      const letter = (key) => LETTERS[byDefault(key)][byUpdate(key)]
      const [ads, analytics, userData, personalization] = REPORTED.map(letter)
      return {
        ...(isUsed && { gcs: `G1${digit('ad_storage')}${digit('analytics_storage')}` }),
        gcd: `13${ads}3${analytics}3${userData}3${personalization}${isUsed ? 5 : 1}l1`,
        npa: status('ad_personalization') === 'denied' ? '1' : '0',
      }
    },
  }
}
