export {
  bindControls,
  type ControlsOptions,
  type HeardPress,
} from './press/bind-controls.js'
