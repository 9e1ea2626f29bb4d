// @vitest-environment node
import { expect, it } from 'vitest'
import { findUndrawable } from './find-undrawable.js'

/** Of each kind that Preact draws and `draw.ts` does not: a component that compiles, and what is found in it. */
const samples: readonly [code: string, found: string][] = [
  ['<p class={on ? "on" : null}>a</p>', 'null for class'],
  ['<p class={on && "on"}>a</p>', 'a boolean for class'],
  ['<p title={on as any}>a</p>', 'any value for title'],
  ['<svg><title>a</title></svg>', '<svg>, which is not HTML'],
  ['<Row />', '<circle>, which is not HTML'],
  ['<ul>{["a"].map((text) => <li key={text}>{text}</li>)}</ul>', 'key'],
  ['<Item key="a" />', 'key'],
  ['<p style={{ color: "red" }}>a</p>', 'style'],
  ['<p style="color: red">a</p>', 'style'],
  ['<p dangerouslySetInnerHTML={{ __html: "<b>a</b>" }} />', 'dangerouslySetInnerHTML'],
  ['<p children="a" />', 'children'],
  ['<p {...{ title: "a" }}>b</p>', 'attributes that cannot be read here: write each'],
  ['<p ref={{ current: null }}>a</p>', 'a ref that is an object'],
  ['<Old />', 'a component that is a class'],
  ['<button type="button" form="other">a</button>', 'form, which is read-only as a property'],
  ['<p onClickCapture={() => {}}>a</p>', 'a listener that captures: onClickCapture'],
  ['<p onClick={on ? () => {} : null}>a</p>', 'no listener: onClick'],
  ['h("p", { class: null })', 'a call of h, which is not read here: write JSX'],
]
/** What need not be in a component to be found. */
const imports: readonly [code: string, found: string][] = [
  ["import { useState } from 'preact/hooks'", "import { useState } from 'preact/hooks'"],
  ["import * as preact from 'preact'", "import * as preact from 'preact'"],
  ["import { createContext } from 'preact'", 'createContext'],
  ["import { Component as Base } from 'preact'", 'Base'],
]

const component = (code: string): string =>
  `import { Component, h } from 'preact'
class Old extends Component { render() { return <p>a</p> } }
const Item = () => <li>a</li>
const Row = 'circle'
export const Sample = ({ on }: { on: boolean }) => ${code}`

const cases = [
  ...samples.map(([code, found]) => [component(code), found] as const),
  ...imports,
].map(([code, found], index) => ({ file: `sample-${index}.tsx`, code, found }))
const findings = findUndrawable(Object.fromEntries(cases.map(({ file, code }) => [file, code])))
const isSample = (file: string): boolean => file.startsWith('components/sample-')

it('reads the components of the tag', () => {
  expect(findings).toHaveProperty(['components/banner.tsx'])
  expect(findings).toHaveProperty(['components/switch-row.tsx'])
})

it('finds nothing in them that the renderer of the tag lacks', () => {
  const faults = Object.entries(findings).filter(([file, { length }]) => length && !isSample(file))
  expect(faults).toEqual([])
})

it.each([...samples, ...imports].map(([code, found], index) => ({ code, found, index })))(
  'would find in $code: $found',
  ({ found, index }) => {
    const lines = findings[`components/sample-${index}.tsx`] ?? []
    expect(lines.map((line) => line.replace(/^line \d+: /, ''))).toContain(found)
  },
)
