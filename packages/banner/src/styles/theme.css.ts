export type Theme = 'auto' | 'light' | 'dark'

const dark: Record<Theme, string> = {
  auto: '(prefers-color-scheme: dark)',
  light: 'not all',
  dark: 'all',
}

/**
 * The theming API: a site sets these on `sluice-banner`, whose rules win over `:host`; the rest follows. A theme that
 * does not exist is reported by the banner, and counts as `auto`.
 */
export const themeStyles = (theme: Theme = 'auto'): string => `
:host {
  all: initial;
  color-scheme: light !important;
  --sluice-layer: 2147483647;
  --sluice-font: system-ui, sans-serif;
  --sluice-font-size: .9375em;
  --sluice-line-height: 1.5;
  --sluice-title-size: 1.2em;
  --sluice-width: 66em;
  --sluice-card-width: 27em;
  --sluice-dialog-width: 44em;
  --sluice-inset: min(1em, 4vw);
  --sluice-padding: min(1.25em, 5vw);
  --sluice-radius: .9em;
  --sluice-button-radius: .6em;
  --sluice-background: #fff;
  --sluice-text: #1b202b;
  --sluice-muted: color-mix(in srgb, var(--sluice-text) 78%, var(--sluice-background));
  --sluice-line: color-mix(in srgb, var(--sluice-text) 16%, var(--sluice-background));
  --sluice-accent: #2743a6;
  --sluice-accent-text: #fff;
  --sluice-button: var(--sluice-accent);
  --sluice-button-text: var(--sluice-accent-text);
  --sluice-focus: var(--sluice-accent);
  --sluice-shadow: 0 .75em 3em #0004;
  --sluice-backdrop: #0008;
}
@media ${dark[theme] ?? dark.auto} {
  :host {
    color-scheme: dark !important;
    --sluice-background: #1a1e27;
    --sluice-text: #eceff5;
    --sluice-accent: #b3c5ff;
    --sluice-accent-text: #121c40;
  }
}
@media (prefers-contrast: more) {
  :host {
    --sluice-muted: var(--sluice-text);
    --sluice-line: var(--sluice-text);
  }
}
@media print {
  :host {
    display: none !important;
  }
}
`
