import type { PolicyDocument } from "@klubba/model";
import { useLanguage } from "@klubba/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { requireAnswer } from "../../api/answer.ts";
import { useClient } from "../../session/session.tsx";

/** Milliseconds between two looks at the draft, while the page is in sight. */
const pause = 5000;

export interface LiveDraft {
  readonly document: PolicyDocument;
  /** When the draft was last asked for, in milliseconds since 1970. */
  readonly readAt: number;
}

const sameDraft = (one: PolicyDocument, other: PolicyDocument): boolean =>
  one.body.eq(other.body) &&
  (["head", "fields", "evidence"] as const).every(
    (part) => JSON.stringify(one[part]) === JSON.stringify(other[part]),
  );

/**
 * The draft as others write it, a few seconds behind: asked for again while the page is in sight and
 * when it comes into sight. The live socket itself would bring the editor's libraries along.
 */
export function useLiveDraft(id: string): LiveDraft {
  const client = useClient();
  const { language } = useLanguage();
  const { data, dataUpdatedAt } = useSuspenseQuery({
    queryKey: ["document", id, "policy"],
    queryFn: async () => {
      const [json, { requireDocument }] = await Promise.all([
        requireAnswer(client.call("readContent", { document: id }, null)),
        import("../../api/require-document.ts"),
      ]);
      return requireDocument(json, language);
    },
    // A draft in which nothing has happened is the same one, so that nothing is drawn again.
    structuralSharing: (before, now) => {
      const [one, other] = [before, now] as [PolicyDocument | undefined, PolicyDocument];
      return one !== undefined && sameDraft(one, other) ? one : other;
    },
    staleTime: 0,
    gcTime: 0,
    refetchInterval: pause,
    refetchOnWindowFocus: "always",
  });
  return { document: data, readAt: dataUpdatedAt };
}
