import { it } from 'vitest'
import { useSite } from '../support/site.js'
import { useVisitor } from '../support/visitor.js'
const site = useSite()
const visitor = useVisitor()
it('cost', async () => {
  const make = (head: string, n: string) => site.page('/cost' + n, `<!doctype html><title>x</title><script type="application/json" data-sluice="config">{}</script>${head}<body><div id=x></div>`)
  for (const kind of ['', '<script src="/sluice/sluice-guard.js"></script>']) {
    const page = await visitor.open(make(kind, String(kind.length)))
    console.log(kind, await page.evaluate(`(() => { const t = []; for (let k = 0; k < 9; k++) { const box = document.querySelector('#x'); box.replaceChildren(); const s = performance.now(); for (let i = 0; i < 10000; i++) { const d = document.createElement('div'); d.setAttribute('class', 'a'); box.appendChild(d) } box.offsetHeight; t.push(Math.round(performance.now() - s)) } return t.join() })()`),
    await page.evaluate(`(() => { const t = []; const html = '<p>a<b>c</b></p>'.repeat(5000); for (let k = 0; k < 9; k++) { const box = document.querySelector('#x'); box.replaceChildren(); const s = performance.now(); box.innerHTML = html; box.offsetHeight; t.push(Math.round(performance.now() - s)) } return t.join() })()`))
  }
})
