export { Declaration } from './components/declaration.js'
export { Placeholder, type PlaceholderProps } from './components/placeholder.js'
