/** The id of the element where a change is met: its place now, or the one a moved text left. */
export const anchorOf = (id: string, end: "from" | "to" = "to"): string =>
  end === "to" ? `change-${id}` : `change-${id}-from`;

/** The change that a link's fragment names, or null: `#change-c3`. */
export function readChangeAnchor(hash: string): string | null {
  return /^#?change-(c\d+)(?:-from)?$/.exec(hash)?.[1] ?? null;
}

/** Brings a change into view, and the focus with it where the reader asked to go there. */
export function scrollToChange(id: string, end: "from" | "to", focus: "focus" | "keep"): void {
  const element = document.getElementById(anchorOf(id, end));
  element?.scrollIntoView({ block: "center" });
  if (focus === "focus") element?.focus({ preventScroll: true });
}
