import { ComparisonView } from "@klubba/compare";
import "@klubba/compare/style.css";
import type { Comparison } from "@klubba/diff";
import type { DocumentJson } from "@klubba/model";
import {
  Button,
  EmptyState,
  IconButton,
  Notice,
  Progress,
  Select,
  useLanguage,
  useTexts,
} from "@klubba/ui";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { DocumentNav } from "../../shell/document-nav.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { askWorker } from "../../worker/ask-worker.ts";
import { ComparisonExport } from "./comparison-export.tsx";
import type { CompareQuestion, CompareReply } from "./compare-question.ts";
import { compareTexts } from "./compare-texts.ts";
import { listSides, offerSide, readDefaultSides, readTemplateId, type SideId } from "./sides.ts";

const route = getRouteApi("/signed-in/documents/$document/compare");

const createWorker = () =>
  new Worker(new URL("./compare-worker.ts", import.meta.url), { type: "module" });

/** Any two of draft, versions and templates, side by side. */
export function ComparePage() {
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const client = useClient();
  const navigate = route.useNavigate();
  const { document: id } = route.useParams();
  const search = route.useSearch();
  const { data: document } = useSuspenseQuery(queries.document(client, id));
  const { data: versions } = useSuspenseQuery(queries.versions(client, id));
  const { data: corpus } = useSuspenseQuery(queries.corpus(client));

  const sides = readDefaultSides(search, versions);
  const options = listSides({ versions, templates: corpus.templates }, texts, language);
  const labelOf = (side: SideId) =>
    options.find(({ value }) => value === side)?.label ?? texts.missing(side);
  const go = (next: { old?: SideId; new?: SideId }) =>
    void navigate({
      search: { ...(sides.old === null ? {} : { old: sides.old }), new: sides.new, ...next },
    });

  return (
    <>
      <DocumentNav document={document} />
      <div className="app-page app-wide">
        <PageHeading title={texts.title} />
        <p className="app-lead">{texts.lead}</p>
        <div className="app-sides">
          <Select
            label={texts.old}
            value={sides.old ?? ""}
            options={
              sides.old === null
                ? [{ value: "", label: texts.choose }, ...options]
                : offerSide(options, sides.old, texts.missing)
            }
            onChange={(old) => go({ old })}
          />
          {sides.old !== null && (
            <IconButton
              icon="moved"
              label={texts.swap}
              onClick={() =>
                go({ old: sides.new, ...(sides.old === null ? {} : { new: sides.old }) })
              }
            />
          )}
          <Select
            label={texts.new}
            value={sides.new}
            options={offerSide(options, sides.new, texts.missing)}
            onChange={(next) => go({ new: next })}
          />
        </div>
        {sides.old === null ? (
          <EmptyState
            title={texts.chooseTitle}
            actions={
              <Link
                to="/documents/$document/versions"
                params={{ document: id }}
                className="k-button k-button-plain"
              >
                {texts.toVersions}
              </Link>
            }
          >
            <p>{texts.chooseText}</p>
          </EmptyState>
        ) : (
          <TwoSides
            id={id}
            sides={{ old: sides.old, new: sides.new }}
            labels={{ old: labelOf(sides.old), new: labelOf(sides.new) }}
            title={document.title}
          />
        )}
      </div>
    </>
  );
}

interface TwoSidesProps {
  readonly id: string;
  readonly sides: { readonly old: SideId; readonly new: SideId };
  readonly labels: { readonly old: string; readonly new: string };
  readonly title: string;
}

function TwoSides({ id, sides, labels, title }: TwoSidesProps) {
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const loadSide = useLoadSide(id);
  const cache = useQueryClient();
  const key = ["comparison", id, sides.old, sides.new];
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<Comparison> => {
      const [oldJson, newJson] = await Promise.all([loadSide(sides.old), loadSide(sides.new)]);
      const question: CompareQuestion = { old: oldJson, new: newJson, language };
      const reply = await askWorker<CompareReply>(createWorker, question, signal);
      if (reply.ok) return reply.comparison;
      throw new Error(reply.message);
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });

  if (isFetching && data === undefined) {
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
      comparison={data}
      oldLabel={labels.old}
      newLabel={labels.new}
      actions={<ComparisonExport comparison={data} labels={labels} title={title} />}
    />
  );
}

/** The JSON of a side; versions and templates from the cache, the draft anew. */
function useLoadSide(id: string): (side: SideId) => Promise<DocumentJson> {
  const client = useClient();
  const cache = useQueryClient();
  return async (side) => {
    if (side === "draft") return cache.fetchQuery(queries.content(client, id));
    const templateId = readTemplateId(side);
    if (templateId === null) {
      return (await cache.ensureQueryData(queries.version(client, id, Number(side)))).document;
    }
    const { templates } = await cache.ensureQueryData(queries.corpus(client));
    const template = templates.find((each) => each.id === templateId);
    if (template === undefined) throw new Error(`template:${templateId}`);
    return template.document;
  };
}
