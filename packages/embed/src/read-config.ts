import { readAttributes } from './attributes.js'
import { type Config, checkConfig, mergeConfig } from './config.js'

const jsonSelector = 'script[type="application/json"][data-sluice="config"]'

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(
      `[sluice] config: ${where} is not valid JSON: ${(error as Error).message}`,
    )
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`[sluice] config: ${url} answered ${response.status}`)
  return response.text()
}

/** Resolves when the parser has seen the whole page. */
export const parsed = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve()
    else document.addEventListener('DOMContentLoaded', () => resolve())
  })

/** Reads what the site says, from the tag's attributes and from JSON in the page or at `data-config`. */
export async function readConfig(tag: Element, document: Document): Promise<Config> {
  const { config: url, ...attributes } = readAttributes(tag)
  if (url)
    return mergeConfig(
      checkConfig(parse(await fetchText(url as string), url as string)),
      attributes,
    )
  // An async tag can run before the parser reaches JSON that stands below it.
  if (!document.querySelector(jsonSelector)) await parsed(document)
  const text = document.querySelector(jsonSelector)?.textContent
  const json = text ? checkConfig(parse(text, 'the script with data-sluice="config"')) : {}
  return mergeConfig(json, attributes)
}
