import type { Checklist, Language, LawRegister, PolicyDocument } from "@klubba/model";
import { checkCoverage } from "./evidence/check-coverage.ts";
import type { Context, Rule } from "./finding/context.ts";
import type { Finding } from "./finding/finding.ts";
import { readPassages, readPlaces } from "./reading/read-passages.ts";
import { checkImages, checkLinks, checkTables } from "./rules/check-accessibility.ts";
import { checkFields } from "./rules/check-fields.ts";
import {
  checkHedges,
  checkLix,
  checkSentences,
  checkStrengths,
  checkWords,
} from "./rules/check-language.ts";
import { checkCitations, checkModeration, checkSpeech } from "./rules/check-law.ts";
import {
  checkGuidance,
  checkHeadings,
  checkReferences,
  checkTitle,
} from "./rules/check-structure.ts";

interface Options {
  readonly checklist: Checklist;
  readonly laws: LawRegister;
  /** What the document is written in; the head's language when left out. */
  readonly language?: Language;
}

const everyRule: readonly Rule[] = [
  checkTitle,
  checkHeadings,
  checkReferences,
  checkGuidance,
  checkTables,
  checkImages,
  checkLinks,
  checkCitations,
  checkModeration,
  checkSpeech,
  checkFields,
  checkCoverage,
  checkLix,
  checkSentences,
  checkWords,
  checkStrengths,
  checkHedges,
];

/** Everything worth telling about a document; see SPEC.md. Guidance is not part of the text. */
export function checkDocument(
  document: PolicyDocument,
  { checklist, laws, language = document.head.language }: Options,
): Finding[] {
  const places = readPlaces(document);
  const passages = readPassages(document, places);
  const context: Context = { document, checklist, laws, language, places, passages };
  return everyRule.flatMap((rule) => rule(context));
}
