const rowOf = (name: string) =>
  new RegExp(`^(\\| \`${name.replace('*', '\\*')}\` \\|.*\\| *)([\\d,]+|…)( *\\|)$`, 'm')

/** 5432 as the README writes it: 5,432. */
export const inWords = (bytes: number): string => bytes.toLocaleString('en-US')

/** The last cell of the table row that begins with this name. */
export function readFigure(readme: string, name: string): number | undefined {
  const figure = rowOf(name).exec(readme)?.[2]
  return figure === undefined ? undefined : Number(figure.replaceAll(',', ''))
}

export const writeFigure = (readme: string, name: string, bytes: number): string =>
  readme.replace(rowOf(name), (_, before, _figure, after) => before + inWords(bytes) + after)
