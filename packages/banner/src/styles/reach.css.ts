/** Where the banner stands while it makes way for the focus, and while nobody could press it. */
export const reachStyles = `
:host([data-waiting]) {
  display: none !important;
}
[data-moved] {
  max-block-size: 40svh;
}
[data-moved=top] {
  inset-block: max(var(--sluice-inset), env(safe-area-inset-top)) auto;
}
[data-moved=bottom] {
  inset-block: auto max(var(--sluice-inset), env(safe-area-inset-bottom));
}
`
