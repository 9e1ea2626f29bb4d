/**
 * The placeholder of an embed. Unlike the banner it is a part of the page, and as large as the embed. A low one shows its
 * buttons first, and scrolls to the rest.
 */
export const placeholderStyles = `
:host {
  display: block;
  visibility: inherit;
}
[part=placeholder] {
  box-sizing: border-box;
  inline-size: 100%;
  block-size: 100%;
  container-type: size;
  contain-intrinsic-block-size: 12em;
  display: flex;
  overflow: auto;
  border: 1px solid var(--sluice-line);
  background: var(--sluice-background);
  color: var(--sluice-text);
  font-size: medium;
  text-align: center;
  overflow-wrap: anywhere;
}
.inner {
  font: var(--sluice-font-size)/1.4 var(--sluice-font);
  margin: auto;
  padding: .75em;
  max-inline-size: 34em;
  display: flex;
  flex-direction: column;
}
p {
  margin: .25em 0 .75em;
  color: var(--sluice-muted);
}
.buttons {
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  gap: .5em;
}
button {
  min-block-size: 2.4em;
  max-inline-size: 100%;
  padding: .25em .9em;
  border: 1px solid var(--sluice-accent);
  border-radius: var(--sluice-button-radius);
  background: var(--sluice-accent);
  color: var(--sluice-accent-text);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
[part=preferences] {
  border-color: transparent;
  background: none;
  color: var(--sluice-accent);
}
button:hover {
  text-decoration: underline;
}
button:focus-visible {
  outline: 3px solid var(--sluice-accent);
  outline-offset: 2px;
}
@container (max-width: 340px) or (max-height: 220px) {
  .inner {
    font-size: calc(.85 * var(--sluice-font-size));
    line-height: 1.25;
    max-block-size: 100%;
    box-sizing: border-box;
    padding: .4em;
    gap: .3em;
  }
  p {
    flex: 0 1 auto;
    min-block-size: 1.25em;
    overflow: auto;
    margin: 0;
  }
  .buttons {
    flex: none;
    gap: .3em;
  }
  button {
    min-block-size: 26px;
    padding: 0 .6em;
  }
}
@container (max-height: 150px) {
  .inner {
    max-block-size: none;
  }
  p {
    order: 1;
  }
  [part=preferences] {
    display: none;
  }
}
@container (max-height: 90px) {
  strong {
    order: 1;
  }
}
@media (pointer: coarse) {
  button {
    min-block-size: 44px;
  }
  @container (max-width: 340px) or (max-height: 220px) {
    [part=preferences] {
      display: none;
    }
  }
}
`
