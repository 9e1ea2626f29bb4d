import { de } from '@sluice/banner/languages/de'
import { handOver } from './parts.js'

handOver(de)
