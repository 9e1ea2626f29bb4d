const cells = (name: string) =>
  new RegExp(
    `^(\\| \`${name.replace('*', '\\*')}\` \\|.*\\| *)([\\d,]+|…)( *\\| *)([\\d,]+|…)( *\\|)$`,
    'm',
  )

/** 5432 as the README writes it: 5,432. */
export const inWords = (bytes: number): string => bytes.toLocaleString('en-US')
const inNumbers = (text = ''): number => Number(text.replaceAll(',', ''))

/** The last two cells of the table row that begins with this name; not a number where there is none. */
export function readFigures(readme: string, name: string): { budget: number; bytes: number } {
  const [, , budget = 'none', , bytes = 'none'] = cells(name).exec(readme) ?? []
  return { budget: inNumbers(budget), bytes: inNumbers(bytes) }
}

export const writeFigures = (
  readme: string,
  name: string,
  { budget, bytes }: { budget: number; bytes: number },
): string =>
  readme.replace(
    cells(name),
    (_, before, _budget, between, _bytes, after) =>
      before + inWords(budget) + between + inWords(bytes) + after,
  )

/** What the README adds up: the files of a visit, and where it says the sum. */
const sums: [names: string[], place: RegExp][] = [
  [['sluice.js', 'sluice-banner.js'], /(and `sluice-banner\.js`, )([\d.]+)( kB)/],
  [['sluice.js'], /(`sluice\.js` alone, )([\d.]+)( kB)/],
  [['sluice.js', 'sluice-google.js'], /(also loads `sluice-google\.js`, )([\d.]+)( kB)/],
  [['sluice.js', 'sluice-gate.js'], /(also loads `sluice-gate\.js`, )([\d.]+)( kB)/],
]

/** The README with the sums of its own figures. */
export const writeSums = (readme: string): string =>
  sums.reduce((text, [names, place]) => {
    const bytes = names.reduce((sum, name) => sum + readFigures(readme, name).bytes, 0)
    if (!place.test(text)) throw new Error(`README.md does not add up ${names.join(' and ')}`)
    return text.replace(
      place,
      (_, before, _sum, after) => before + (bytes / 1000).toFixed(1) + after,
    )
  }, readme)
