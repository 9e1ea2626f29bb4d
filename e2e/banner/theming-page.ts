import type { Page } from '../support/page.js'

/** What the form of examples/theming can be set to. */
export interface Settings {
  layout?: 'bar' | 'corner' | 'dialog'
  theme?: 'auto' | 'light' | 'dark'
  visit?: 'first' | 'news' | 'opt-out' | 'decided'
  language?: 'en' | 'de'
  direction?: 'ltr' | 'rtl'
  modal?: boolean
  reopen?: boolean
  shadow?: boolean
}

export const layouts = ['bar', 'corner', 'dialog'] as const

/** Sets the form, upon which the page mounts the banner anew: a visit for every combination would take minutes. */
export async function mount(page: Page, settings: Settings): Promise<void> {
  await page.evaluate((entries) => {
    const form = document.querySelector('form') as HTMLFormElement
    for (const [name, value] of entries) {
      const field = form.elements.namedItem(name) as HTMLInputElement
      if (typeof value === 'boolean') field.checked = value
      else field.value = value
    }
    form.dispatchEvent(new Event('change'))
  }, Object.entries(settings))
}

/** Opens the preferences as the page's own button does. */
export async function openPreferences(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-sluice=preferences]')?.click()
  })
  await page.see('dialog')
}
