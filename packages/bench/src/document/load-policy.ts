import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createFromTemplate, parseTemplate } from "@klubba/corpus";
import { defaultDirectory } from "@klubba/corpus/node";
import { formatProblem, type PolicyDocument, type Result } from "@klubba/model";

/** A new policy, every field filled in, read from the template as `klubba new` reads it. */
export async function loadPolicy(): Promise<PolicyDocument> {
  const file = "templates/policy.md";
  const template = requireRead(
    parseTemplate(await readFile(join(defaultDirectory, file), "utf8"), file),
  );
  const values = Object.keys(template.document.fields).map((name) => [name, "Exempels kommun"]);
  return requireRead(createFromTemplate(template, Object.fromEntries(values)));
}

function requireRead<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(formatProblem).join("\n"));
}
