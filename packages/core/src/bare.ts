/** A consent whose means the one tag chooses: it leaves to its parts what few pages need. */
export { consentWith, type Means, type WithdrawalMeans } from './consent.js'
export { checkedCookieStorage } from './cookie-storage.js'
export { isPossible } from './cookie-text.js'
export { eraseElsewhere } from './erase-elsewhere.js'
export { loadAnew } from './page/load-anew.js'
export { type CheckedPolicy, policyOf } from './policy-of.js'
export { type RecordForm, shortForm, wholeForm } from './record-form.js'
