import { expect, it } from 'vitest'
import { problemsOf } from './problems-of.mjs'

const sound = {
  versions: { '@sluice/core': '1.2.0', sluice: '1.2.0' },
  changed: [],
  tags: ['v1.2.0'],
  taken: ['1.1.0'],
  changesets: ['---\n"sluice": minor\n---\n\nMore'],
}

it('releases a clean, tagged tree whose changesets say what is new', () => {
  expect(problemsOf(sound, { isDry: false })).toEqual([])
})

it.each([
  [{ changed: ['README.md', 'new.ts'] }, 'The tree is not clean: README.md, new.ts'],
  [{ tags: [] }, 'This commit has no tag v1.2.0, got none'],
  [{ tags: ['v1.1.0'] }, 'This commit has no tag v1.2.0, got v1.1.0'],
])('stops for %j, but not a dry run', (change, problem) => {
  expect(problemsOf({ ...sound, ...change }, { isDry: false })).toEqual([problem])
  expect(problemsOf({ ...sound, ...change }, { isDry: true })).toEqual([])
})

it.each([
  [{ taken: ['1.1.0', '1.2.0'] }, '1.2.0 is released already'],
  [{ changesets: [] }, 'No changeset says what 1.2.0 brings'],
  [{ versions: { sluice: '1.2.0', '@sluice/core': '1.3.0' } }, 'All packages share one version'],
  [{ versions: { sluice: 'next' } }, 'version takes 1.2.3'],
  [{ versions: {} }, 'version takes 1.2.3'],
])('stops for %j, a dry run too', (change, problem) => {
  for (const isDry of [true, false])
    expect(problemsOf({ ...sound, ...change }, { isDry }).join()).toContain(problem)
})
