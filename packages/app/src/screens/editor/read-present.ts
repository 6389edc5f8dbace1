import type { Awareness } from "y-protocols/awareness";

/** The others at the document, each person once however many windows, in order of name. */
export function readPresent(awareness: Pick<Awareness, "getStates">, me: string): string[] {
  const names = new Map<string, string>();
  for (const state of awareness.getStates().values()) {
    const user: unknown = state["user"];
    if (typeof user !== "object" || user === null) continue;
    const { id, name } = user as { id?: unknown; name?: unknown };
    if (typeof id === "string" && typeof name === "string" && id !== me) names.set(id, name);
  }
  return [...names.values()].toSorted((one, other) => one.localeCompare(other, "sv"));
}
