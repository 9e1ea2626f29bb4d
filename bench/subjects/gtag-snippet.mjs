/**
 * Google's own snippet, held by the attributes of a consent tool that has no adapter for Google.
 * @param {import('./subject.mjs').Setup['google']} google
 * @param {(src?: string) => string} attributes of a held script, external or inline
 */
export const gtagSnippet = (google, attributes) =>
  google
    ? [
        `<script ${attributes(google.library)}></script>`,
        `<script ${attributes()}>window.dataLayer = window.dataLayer || []
         function gtag() { dataLayer.push(arguments) }
         gtag('js', new Date()); gtag('config', '${google.id}')</script>`,
      ]
    : []
