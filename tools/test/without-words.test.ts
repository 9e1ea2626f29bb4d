import { parseAst } from 'rollup/parseAst'
import { expect, it } from 'vitest'
import { withoutWords } from '../without-words.mjs'

it('leaves of each check what judges', () => {
  const code = `
    check(isNew(name), name, 'name takes letters')
    for (const one of all) { checkForm(/^"(a|b)"$/, one, \`\${one} takes a\`); }
    checkTypes(category, \`categories.\${name}\`, types)
    checkOption(id, /^G-/, 'an id')
    other(1, 'words', 3)`
  expect(withoutWords(code, parseAst)).toBe(`
    check(isNew(name))
    for (const one of all) { checkForm(/^"(a|b)"$/, one); }
    checkTypes(category, '', types)
    checkOption(id, /^G-/)
    other(1, 'words', 3)`)
})
