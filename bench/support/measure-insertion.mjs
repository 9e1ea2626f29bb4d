import { median } from '../report/statistics.mjs'
import { createCpuTime } from './cpu-time.mjs'

const rounds = 3

/**
 * How long the main thread works until 10,000 plain nodes are in a page and laid out, in milliseconds: what
 * observers do counts, at once or later.
 * @param {import('./open-visit.mjs').Visit} visit
 */
export async function measureInsertion({ page, session }) {
  const cpuTime = await createCpuTime(session)
  const times = []
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(prepare)
    const start = await cpuTime()
    await page.evaluate(insert, 10_000)
    times.push((await cpuTime()) - start)
  }
  return median(times)
}

/** The rubbish of the round before is nobody's cost. */
function prepare() {
  document.querySelector('#container')?.remove()
  document.querySelector('main').appendChild(document.createElement('div')).id = 'container'
  window.gc()
}

/** @param {number} nodes */
async function insert(nodes) {
  const container = document.querySelector('#container')
  for (let node = 0; node < nodes; node++) {
    const paragraph = document.createElement('p')
    paragraph.textContent = 'plain'
    container.append(paragraph)
  }
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
  // What observers have put off until the page is idle.
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 }))
}
