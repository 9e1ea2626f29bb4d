/** The shadow root of the banner in the page. */
export const root = (): ShadowRoot =>
  document.querySelector('sluice-banner')?.shadowRoot as ShadowRoot

/** The part of the banner that has this name; null if it is not shown. */
export const part = (name: string): HTMLElement | null =>
  root().querySelector<HTMLElement>(`[part=${name}]`)
