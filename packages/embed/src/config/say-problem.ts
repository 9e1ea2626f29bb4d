import { addressOf } from '@sluice/core/page'

function wordsOf(problem: unknown, url: string | undefined): string {
  if (problem instanceof Response)
    return problem.ok ? `redirected to ${problem.url}` : `${problem.status}`
  const { name, message: said } = problem as Error
  const message = said.replace(/^\[sluice\] (config: )?/, '')
  if (name === 'SyntaxError') return `not valid JSON: ${message}`
  try {
    if (url) addressOf(url, document)
  } catch {
    return message
  }
  return name === 'TypeError' ? `${message}: cut off, redirected, or no CORS` : message
}

/** Says why the JSON of a site could not be read. */
export function sayProblem(problem: unknown, url: string | undefined): void {
  console.error(`[sluice] config: ${url ? `${url}: ` : ''}${wordsOf(problem, url)}`)
}
