import type { Corpus, Template } from "@klubba/corpus";
import type { DocumentJson } from "@klubba/model";
import * as v from "valibot";

/** A template as it comes over the wire; its document is parsed where it is needed. */
export interface TemplateAnswer extends Pick<Template, "id" | "name" | "description" | "pages"> {
  readonly document: DocumentJson;
}

export interface CorpusAnswer extends Omit<Corpus, "templates"> {
  readonly templates: readonly TemplateAnswer[];
}

const localized = v.object({ sv: v.string(), en: v.string() });
const shape = v.object({
  checklist: v.looseObject({
    topics: v.array(v.looseObject({ id: v.string(), items: v.array(v.unknown()) })),
  }),
  laws: v.looseObject({ laws: v.array(v.unknown()), staleCitations: v.array(v.unknown()) }),
  municipalities: v.array(v.looseObject({ id: v.string(), facts: v.array(v.unknown()) })),
  templates: v.array(
    v.looseObject({
      id: v.string(),
      name: localized,
      description: localized,
      document: v.looseObject({
        fields: v.record(v.string(), v.looseObject({ label: v.string() })),
      }),
    }),
  ),
});

/**
 * The corpus as the server sends it. The server has validated every entry as it started; here only
 * the frame is checked, so that an answer from something else is refused and not half shown.
 */
export function parseCorpusAnswer(answer: unknown): CorpusAnswer {
  return v.parse(shape, answer) as unknown as CorpusAnswer;
}

/** How many items the checklist has. */
export const countItems = ({ checklist }: Pick<Corpus, "checklist">): number =>
  checklist.topics.reduce((count, topic) => count + topic.items.length, 0);
