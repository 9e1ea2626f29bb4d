import { packagedVersion } from './subjects/packaged.mjs'
import { fixed, peers } from './subjects.mjs'

/**
 * Sluice, the floor and these peers, each with its files and its version. A peer that is not installed, or cannot be
 * bundled, is named among the missing.
 * @param {readonly string[]} names
 */
export async function gatherSubjects(names) {
  const entries = []
  const missing = []
  for (const subject of [...fixed, ...peers.filter(({ name }) => names.includes(name))]) {
    try {
      const version = subject.version?.() ?? packagedVersion(subject.package)
      entries.push({ subject, version, files: await subject.files() })
    } catch (error) {
      // Without Sluice or the floor there is nothing to compare.
      if (fixed.includes(subject)) throw error
      const isInstalled = error.code !== 'ENOENT'
      const message = isInstalled ? error.message.split('\n')[0] : 'it is not installed'
      missing.push({ subject: subject.name, message })
    }
  }
  return { entries, missing }
}
