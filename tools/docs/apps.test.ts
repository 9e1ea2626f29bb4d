import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { freshFolder } from './fresh-folder.js'
import { namedBlocks } from './named-blocks.js'
import { ofReactExample, useViteDev } from './vite-dev.js'

const open = useViteDev()
const {
  'consent.js': consent = '',
  'privacy.js': privacy = '',
  ...react
} = namedBlocks('docs/apps.md')

const packages = {
  '@sluice/core': 'packages/core',
  '@sluice/banner': 'packages/banner',
  react: ofReactExample('react'),
  'react-dom': ofReactExample('react-dom'),
}
const html = (main: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>App</title><div id="app"></div>
  <iframe title="Film" data-consent="marketing" data-consent-src="about:blank"></iframe>
  <script type="module" src="./${main}"></script>`
const manifest = {
  'package.json': '{ "type": "module" }',
  'consent.js': consent,
  'privacy.js': privacy,
}

it('stands once in a page of React’s StrictMode, and its controls open the preferences', async () => {
  const folder = freshFolder(packages, { ...manifest, ...react, 'index.html': html('main.jsx') })
  const { page, said } = await open(folder)
  await page.locator('sluice-banner [part=reject-all]').waitFor()
  await page.locator('iframe[data-consent-state=held]').waitFor()
  expect(await page.locator('sluice-banner').count()).toBe(1)
  await page.getByRole('button', { name: 'Privacy choices' }).click()
  await page.locator('sluice-banner [part=dialog]').waitFor()
  await page.locator('sluice-banner [part=dialog] [part=accept-all]').click()
  await page.locator('iframe[src]').waitFor({ state: 'attached' })
  expect(said).toEqual([])
})

it('is exchanged by a hot reload for its next version', async () => {
  const main = `import { mountPrivacy } from './privacy.js'
    const undo = mountPrivacy()
    import.meta.hot?.accept()
    import.meta.hot?.dispose(undo)
    document.title += '!'`
  const folder = freshFolder(packages, {
    ...manifest,
    'main.js': main,
    'index.html': html('main.js'),
  })
  const { page, said } = await open(folder)
  await page.locator('sluice-banner [part=banner] a[href="/privacy"]').waitFor()
  writeFileSync(`${folder}/privacy.js`, privacy.replace("'/privacy'", "'/next'"))
  await page.locator('sluice-banner [part=banner] a[href="/next"]').waitFor()
  expect(await page.title()).toBe('App!!')
  expect(await page.locator('sluice-banner').count()).toBe(1)
  writeFileSync(`${folder}/consent.js`, consent.replace('revision: 1', 'revision: 2'))
  await page.waitForFunction(() => document.title === 'App!!!')
  await page.locator('sluice-banner [part=banner]').waitFor()
  expect(await page.locator('sluice-banner').count()).toBe(1)
  expect(said).toEqual([])
})
