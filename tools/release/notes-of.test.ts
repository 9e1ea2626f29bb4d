import { expect, it } from 'vitest'
import { notesOf } from './notes-of.mjs'

const changeset = (packages: string, text: string) => `---\n\n${packages}\n---\n\n${text}\n`

it('says each change once, the greatest first', () => {
  const notes = notesOf('2.0.0', [
    changeset('"sluice": patch', 'Mend the gate'),
    changeset('"@sluice/core": minor\n"sluice": patch', 'Add a guard,\nwith its docs'),
    changeset('"@sluice/core": major', 'Rename `hold`'),
    changeset('', ''),
  ])
  expect(notes).toBe(`# Sluice 2.0.0

## What needs your hand

- Rename \`hold\`

## What is new

- Add a guard, with its docs

## What is mended

- Mend the gate
`)
})
