export { Declaration } from './components/declaration.js'
