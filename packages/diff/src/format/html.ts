const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for HTML content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => entities[sign]!);

/** The same, with line breaks kept. */
export const toHtmlLines = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>");

/** A whole page that needs nothing beside it. */
export function toPage(language: string, title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Calm, readable, both themes; prints in grey: deleted is struck out, inserted underlined. */
export const pageStyle = `:root { color-scheme: light dark; --ink: #1c1b1a; --paper: #fff; --quiet: #57534e; --line: #8a8580; --in: #14532d; --in-bg: #e3f4e7; --out: #8c1d18; --out-bg: #fbe6e4; --move: #1e3a8a; --move-bg: #e6ecfb; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0eeeb; --paper: #171615; --quiet: #bdb7b0; --line: #85807a; --in: #b6f0c4; --in-bg: #12331d; --out: #ffc9c4; --out-bg: #47130f; --move: #c9d6ff; --move-bg: #1b2748; } }
body { font: 1rem/1.6 Georgia, "Times New Roman", serif; color: var(--ink); background: var(--paper); max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6, th { line-height: 1.25; }
ins { color: var(--in); background: var(--in-bg); text-decoration: underline; }
del { color: var(--out); background: var(--out-bg); text-decoration: line-through; }
.frame { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; overflow-wrap: normal; }
td, th { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
.moved { border-left: 3px double var(--move); padding-left: .75rem; }
.meta, .legend { color: var(--quiet); font-size: .9rem; margin: 0; }
.changes > li { margin: 0 0 1.5rem; }
a { color: inherit; }
:target { outline: 2px solid var(--move); outline-offset: 4px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --in: #000; --in-bg: transparent; --out: #444; --out-bg: transparent; --move: #000; --move-bg: transparent; } ins { text-decoration-thickness: 2px; } }`;
