import { findTitleHeading, type PolicyDocument, readCoverage, readPlainText } from "@klubba/model";
import type { ContentSummary } from "../storage/storage.ts";

/** What lists show of a document. Without a title in the head, its title heading serves. */
export function readSummary({ head, fields, evidence, body }: PolicyDocument): ContentSummary {
  const states = Object.values(evidence).map((entry) => readCoverage(body, entry));
  const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length;
  const heading = findTitleHeading(body);
  return {
    title: head.title || (heading === null ? "" : readPlainText(heading, { fields, body })),
    status: head.status,
    docType: head.docType,
    coverage: {
      covered: count("covered"),
      checkAgain: count("checkAgain"),
      notApplicable: count("notApplicable"),
    },
  };
}
