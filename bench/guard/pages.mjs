const config = JSON.stringify({
  services: [
    {
      name: 'vendor',
      category: 'marketing',
      provider: 'Them',
      hosts: ['*.vendor.example', 'pixel.example/collect*'],
    },
  ],
})

/** @param {string} head */
const page = (head) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>Benchmark</title>
    <script type="application/json" data-sluice="config">${config}</script>
    ${head}<script async src="/sluice/sluice.js"></script></head><body></body></html>`,
})

/** @type {Record<string, () => { type: string, body: string }>} */
const pages = {
  '/guard-on': () => page('<script src="/sluice/sluice-guard.js"></script>'),
  '/guard-off': () => page(''),
}

/** @param {URL} url */
export const pageOf = ({ pathname }) => pages[pathname]?.()
