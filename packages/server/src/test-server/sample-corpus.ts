import type { Corpus } from "@klubba/corpus";
import { createDocument, emptyHead, schema } from "@klubba/model";

const { heading, paragraph, field } = schema.nodes;

/** A corpus of one template, for tests that are not about the corpus. */
export const sampleCorpus: Corpus = {
  checklist: { id: "sample", title: { sv: "Prov", en: "Sample" }, topics: [] },
  laws: { laws: [], staleCitations: [] },
  municipalities: [],
  templates: [
    {
      id: "policy",
      name: { sv: "Riktlinje", en: "Policy" },
      description: { sv: "", en: "" },
      pages: null,
      markdown: "",
      document: createDocument({
        head: { ...emptyHead, title: "Riktlinje för sociala medier" },
        fields: { kommun: { label: "Kommun", value: "", hint: "" } },
        body: schema.nodes.doc.create(null, [
          heading.create({ id: "b1", level: 1 }, schema.text("Riktlinje")),
          paragraph.create({ id: "b2" }, [
            schema.text("Gäller i "),
            field.create({ name: "kommun" }),
          ]),
        ]),
      }),
    },
  ],
};
