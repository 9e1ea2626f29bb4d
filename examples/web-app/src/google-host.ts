/** Where Google's library comes from here: the page says so, because the example server's port may move. */
export function googleHost(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="google-host"]')?.content
}
