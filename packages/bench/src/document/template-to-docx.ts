/** What `klubba new` and `klubba convert` do, in one process: `node template-to-docx.ts OUT.docx OUT.md` */
import { writeFileSync } from "node:fs";
import { writeDocx } from "@klubba/docx";
import { writeMarkdown } from "@klubba/markdown";
import { loadPolicy } from "./load-policy.ts";

const [docx, markdown] = process.argv.slice(2);
if (docx === undefined || markdown === undefined)
  throw new Error("usage: template-to-docx OUT.docx OUT.md");
const document = await loadPolicy();
writeFileSync(markdown, writeMarkdown(document));
const { bytes } = await writeDocx(document, { now: new Date(0), loadAsset: () => null });
writeFileSync(docx, bytes);
