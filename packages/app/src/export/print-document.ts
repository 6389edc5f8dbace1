import {
  createSourceAnnex,
  filledInAfterDecision,
  headEntries,
  headKeys,
  type Head,
  type PolicyDocument,
  schema,
  sequentialIds,
  statusLabels,
  type UsedSource,
} from "@klubba/model";
import { assetUrl } from "../reading/asset-url.ts";
import { renderDocument } from "../reading/render-document.ts";

interface PrintOptions {
  readonly documentId: string;
  /** Listed last, on a page of their own, below the footnotes of the text. */
  readonly sources: readonly UsedSource[];
}

/** Prints the document alone: its head as a table, then its text, then its sources if any. */
export async function printDocument(
  policy: PolicyDocument,
  { documentId, sources }: PrintOptions,
): Promise<void> {
  const sheet = document.createElement("div");
  sheet.className = "app-print app-sheet";
  sheet.lang = policy.head.language;
  const render = (part: PolicyDocument) =>
    renderDocument(part, { assetUrl: assetUrl(documentId), document });
  sheet.append(toHeadTable(policy.head), render(policy));
  if (sources.length > 0) {
    const annex = createSourceAnnex(policy, sources, sequentialIds("annex"));
    sheet.append(render({ ...policy, body: schema.nodes.doc.create(null, annex) }));
  }
  document.body.append(sheet);
  const title = document.title;
  document.title = policy.head.title === "" ? title : policy.head.title;
  try {
    await Promise.allSettled([...sheet.querySelectorAll("img")].map((picture) => picture.decode()));
    window.print();
  } finally {
    document.title = title;
    sheet.remove();
  }
}

/** The head's entries that have a value, and those that only the decision can fill in. */
export function readPrintedHead(head: Head): (readonly [label: string, value: string])[] {
  const { language } = head;
  return headKeys.flatMap((key) => {
    const entry = headEntries[key];
    if ("hidden" in entry) return [];
    const value = key === "status" ? statusLabels[head.status][language] : head[key];
    if (value !== "") return [[entry.label[language], value] as const];
    return "decided" in entry
      ? [[entry.label[language], filledInAfterDecision[language]] as const]
      : [];
  });
}

function toHeadTable(head: Head): HTMLElement {
  const table = document.createElement("table");
  table.className = "app-head-table";
  for (const [label, value] of readPrintedHead(head)) {
    const row = table.insertRow();
    const name = document.createElement("th");
    name.scope = "row";
    name.textContent = label;
    const cell = document.createElement("td");
    cell.textContent = value;
    row.append(name, cell);
  }
  return table;
}
