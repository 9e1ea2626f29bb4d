/** The button in the corner of the page, under the banner. */
export const reopenStyles = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  z-index: calc(var(--sluice-layer) - 1) !important;
}
button {
  position: fixed;
  inset-block-end: max(var(--sluice-inset), env(safe-area-inset-bottom));
  inset-inline-start: max(var(--sluice-inset), env(safe-area-inset-left), env(safe-area-inset-right));
  box-sizing: border-box;
  inline-size: 44px;
  block-size: 44px;
  padding: 9px;
  border: 1px solid var(--sluice-line);
  border-radius: 50%;
  background: var(--sluice-background);
  color: var(--sluice-accent);
  box-shadow: 0 .1em .5em #0003;
  cursor: pointer;
}
[hidden] {
  display: none;
}
[data-moved=top] {
  inset-block: max(var(--sluice-inset), env(safe-area-inset-top)) auto;
}
svg {
  display: block;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
}
:focus-visible {
  outline: 3px solid var(--sluice-focus);
  outline-offset: 2px;
}
`
