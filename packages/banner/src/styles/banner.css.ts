/**
 * The banner, and what the preferences share with it: sheet, text, links, buttons, focus. It fades in for
 * everyone, as nothing moves: text that is first painted transparent is never the largest contentful paint
 * (https://web.dev/articles/lcp), which belongs to the page.
 */
export const bannerStyles = `
section, dialog {
  border: 1px solid var(--sluice-line);
  border-radius: var(--sluice-radius);
  background: var(--sluice-background);
  color: var(--sluice-text);
  box-shadow: var(--sluice-shadow);
  font: var(--sluice-font-size)/1.5 var(--sluice-font);
  overflow: auto;
  overflow-wrap: anywhere;
  animation: appear .25s;
}
@keyframes appear {
  from {
    opacity: 0;
  }
}
section {
  position: fixed;
  inset: auto max(1em, env(safe-area-inset-left), env(safe-area-inset-right)) max(1em, env(safe-area-inset-bottom));
  max-inline-size: var(--sluice-width);
  max-block-size: max(40vh, 100vh - 10em);
  margin: auto;
  padding: 1.25em;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 1em 2.5em;
}
section[data-moved] {
  inset-block: max(1em, env(safe-area-inset-top)) auto;
}
.text {
  flex: 1 1 24em;
}
h2 {
  margin: 0;
  font-size: 1.2em;
}
p, dt {
  margin: .4em 0 0;
}
p, dd {
  color: var(--sluice-muted);
}
a, summary {
  color: var(--sluice-accent);
}
a, summary, .row {
  padding-block: .75em;
}
.buttons {
  flex: 1 1 27em;
  display: flex;
  flex-wrap: wrap;
  gap: .6em;
}
button {
  flex: 1 1 8.6em;
  min-block-size: 44px;
  padding: .5em;
  border: 1px solid;
  border-radius: var(--sluice-button-radius);
  background: none;
  color: var(--sluice-accent);
  font: inherit;
  font-weight: 600;
}
button, label, summary {
  cursor: pointer;
}
section [part$=all], [part=save], :checked {
  border-color: var(--sluice-accent);
  background: var(--sluice-accent);
  color: var(--sluice-accent-text);
}
button:hover {
  text-decoration: underline;
}
:focus-visible {
  outline: 3px solid var(--sluice-accent);
  outline-offset: 2px;
}
[role=status] {
  position: absolute;
  opacity: 0;
  pointer-events: none;
}
`
