import { mountBanner } from '@sluice/banner'
import { handOver } from './parts.js'

handOver(mountBanner)
