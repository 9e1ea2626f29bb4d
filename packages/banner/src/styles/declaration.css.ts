/**
 * A table that is wider than a phone would make the whole page wider: there its cells stand below each other, each with its
 * heading. Every rule of the page outdoes these: https://drafts.csswg.org/selectors-4/#zero-matches
 */
export const declarationStyles = `
:where(.sluice-declaration) {
  overflow-wrap: anywhere;
}
@media (max-width: 48em) {
  :where(.sluice-declaration :is(table, caption, tbody, tr, th, td)) {
    display: block;
    text-align: start;
  }
  :where(.sluice-declaration thead) {
    display: none;
  }
  :where(.sluice-declaration tr) {
    margin-block: 1em;
  }
  :where(.sluice-declaration td)::before {
    content: attr(data-label) ":";
    margin-inline-end: .4em;
    font-weight: bold;
  }
}
`
