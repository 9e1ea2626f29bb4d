import { readFile } from 'node:fs/promises'
import { bundleApp } from './bundle-app.js'
import { bundleCore } from './bundle-core.js'
import { heaviestLanguage } from './heaviest-language.js'
import { heaviestVendor } from './heaviest-vendor.js'

const tagFile = (name: string) => () => readFile(`packages/embed/dist/${name}`)

/** Bundled once for both of its rows. */
let app: ReturnType<typeof bundleApp> | undefined
const builtApp = () => (app ??= bundleApp())

/** The bytes that each shipped file may weigh after brotli 11. Raise one only with a reason in the commit. */
export const budgets = [
  { name: 'sluice.js', budget: 12_200, read: tagFile('sluice.js') },
  { name: 'sluice-banner.js', budget: 6_120, read: tagFile('sluice-banner.js') },
  { name: 'sluice-reach.js', budget: 1_870, read: tagFile('sluice-reach.js') },
  { name: 'sluice-preferences.js', budget: 6_360, read: tagFile('sluice-preferences.js') },
  { name: 'sluice-gate.js', budget: 5_330, read: tagFile('sluice-gate.js') },
  { name: 'sluice-rare.js', budget: 3_250, read: tagFile('sluice-rare.js') },
  { name: 'sluice-marks.js', budget: 1_070, read: tagFile('sluice-marks.js') },
  { name: 'sluice-google.js', budget: 5_710, read: tagFile('sluice-google.js') },
  { name: 'sluice-answers.js', budget: 400, read: tagFile('sluice-answers.js') },
  { name: 'sluice-withdrawal.js', budget: 950, read: tagFile('sluice-withdrawal.js') },
  { name: 'sluice-long-records.js', budget: 690, read: tagFile('sluice-long-records.js') },
  { name: 'sluice-controls.js', budget: 1_960, read: tagFile('sluice-controls.js') },
  { name: 'sluice-cut-off.js', budget: 2_020, read: tagFile('sluice-cut-off.js') },
  { name: 'sluice-undeclared.js', budget: 1_700, read: tagFile('sluice-undeclared.js') },
  { name: 'sluice-integrity.js', budget: 17_390, read: tagFile('sluice-integrity.js') },
  { name: 'sluice-head.js', budget: 1_200, read: tagFile('sluice-head.js') },
  { name: 'sluice-language-*.js', budget: 2_520, read: heaviestLanguage },
  { name: 'sluice-vendors.js', budget: 3_610, read: tagFile('sluice-vendors.js') },
  { name: 'sluice-vendor.js', budget: 4_080, read: tagFile('sluice-vendor.js') },
  { name: 'sluice-vendor-*.js', budget: 900, read: heaviestVendor },
  { name: 'sluice-placeholder.js', budget: 5_370, read: tagFile('sluice-placeholder.js') },
  { name: 'sluice-declaration.js', budget: 4_090, read: tagFile('sluice-declaration.js') },
  { name: 'sluice-reopen.js', budget: 2_570, read: tagFile('sluice-reopen.js') },
  { name: 'sluice-config.js', budget: 5_210, read: tagFile('sluice-config.js') },
  { name: 'sluice-migrate.js', budget: 2_980, read: tagFile('sluice-migrate.js') },
  { name: 'sluice-receipts.js', budget: 3_460, read: tagFile('sluice-receipts.js') },
  { name: 'sluice-guard.js', budget: 5_480, read: tagFile('sluice-guard.js') },
  { name: '@sluice/core', budget: 15_410, read: bundleCore },
  { name: 'app, at first', budget: 22_080, read: async () => (await builtApp()).first },
  { name: 'app, when asked', budget: 15_070, read: async () => (await builtApp()).asked },
]
