import type { Path } from "./parse-yaml.ts";

export interface Named {
  readonly name: string;
  readonly path: Path;
}

/** Every name that has come before, in order. */
export function findRepeated(names: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => {
    const repeated = seen.has(name);
    seen.add(name);
    return repeated;
  });
}
