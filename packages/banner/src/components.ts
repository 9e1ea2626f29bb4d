export { Banner } from './components/banner.js'
export { Preferences } from './components/preferences.js'
export type { View } from './components/view.js'
export { createView, type Layout, type ViewActions, type ViewOptions } from './create-view.js'
