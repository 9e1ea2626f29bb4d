/**
 * The banner, and what the preferences share with it: sheet, text, links, buttons, focus. If a low window or a large font
 * leaves too little room, the text scrolls and the buttons stay. Room after the last link keeps the text from scrolling by the
 * link's own padding, which would make it a stop of the Tab key in Firefox. The banner fades in for everyone, because nothing
 * moves: text that is first painted transparent is never the largest contentful paint (https://web.dev/articles/lcp), which
 * belongs to the page. No rule of the page wins over what is `!important` here:
 * https://drafts.csswg.org/css-cascade-5/#cascade-context
 */
export const bannerStyles = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: var(--sluice-layer) !important;
}
[part=banner], [part=dialog] {
  box-sizing: border-box;
  border: 1px solid var(--sluice-line);
  border-radius: var(--sluice-radius);
  background: var(--sluice-background);
  color: var(--sluice-text);
  box-shadow: var(--sluice-shadow);
  font: var(--sluice-font-size)/var(--sluice-line-height) var(--sluice-font);
  overflow: auto;
  overscroll-behavior: contain;
  overflow-wrap: anywhere;
  animation: sluice-appear .25s;
  container-type: inline-size;
}
@keyframes sluice-appear {
  from {
    opacity: 0;
  }
}
[part=banner] {
  position: fixed;
  inset: auto max(var(--sluice-inset), env(safe-area-inset-left), env(safe-area-inset-right)) max(var(--sluice-inset), env(safe-area-inset-bottom));
  inline-size: auto;
  max-inline-size: var(--sluice-width);
  block-size: fit-content;
  max-block-size: calc(100svh - 2em);
  margin: auto;
  padding: var(--sluice-padding);
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 1em 2.5em;
}
.corner {
  max-inline-size: var(--sluice-card-width);
  margin-inline-end: 0;
}
.dialog {
  inset-block: 0;
  max-inline-size: var(--sluice-card-width);
}
::backdrop {
  background: var(--sluice-backdrop, #0008);
}
.text {
  flex: 1 1 24em;
  max-block-size: max(3em, 100svh - 18em);
  overflow: auto;
  padding-block-end: 1em;
  margin-block-end: -1em;
}
h2 {
  margin: 0;
  font-size: var(--sluice-title-size);
}
p {
  margin: .4em 0 0;
  color: var(--sluice-muted);
}
.signal {
  color: inherit;
  font-weight: 600;
}
a {
  padding-block: .3em;
  color: var(--sluice-accent);
}
@media (pointer: coarse) {
  a {
    padding-block: calc(22px - .5em);
  }
}
.buttons {
  flex: 2 1 27em;
  display: flex;
  flex-wrap: wrap;
  gap: .6em;
}
@container (max-width: 17.8em) {
  .buttons {
    display: grid;
    grid-auto-rows: 1fr;
  }
}
button {
  flex: 1 1 8.6em;
  min-block-size: 44px;
  padding: .5em;
  border: 1px solid;
  border-radius: var(--sluice-button-radius);
  background: none;
  color: var(--sluice-button);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
[part=banner] [part$=all], [part=save] {
  border-color: var(--sluice-button);
  background: var(--sluice-button);
  color: var(--sluice-button-text);
}
button:hover {
  text-decoration: underline;
}
[data-busy] button {
  opacity: .6;
}
:focus-visible {
  outline: 3px solid var(--sluice-focus);
  outline-offset: 2px;
}
a:focus-visible {
  outline-width: 2px;
  outline-offset: 0;
}
[part=banner] {
  outline: none;
}
[role=status] {
  position: absolute;
  opacity: 0;
  pointer-events: none;
}
`
