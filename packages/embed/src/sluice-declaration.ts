import { mountDeclaration } from '@sluice/banner/declaration'
import { handOver } from './parts.js'

handOver(mountDeclaration)
