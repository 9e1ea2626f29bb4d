import { fileURLToPath } from 'node:url'

const frameworks = fileURLToPath(new URL('..', import.meta.url))

export default {
  output: 'export',
  // This folder has an install of its own.
  outputFileTracingRoot: frameworks,
}
