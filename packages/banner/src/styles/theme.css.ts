/** The theming API: a site sets these on `sluice-banner`, whose rules win over `:host`; the rest follows. */
export const themeStyles = `
:host {
  all: initial;
  position: fixed;
  z-index: var(--sluice-layer);
  color-scheme: light dark;
  --sluice-layer: 2147483647;
  --sluice-font: system-ui, sans-serif;
  --sluice-font-size: .9375em;
  --sluice-width: 66em;
  --sluice-radius: .9em;
  --sluice-button-radius: .6em;
  --sluice-background: #fff;
  --sluice-text: #1b202b;
  --sluice-accent: #2743a6;
  --sluice-accent-text: #fff;
  --sluice-muted: color-mix(in srgb, var(--sluice-text) 78%, var(--sluice-background));
  --sluice-line: color-mix(in srgb, var(--sluice-text) 16%, var(--sluice-background));
  --sluice-shadow: 0 .75em 3em #0004;
}
@media (prefers-color-scheme: dark) {
  :host {
    --sluice-background: #1a1e27;
    --sluice-text: #eceff5;
    --sluice-accent: #b3c5ff;
    --sluice-accent-text: #121c40;
  }
}
@media (prefers-contrast: more) {
  :host {
    --sluice-line: var(--sluice-text);
  }
}
@media print {
  :host {
    display: none;
  }
}
`
