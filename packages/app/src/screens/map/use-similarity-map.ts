import { type Municipality, type PolicyDocument, toJson } from "@klubba/model";
import { useLanguage } from "@klubba/ui";
import { useEffect, useMemo, useState } from "react";
import { askWorker } from "../../worker/ask-worker.ts";
import type { MapQuestion, MapReply } from "./read-map.ts";

interface MapDocument {
  readonly id: string;
  readonly document: PolicyDocument;
}

/** `reply` is of what was asked for before, until the answer has come; null before the first. */
export interface MapAnswer {
  readonly state: "reading" | "read" | "failed";
  readonly reply: MapReply | null;
}

const createWorker = () =>
  new Worker(new URL("./map-worker.ts", import.meta.url), { type: "module" });

/** Which of these resemble each other, found in a worker; anew when one of them is another. */
export function useSimilarityMap(
  municipalities: readonly Municipality[],
  documents: readonly MapDocument[],
): MapAnswer {
  const { language } = useLanguage();
  const question = useMemo(
    (): MapQuestion => ({
      municipalities,
      documents: documents.map(({ id, document }) => ({ id, document: toJson(document) })),
      language,
    }),
    [municipalities, documents, language],
  );
  const [answered, setAnswered] = useState<{
    readonly question: MapQuestion;
    readonly reply: MapReply | null;
  } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    askWorker<MapReply>(createWorker, question, controller.signal).then(
      (reply) => setAnswered({ question, reply }),
      () => {
        if (!controller.signal.aborted) setAnswered({ question, reply: null });
      },
    );
    return () => controller.abort();
  }, [question]);
  const reply = answered?.reply ?? null;
  if (answered?.question !== question) return { state: "reading", reply };
  return { state: reply === null ? "failed" : "read", reply };
}
