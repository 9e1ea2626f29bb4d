/** Inside the repository packages are read from their source. What is published says nothing of it. */
export const hooks = {
  beforePacking(manifest) {
    for (const entry of Object.values(manifest.exports ?? {})) delete entry?.['@sluice/source']
    return manifest
  },
}
