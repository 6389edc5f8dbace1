const anywhere = [
  "model",
  "live",
  "protocol",
  "markdown",
  "docx",
  "pdf",
  "diff",
  "checks",
  "corpus",
];

/** Which packages of the house each package may import. Arrows only point down. */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  model: [],
  live: ["model"],
  protocol: ["model"],
  markdown: ["model"],
  diff: ["model"],
  checks: ["model"],
  pdf: ["model"],
  docx: ["model", "diff"],
  corpus: ["model", "markdown"],
  ui: [],
  editor: ["model", "live", "markdown", "checks", "protocol", "ui"],
  compare: ["model", "diff", "ui"],
  app: [...anywhere, "ui", "editor", "compare"],
  server: anywhere,
  cli: ["model", "markdown", "docx", "pdf", "diff", "checks", "corpus", "server"],
  testkit: [...anywhere, "ui", "editor", "compare", "server", "cli"],
  bench: [...anywhere, "ui", "editor", "compare", "app", "server", "cli", "testkit"],
};

/** Outside libraries of the packages that must run anywhere and stay small. */
export const allowedLibraries: Readonly<Record<string, readonly string[]>> = {
  model: ["@noble/hashes", "prosemirror-model", "valibot"],
  checks: ["prosemirror-model"],
  protocol: ["valibot"],
};
