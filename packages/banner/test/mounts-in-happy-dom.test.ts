// @vitest-environment happy-dom
import { everythingMounts } from './support/everything-mounts.js'

everythingMounts()
