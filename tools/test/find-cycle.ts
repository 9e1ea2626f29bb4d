/** The first way round from a node back to itself, or undefined. */
export function findCycle(next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const finished = new Set<string>()

  function walk(path: string[]): string[] | undefined {
    const [node] = path.slice(-1)
    if (node === undefined || finished.has(node)) return undefined
    const met = path.indexOf(node)
    if (met < path.length - 1) return path.slice(met)
    for (const follower of next.get(node) ?? []) {
      const cycle = walk([...path, follower])
      if (cycle) return cycle
    }
    finished.add(node)
    return undefined
  }

  for (const start of next.keys()) {
    const cycle = walk([start])
    if (cycle) return cycle
  }
  return undefined
}
