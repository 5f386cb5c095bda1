/** Of the single HTML file: paper and ink, at night too, and fit to be printed. Its hash stands in the file's policy. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1d2426; --quiet: #566063; --line: #d5d3ca; --fjord: #14564f; }
@media (prefers-color-scheme: dark) { :root { --paper: #15191a; --ink: #e9e7e0; --quiet: #a4adae; --line: #384043; --fjord: #7cc4b8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 'Schibsted Grotesk', system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3, h4, .lead, blockquote { font-family: Newsreader, Georgia, serif; line-height: 1.25; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.lead { font-size: 1.35rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--fjord); font-size: 1.1rem; line-height: 1.45; }
blockquote p { margin: 0.25rem 0; }
.lead-in, figcaption, .notes, footer { color: var(--quiet); }
.lead-in { font-style: italic; }
a { color: var(--fjord); }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--fjord); outline-offset: 2px; }
sup a, blockquote a { text-decoration: none; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
dl div { display: flex; gap: 1rem; }
dt { flex: 0 0 9rem; color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.notes { font-size: 0.85rem; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; background: #fff; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --fjord: #14564f; }
  main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  blockquote, tr, figure { break-inside: avoid; }
}
`;
