import {
  FilterBar,
  filterMunicipalities,
  type MapPolicy,
  type MatrixFilters,
  MapView,
} from "@klubba/compare";
import "@klubba/compare/style.css";
import type { Municipality, PolicyDocument } from "@klubba/model";
import { Notice, Progress, useTexts, useToasts } from "@klubba/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { ImportColumn } from "../matrix/import-column.tsx";
import { useImportedFiles } from "../matrix/imported-files.ts";
import { mapPageTexts } from "./map-page-texts.ts";
import { toSideId } from "./to-side-id.ts";
import { useSimilarityMap } from "./use-similarity-map.ts";

interface PolicyMapProps {
  readonly municipalities: readonly Municipality[];
  readonly draft: PolicyDocument | null;
  /** The document under which comparisons open; null when one has none. */
  readonly documentId: string | null;
  readonly filters: MatrixFilters;
  readonly onFilters: (filters: MatrixFilters) => void;
}

/** The map of municipalities, imported files and, where there is one, the draft. */
export function PolicyMap(props: PolicyMapProps) {
  const { municipalities, draft, documentId, filters, onFilters } = props;
  const texts = useTexts(mapPageTexts);
  const toasts = useToasts();
  const navigate = useNavigate();
  const files = useImportedFiles();
  const shown = useMemo(
    () => filterMunicipalities(municipalities, filters),
    [municipalities, filters],
  );
  const documents = useMemo(
    () => [...(draft === null ? [] : [{ id: "draft", document: draft }]), ...files],
    [draft, files],
  );
  const { state, reply } = useSimilarityMap(shown, documents);
  const policies = useMemo(() => {
    const known = new Map<string, MapPolicy>([
      ["draft", { id: "draft", name: texts.draft, kind: "draft" }],
      ...files.map(({ id, name }) => [id, { id, name, kind: "imported" }] as const),
      ...municipalities.map(({ id, name }) => [id, { id, name, kind: "municipality" }] as const),
    ]);
    return (reply?.ids ?? []).map(
      // A file may have been taken away since; the map without it is on its way.
      (id): MapPolicy => known.get(id) ?? { id, name: id, kind: "imported" },
    );
  }, [reply, files, municipalities, texts]);

  // One's own is the new text: what changes is what one would have to write.
  const searchOf = (one: MapPolicy, other: MapPolicy) =>
    one.kind === "draft"
      ? { old: toSideId(other), new: toSideId(one) }
      : { old: toSideId(one), new: toSideId(other) };
  const onCompare = (one: MapPolicy, other: MapPolicy) => {
    if (documentId === null) return toasts.show({ text: texts.noDocument });
    return void navigate({
      to: "/documents/$document/compare",
      params: { document: documentId },
      search: searchOf(one, other),
    });
  };
  return (
    <>
      <FilterBar {...{ municipalities, filters }} shown={shown.length} onChange={onFilters} />
      <ImportColumn />
      {state === "reading" && <Progress label={texts.reading} />}
      {state === "failed" && (
        <Notice tone="error" live title={texts.failed}>
          <p>{texts.failedText}</p>
        </Notice>
      )}
      {reply !== null && (
        <MapView
          policies={policies}
          map={reply}
          onCompare={onCompare}
          reasonsOf={(one, other) => reply.reasons[one]?.get(other) ?? []}
          renderComparison={(one, other, text) =>
            documentId === null ? null : (
              <Link
                className="k-link"
                to="/documents/$document/compare"
                params={{ document: documentId }}
                search={searchOf(one, other)}
              >
                {text}
              </Link>
            )
          }
        />
      )}
    </>
  );
}
