/** Stands for the banner: an open shadow root with this inside. */
export const shadowRootWith = (html: string): string => `
  <sluice-banner></sluice-banner>
  <script>
    {
      const root = document.querySelector('sluice-banner').attachShadow({ mode: 'open' })
      root.innerHTML = ${JSON.stringify(html)}
    }
  </script>`
