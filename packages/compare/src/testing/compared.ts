import { type Comparison, compareDocuments } from "@klubba/diff";
import {
  assignIds,
  createDocument,
  emptyHead,
  type PolicyDocument,
  schema,
  sequentialIds,
} from "@klubba/model";

const { nodes } = schema;

/** A document of lines; `# ` makes a heading. */
export function policy(lines: readonly string[], title = "Policy"): PolicyDocument {
  const blocks = lines.map((line) =>
    line.startsWith("# ")
      ? nodes.heading.create({ level: 2 }, schema.text(line.slice(2)))
      : nodes.paragraph.create(null, schema.text(line)),
  );
  return createDocument({
    head: { ...emptyHead, title },
    body: assignIds(nodes.doc.create(null, blocks), sequentialIds()),
  });
}

export const compared = (
  oldLines: readonly string[],
  newLines: readonly string[],
  newTitle = "Policy",
): Comparison => compareDocuments(policy(oldLines), policy(newLines, newTitle));

const picture = "Bilder på barn publiceras bara med vårdnadshavarens skriftliga samtycke.";
const rest = Array.from(
  { length: 6 },
  (_, index) => `Oförändrat stycke nummer ${index} om kommunens konton.`,
);

/** One of each: a deadline, a prohibition, a move, wording, a deletion, the head; and what stays. */
export const example: Comparison = compared(
  [
    "# Svar",
    "Chefen ska svara på frågor från invånare inom 24 timmar på vardagar.",
    picture,
    ...rest,
    "# Arkiv",
    "Kontots innehåll sparas enligt planen som registrator förvaltar.",
    "Anslagstavlan töms varje månad.",
  ],
  [
    "# Svar",
    "Chefen ska svara på frågor från invånare inom 48 timmar på vardagar.",
    ...rest,
    "# Arkiv",
    "Kontots material sparas enligt planen som registrator förvaltar.",
    picture,
    "# Länkar",
    "Länkar får inte köpas eller bytas mot tjänster.",
  ],
  "Policy för sociala medier",
);
