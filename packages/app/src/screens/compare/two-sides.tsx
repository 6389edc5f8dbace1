import { anchorOf, type ChangeOrigin, ComparisonView, readChangeAnchor } from "@klubba/compare";
import "@klubba/compare/style.css";
import type { Comparison } from "@klubba/diff";
import type { DocumentJson } from "@klubba/model";
import type { VersionSummary } from "@klubba/protocol";
import { Button, Notice, Progress, useLanguage, useTexts } from "@klubba/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useDeferredValue, useMemo } from "react";
import { askWorker } from "../../worker/ask-worker.ts";
import { ComparisonExport } from "./comparison-export.tsx";
import type { CompareQuestion, CompareReply } from "./compare-question.ts";
import { compareTexts } from "./compare-texts.ts";
import { readSteps, type SideId } from "./sides.ts";
import { useLoadSide } from "./use-load-side.ts";

const createWorker = () =>
  new Worker(new URL("./compare-worker.ts", import.meta.url), { type: "module" });

interface TwoSidesProps {
  readonly id: string;
  readonly sides: { readonly old: SideId; readonly new: SideId };
  readonly labels: { readonly old: string; readonly new: string };
  readonly versions: readonly VersionSummary[];
  readonly title: string;
  /** The fragment of the address, and how it follows the reader. */
  readonly hash: string;
  readonly onHash: (hash: string) => void;
}

interface Compared {
  readonly comparison: Comparison;
  readonly old: DocumentJson;
  readonly new: DocumentJson;
  readonly origins: ReadonlyMap<string, ChangeOrigin>;
}

/** Two chosen sides, compared in a worker. */
export function TwoSides(props: TwoSidesProps) {
  const { id, sides, labels, versions, title, hash, onHash } = props;
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const loadSide = useLoadSide(id);
  const cache = useQueryClient();
  const key = ["comparison", id, sides.old, sides.new];
  const {
    data: answer,
    error,
    isFetching,
    refetch,
  } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<Compared> => {
      const steps = readSteps(sides, versions);
      const [older, newer, ...between] = await Promise.all([
        loadSide(sides.old),
        loadSide(sides.new),
        ...(steps?.versions ?? []).map((number) => loadSide(String(number))),
      ]);
      const question: CompareQuestion = {
        old: older,
        new: newer,
        steps: steps?.draft === true ? [...between, newer] : between,
        language,
      };
      const reply = await askWorker<CompareReply>(createWorker, question, signal);
      if (!reply.ok) throw new Error(reply.message);
      const { comparison, traced } = reply;
      const origins = new Map(
        [...traced].map(([change, step]) => {
          const number = steps?.versions[step];
          const version = versions.find((each) => each.number === number);
          return [change, version === undefined ? texts.unsaved : texts.savedBy(version)] as const;
        }),
      );
      return { comparison, old: older, new: newer, origins };
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  // A long comparison is drawn in slices between which the page answers.
  const data = useDeferredValue(answer);
  const selected = useMemo(() => readChangeAnchor(hash), [hash]);
  const onSelect = useCallback((change: string) => onHash(anchorOf(change)), [onHash]);

  if (data === undefined && (isFetching || answer !== undefined)) {
    return (
      <Progress label={texts.comparing}>
        <Button size="s" onClick={() => void cache.cancelQueries({ queryKey: key })}>
          {texts.cancel}
        </Button>
      </Progress>
    );
  }
  if (data === undefined) {
    return (
      <Notice
        tone={error === null ? "info" : "error"}
        live
        title={error === null ? texts.cancelled : texts.failed}
        actions={<Button onClick={() => void refetch()}>{texts.again}</Button>}
      >
        {error !== null && <p>{error.message}</p>}
      </Notice>
    );
  }
  return (
    <ComparisonView
      comparison={data.comparison}
      oldLabel={labels.old}
      newLabel={labels.new}
      origins={data.origins}
      selected={selected}
      onSelect={onSelect}
      actions={
        <ComparisonExport
          comparison={data.comparison}
          documents={{ old: data.old, new: data.new }}
          {...{ id, sides, labels, title }}
        />
      }
    />
  );
}
