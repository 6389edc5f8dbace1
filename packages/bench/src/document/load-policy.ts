import { createFromTemplate } from "@klubba/corpus";
import { loadCorpus } from "@klubba/corpus/node";
import { formatProblem, type PolicyDocument } from "@klubba/model";

/** A new policy, every field filled in. Throws when the corpus is not sound. */
export async function loadPolicy(): Promise<PolicyDocument> {
  const corpus = await loadCorpus();
  if (!corpus.ok) throw new Error(corpus.problems.map(formatProblem).join("\n"));
  const template = corpus.value.templates.find(({ id }) => id === "policy");
  if (template === undefined) throw new Error("there is no template called policy");
  const values = Object.keys(template.document.fields).map((name) => [name, "Exempels kommun"]);
  const created = createFromTemplate(template, Object.fromEntries(values));
  if (!created.ok) throw new Error(created.problems.map(formatProblem).join("\n"));
  return created.value;
}
