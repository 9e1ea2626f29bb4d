/**
 * The table of the declaration. On a phone its cells stand below each other, each with its heading, because a wide table would
 * make the whole page wider. Elsewhere no word is broken but names of storage items; a table that is too wide then scrolls.
 * Every rule of the page wins over these: https://drafts.csswg.org/selectors-4/#zero-matches
 */
export const declarationStyles = `
:where(.sluice-declaration) {
  overflow-x: auto;
  overflow-wrap: break-word;
}
:where(.sluice-declaration code) {
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
