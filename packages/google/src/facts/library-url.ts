export interface LibraryOptions {
  /**
   * Where Google's libraries are loaded from: a tag gateway or a tagging server of your own, as an origin or a path,
   * `https://metrics.example.com` or `/metrics`.
   * @default 'https://www.googletagmanager.com'
   */
  host?: string | undefined
  /** @default 'dataLayer' */
  dataLayerName?: string | undefined
}

/** The address of the library for an id. Each container is a library of its own; all other ids share one. */
export const libraryUrl = (
  { host = 'https://www.googletagmanager.com', dataLayerName: layer }: LibraryOptions,
  id: string,
): string =>
  `${host.replace(/\/$/, '')}/${/^GTM/i.test(id) ? 'gtm.js' : 'gtag/js'}?id=${id}${layer ? `&l=${layer}` : ''}`
