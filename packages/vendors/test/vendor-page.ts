import { type Category, createConsent, memoryStorage, type Service } from '../../core/src/index.js'

type Globals = { readonly [name: string]: ((...args: unknown[]) => unknown) | undefined }

const before = new Set(Object.keys(window))

/** The globals of this page, as page code calls them. */
export const globals = window as unknown as Globals

/** Another page: nothing of this one runs there. */
export function clearPage(): void {
  for (const key of Object.keys(window)) if (!before.has(key)) Reflect.deleteProperty(window, key)
  Reflect.deleteProperty(document, Symbol.for('sluice.vendors'))
  Reflect.deleteProperty(document, Symbol.for('sluice.snippets'))
}

interface PageOptions {
  stored?: string
  model?: 'opt-in' | 'opt-out'
  categories?: Record<string, Category>
  head?: string
}

/** A page with some services; `libraries` are those that it asked for. */
export function openPage(
  services: readonly Service<string, string>[],
  { stored, model, categories, head = '' }: PageOptions = {},
) {
  const libraries: HTMLScriptElement[] = []
  const errors: string[] = []
  document.head.innerHTML = head
  Object.assign(globalThis, { reportError: (error: Error) => errors.push(error.message) })
  const consent = createConsent({
    services: services as never,
    ...(categories && { categories }),
    storage: memoryStorage(stored),
    model,
    reload: 'never',
    loadScript(url) {
      const script = document.createElement('script')
      script.dataset.url = url
      libraries.push(script)
      return script
    },
  })
  return { consent, libraries, errors, urls: () => libraries.map(({ dataset }) => dataset.url) }
}

/** What waits in a queue, as JSON would say it. */
export const said = (queue: unknown): unknown[] =>
  (queue as unknown[]).map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]'
      ? Array.from(entry as ArrayLike<unknown>)
      : entry,
  )
