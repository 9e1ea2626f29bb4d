interface Others {
  failures?: { subject: string; job: string; slowdown: number; message: string }[]
  missing?: { subject: string; message: string }[]
  releasesNothing?: string[]
}

/** What a run at full speed would have found, with these figures. */
export function resultsOf(samples: Record<string, Record<string, number[]>>, others: Others = {}) {
  const { failures = [], missing = [], releasesNothing = [] } = others
  const named = Object.values(samples).flatMap((subjects) => Object.keys(subjects))
  const names = ['sluice', ...named, ...releasesNothing].filter((name) => name !== 'bare')
  return {
    date: '2026-01-31',
    minutes: 1,
    isQuick: false,
    machine: {
      processor: '2 × Any',
      memory: '8 GB',
      system: 'Any 1',
      node: 'v20',
      browser: 'Any 1',
    },
    subjects: [...new Set(names)].map((name) => ({
      name,
      version: '1.0.0',
      releases: releasesNothing.includes(name) ? 'holds nothing' : undefined,
    })),
    missing,
    failures,
    samples: { 1: samples },
  }
}
