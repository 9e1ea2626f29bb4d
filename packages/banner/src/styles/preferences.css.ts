/**
 * The preferences: a head, a middle that scrolls and a foot. On a low screen all of it scrolls. No rule may match the
 * question, which is on the screen when they come: painted anew, it could be the largest contentful paint.
 */
export const preferencesStyles = `
[part=dialog] {
  inline-size: var(--sluice-dialog-width);
  inset: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  max-inline-size: calc(100% - 1em - env(safe-area-inset-left) - env(safe-area-inset-right));
  max-block-size: calc(100% - 1em - env(safe-area-inset-top) - env(safe-area-inset-bottom));
  padding: 0;
}
@media (min-height: 30em) {
  [part=dialog][open] {
    display: flex;
    flex-direction: column;
  }
  .scroll {
    overflow: auto;
    min-block-size: 8em;
  }
}
.head, .row {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 1em;
}
[part=dialog] h2, strong {
  flex: 1 6em;
}
.head, .scroll, [part=dialog] .buttons {
  flex: none;
  padding: .75em var(--sluice-padding);
}
[part=close] {
  flex: 0 auto;
  padding-inline: 1em;
  border-color: transparent;
}
.scroll {
  flex: auto;
  border: solid var(--sluice-line);
  border-width: 1px 0;
}
fieldset {
  margin: .75em 0 0;
  border: solid var(--sluice-line);
  border-width: 1px 0 0;
  padding: 0;
}
fieldset p {
  margin: 0;
}
fieldset fieldset, dd {
  margin-inline-start: 1em;
}
dt {
  margin-block-start: .4em;
}
dd {
  color: var(--sluice-muted);
}
summary, .row {
  padding-block: .75em;
}
summary {
  color: var(--sluice-accent);
}
summary, label {
  cursor: pointer;
}
.record {
  margin-block: 1.25em .5em;
}
input {
  appearance: none;
  font: inherit;
  min-inline-size: 3em;
  margin: 0;
  padding: .25em;
  border: 2px solid var(--sluice-muted);
  border-radius: 1em;
  color: var(--sluice-muted);
  cursor: inherit;
}
input::before {
  content: "";
  display: block;
  inline-size: 0;
  border: .5em solid;
  border-radius: 1em;
}
input:checked:not(:indeterminate) {
  border-color: var(--sluice-accent);
  background: var(--sluice-accent);
  color: var(--sluice-accent-text);
}
:checked::before {
  margin-inline-start: auto;
}
:indeterminate::before {
  margin-inline: auto;
}
@media (forced-colors: active) {
  input:checked:not(:indeterminate) {
    forced-color-adjust: none;
    border-color: Highlight;
    background: Highlight;
    color: HighlightText;
  }
}
`
