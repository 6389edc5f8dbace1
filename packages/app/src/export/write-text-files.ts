import { writeMarkdown } from "@klubba/markdown";
import { type PolicyDocument, toJson } from "@klubba/model";
import { mediaTypes } from "./formats.ts";
import { type ExportedFile, readJsonReceipt, readMarkdownReceipt } from "./receipt.ts";
import { toFileName } from "./to-file-name.ts";

export const writeMarkdownFile = (document: PolicyDocument): ExportedFile => ({
  name: toFileName(document.head, "markdown"),
  bytes: new Blob([writeMarkdown(document)], { type: mediaTypes.markdown }),
  receipt: readMarkdownReceipt(document),
});

export const writeJsonFile = (document: PolicyDocument): ExportedFile => ({
  name: toFileName(document.head, "json"),
  bytes: new Blob([`${JSON.stringify(toJson(document), null, 2)}\n`], { type: mediaTypes.json }),
  receipt: readJsonReceipt(document),
});
