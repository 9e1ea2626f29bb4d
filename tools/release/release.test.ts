import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, strFromU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assemble } from './assemble.mjs'
import { readManifests } from './read-facts.mjs'

const run = promisify(execFile)
const [{ version }] = readManifests()

/** The files of a tarball, by path: https://www.gnu.org/software/tar/manual/html_node/Standard.html */
function untar(tarball: Uint8Array): Record<string, string> {
  const bytes = gunzipSync(tarball)
  const files: Record<string, string> = {}
  const read = (from: number, length: number) =>
    strFromU8(bytes.subarray(from, from + length)).replace(/\0.*/s, '')
  for (let at = 0; at + 512 <= bytes.length && bytes[at]; ) {
    const size = Number.parseInt(read(at + 124, 12), 8)
    files[read(at, 100)] = strFromU8(bytes.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

describe('what a release has', () => {
  let files: Awaited<ReturnType<typeof assemble>>
  beforeAll(async () => {
    files = await assemble(version, ['---\n"sluice": minor\n---\n\nThe first'])
  })

  it('is the same byte for byte when it is made again', async () => {
    const again = await assemble(version, ['---\n"sluice": minor\n---\n\nThe first'])
    expect(Object.keys(again)).toEqual(Object.keys(files))
    const differ = Object.keys(files).filter(
      (path) =>
        Buffer.compare(Buffer.from(files[path] ?? []), Buffer.from(again[path] ?? [])) !== 0,
    )
    expect(differ).toEqual([])
  })

  it('has a tarball of each package, which says where it comes from, and links that work anywhere', () => {
    for (const { name } of readManifests()) {
      const tarball = files[`npm/${name.replace('@', '').replace('/', '-')}-${version}.tgz`]
      const packed = untar(tarball as Uint8Array)
      const manifest = JSON.parse(packed['package/package.json'] as string)
      expect(manifest).toMatchObject({ name, version, license: 'MIT' })
      expect(manifest.homepage).toMatch(/^https:\/\//)
      expect(manifest.repository.url).toMatch(/^git\+https:\/\//)
      expect(existsSync(`${manifest.repository.directory}/package.json`)).toBe(true)
      expect(JSON.stringify(manifest)).not.toContain('workspace:')
      expect(packed['package/LICENSE']).toContain('MIT')
      const readme = packed['package/README.md'] as string
      const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
      // What is no link leads nowhere outside the repository.
      expect(readme.replace(/\]\([^)]*\)/g, '')).not.toMatch(/\.\.\/docs/)
      for (const link of links) {
        const [, path] =
          /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/main\/([^#]+)/.exec(link) ?? []
        expect(existsSync(path ?? '-'), `${name}: ${link}`).toBe(true)
      }
    }
  })

  it('has a page, the lines and the notices for a web server, and the same for a CDN', () => {
    const lines = strFromU8(files[`cdn/${version}/lines.txt`] as Uint8Array)
    const list = JSON.parse(strFromU8(files[`cdn/${version}/integrity.json`] as Uint8Array))
    expect(lines).toContain(`integrity="${list['sluice.js']}"`)
    for (const name of ['index.html', 'LICENSE', 'THIRD_PARTY_LICENSES.txt', 'sluice.js'])
      expect(files[`cdn/${version}/${name}`]).toBeDefined()
    expect(files[`sluice-${version}.zip`]?.length).toBeGreaterThan(50_000)
    expect(strFromU8(files[`notes-${version}.md`] as Uint8Array)).toContain('- The first')
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'a release of sluice '))
  const inCopy = (program: string, ...words: string[]) =>
    run(program, words, { cwd: folder, env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' } })
  const git = (...words: string[]) =>
    inCopy('git', '-c', 'user.name=x', '-c', 'user.email=x@x', ...words)
  const release = (...words: string[]) =>
    inCopy('node', 'tools/release/release.mjs', ...words).then(
      ({ stdout }) => stdout,
      ({ stderr }) => stderr as string,
    )
  const notWritten = () => expect(existsSync(join(folder, 'release'))).toBe(false)

  beforeAll(async () => {
    await run('bash', [
      '-c',
      `git ls-files -z -co --exclude-standard | tar c --null -T - | tar x -C '${folder}'`,
    ])
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    await git('init', '-q')
    await git('add', '-A')
    await git('commit', '-qm', 'All')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('stops for a tree that is not clean and has no tag, before anything is written', async () => {
    writeFileSync(join(folder, 'README.md'), 'changed')
    const said = await release()
    expect(said).toContain('The tree is not clean: README.md')
    expect(said).toContain(`This commit has no tag v${version}`)
    await git('checkout', '-q', 'README.md')
    notWritten()
  })

  it('stops for a version that another commit has', async () => {
    await git('tag', `v${version}`)
    await git('commit', '-qm', 'More', '--allow-empty')
    expect(await release('--dry-run', '--built')).toContain(`${version} is released already`)
    await git('tag', '-d', `v${version}`)
    notWritten()
  })

  it('stops where no changeset says what is new, and finds those that the version has taken away', async () => {
    await git('tag', 'v0.0.1')
    await git('rm', '-q', '.changeset/*.md')
    await git('commit', '-qm', 'Version')
    // Everything else is there, but no build.
    expect(await release('--dry-run', '--built')).toMatch(/dist/)
    await git('tag', 'v0.0.2')
    await git('commit', '-qm', 'More', '--allow-empty')
    expect(await release('--dry-run', '--built')).toContain(
      `No changeset says what ${version} brings`,
    )
    notWritten()
  })

  it('says which script in a zip is not what its hash says', async () => {
    const { zipOf } = await import('./zip-of.mjs')
    const list = Buffer.from('{ "sluice.js": "sha384-other" }')
    const zip = zipOf('sluice', { 'sluice.js': Buffer.from('run()'), 'integrity.json': list })
    writeFileSync(join(folder, 'wrong.zip'), zip)
    expect(await release('--verify', 'wrong.zip')).toContain('sluice.js is not what its hash says')
  })

  it('publishes nothing that it did not build itself', async () => {
    expect(await release('--built')).toContain('--built takes --dry-run')
  })
})

it('names every package that is not private, each after what it needs', () => {
  const names = readManifests().map(({ name }) => name)
  expect(names.indexOf('@sluice/core')).toBeLessThan(names.indexOf('@sluice/banner'))
  expect(readFileSync('package.json', 'utf8')).toContain('"repository"')
})
