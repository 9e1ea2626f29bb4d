export { bindControls, type ControlsOptions } from './press/bind-controls.js'
export type { HeardPress } from './press/listen-for-presses.js'
