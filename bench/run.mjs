import { jobs } from './jobs.mjs'
import { readOptions, usage, WrongOption } from './options.mjs'
import { buildSluice, installPeers } from './prepare.mjs'
import { peers } from './subjects.mjs'

// `npm run bench`: Sluice beside its peers and the floor. What each row measures stands in bench/README.md.

try {
  const options = readOptions(process.argv.slice(2), {
    peers: peers.map(({ name }) => name),
    jobs: jobs.map(({ name }) => name),
  })
  if (!options.asBuilt) {
    buildSluice()
    installPeers()
  }
  // Only now is there what it imports.
  const { compare } = await import('./compare.mjs')
  await compare(options)
} catch (error) {
  if (!(error instanceof WrongOption)) throw error
  console.error(`${error.message}\n\n${usage}`)
  process.exitCode = 1
}
