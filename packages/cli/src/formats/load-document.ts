import { readMarkdown } from "@klubba/markdown";
import {
  formatProblem,
  parseDocument,
  type PolicyDocument,
  type Problem,
  sequentialIds,
} from "@klubba/model";
import { resolve } from "node:path";
import { Cannot } from "../command/cannot.ts";
import { loadText, requireFile } from "../files/load-input.ts";
import type { World } from "../world/world.ts";
import { requireInputFormat } from "./formats.ts";

/**
 * Reads a document from a file, by its ending. What Markdown has and a document has not is told, a
 * line each. Throws Cannot with every problem of a file that cannot be read.
 */
export async function loadDocument(shown: string, world: World): Promise<PolicyDocument> {
  const path = resolve(world.directory, shown);
  await requireFile(path, shown);
  const format = requireInputFormat(shown);
  const text = await loadText(path, shown);
  const { language } = world;
  switch (format) {
    case "md": {
      const read = readMarkdown(text, { createId: sequentialIds(), file: shown, language });
      if (!read.ok) throw toCannot(shown, read.problems);
      for (const { line, column, message } of read.value.notes) {
        world.tell(`${shown}:${line}:${column} ${message[language]}`);
      }
      return read.value.document;
    }
    case "json": {
      const parsed = parseDocument(parseJson(shown, text), sequentialIds(), language);
      if (!parsed.ok)
        throw toCannot(
          shown,
          parsed.problems.map((problem) => ({ ...problem, file: shown })),
        );
      return parsed.value;
    }
  }
}

function parseJson(shown: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : "";
    throw new Cannot({
      sv: `${shown} är inte giltig JSON: ${reason}`,
      en: `${shown} is not valid JSON: ${reason}`,
    });
  }
}

/** One problem is one line; several stand below each other. Each names the file itself. */
function toCannot(shown: string, problems: readonly Problem[]): Cannot {
  const lines = problems.map(formatProblem);
  if (lines.length === 1) return new Cannot({ sv: lines[0]!, en: lines[0]! });
  return new Cannot({
    sv: [`${shown} har ${lines.length} fel:`, ...lines].join("\n"),
    en: [`${shown} has ${lines.length} problems:`, ...lines].join("\n"),
  });
}
