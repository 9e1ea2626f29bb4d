import { createCpuTime } from './cpu-time.mjs'
import { median } from './median.mjs'

const rounds = 5

/**
 * How long the main thread works until so many plain nodes are in a page and laid out, in milliseconds: what
 * observers do counts, at once or later.
 * @param {import('playwright').Page} page
 * @param {{ tasks: number, nodes: number }} job so many tasks, with so many nodes in each
 */
export async function measureInsertion(page, job) {
  const cpuTime = await createCpuTime(page)
  const times = []
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(prepare)
    const start = await cpuTime()
    await page.evaluate(insertAll, job)
    times.push((await cpuTime()) - start)
  }
  return median(times)
}

/** The rubbish of the round before is nobody's cost. */
function prepare() {
  document.querySelector('#container')?.remove()
  document.body.appendChild(document.createElement('div')).id = 'container'
  window.gc()
}

/** @param {{ tasks: number, nodes: number }} job */
async function insertAll({ tasks, nodes }) {
  const container = document.querySelector('#container')
  const { port1, port2 } = new MessageChannel()
  for (let task = 0; task < tasks; task++) {
    for (let node = 0; node < nodes; node++) {
      const paragraph = document.createElement('p')
      paragraph.textContent = 'plain'
      container.append(paragraph)
    }
    await new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(0)
    })
  }
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
}
