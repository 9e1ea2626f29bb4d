import { cpus, release, totalmem, type } from 'node:os'

/** What times depend on, and a reader of a table must know. */
export const thisMachine = () => ({
  processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${type()} ${release()}`,
  node: process.version,
})
