import type { Profile } from "./profile.ts";
import type { Random } from "./random.ts";
import { readWords } from "./words.ts";
import type { Writer } from "./writer.ts";

export type BlockKind = "heading" | "paragraph" | "item" | "row";

/** One block of the old document. A row's cells each have words of their own. */
export interface OldBlock {
  readonly kind: BlockKind;
  readonly cells: readonly (readonly string[])[];
  readonly boilerplate: boolean;
}

/** As many words as a page of policy has. */
const wordsOfPage = 350;

export const wordsOf = (block: OldBlock): string[] => block.cells.flat();

/** A document of so many pages: a heading every seventh block, lists and tables as the profile says. */
export function writeDraft(
  pages: number,
  profile: Profile,
  random: Random,
  writer: Writer,
): OldBlock[] {
  const repeated = Array.from({ length: 6 }, () => writer.paragraph());
  const write = (kind: BlockKind, ...texts: readonly string[]): OldBlock => ({
    kind,
    cells: texts.map(readWords),
    boilerplate: false,
  });
  const several = (block: () => OldBlock) => Array.from({ length: 3 + random.below(4) }, block);
  const writeTurn = (turn: number): OldBlock[] => {
    if (turn % 7 === 0) return [write("heading", writer.heading())];
    if (random.chance(profile.tables))
      return [
        ...several(() => write("row", writer.heading(), writer.sentence(), writer.heading())),
        // Two tables never touch.
        write("paragraph", writer.sentence()),
      ];
    if (random.chance(profile.lists)) return several(() => write("item", writer.sentence()));
    if (random.chance(profile.boilerplate))
      return [{ ...write("paragraph", random.pick(repeated)), boilerplate: true }];
    return [write("paragraph", writer.paragraph())];
  };

  const blocks: OldBlock[] = [];
  for (let turn = 0, count = 0; count < pages * wordsOfPage; turn += 1) {
    const written = writeTurn(turn);
    blocks.push(...written);
    count += written.flatMap(wordsOf).length;
  }
  return blocks;
}
