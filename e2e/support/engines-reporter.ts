import type { Reporter, TestModule } from 'vitest/node'
import { engines, installedEngines } from '../../tools/browsers.mjs'

/** The closing line of a run: how many tests each project passed, and which engine had none, and why. */
export default class EnginesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const counts = new Map<string, { passed: number; failed: number; skipped: number }>()
    for (const module of modules) {
      const count = counts.get(module.project.name) ?? { passed: 0, failed: 0, skipped: 0 }
      counts.set(module.project.name, count)
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state] += 1
      }
    }
    const lines = [...counts].map(([name, { passed, failed, skipped }]) =>
      [`${name}: ${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
        .filter(Boolean)
        .join(', '),
    )
    const ranInBrowsers = [...counts.keys()].some((name) => name.startsWith('e2e '))
    const missing = Object.keys(engines).filter(
      (name) => !installedEngines().includes(name as never),
    )
    if (ranInBrowsers) {
      lines.push(...missing.map((name) => `e2e ${name}: SKIPPED, the browser is not installed`))
    }
    console.log(`${lines.join(' · ')}\n`)
  }
}
