// @vitest-environment jsdom
import { everythingMounts } from './support/everything-mounts.js'

everythingMounts()
