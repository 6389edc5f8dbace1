import { EmptyState, IconButton, Select, useLanguage, useTexts } from "@klubba/ui";
import { useQuery, useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi, Link, useLocation } from "@tanstack/react-router";
import { useCallback } from "react";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { DocumentNav } from "../../shell/document-nav.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { ImportColumn } from "../matrix/import-column.tsx";
import { useImportedFiles } from "../matrix/imported-files.ts";
import { compareTexts } from "./compare-texts.ts";
import { listSides, offerSide, readDefaultSides, type SideId } from "./sides.ts";
import { TwoSides } from "./two-sides.tsx";

const route = getRouteApi("/signed-in/documents/$document/compare");

/** Any two of draft, versions, other documents, templates, municipalities and files of one's own. */
export function ComparePage() {
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const client = useClient();
  const navigate = route.useNavigate();
  const { document: id } = route.useParams();
  const search = route.useSearch();
  const hash = useLocation({ select: (location) => location.hash });
  const [{ data: document }, { data: versions }, { data: corpus }] = useSuspenseQueries({
    queries: [
      queries.document(client, id),
      queries.versions(client, id),
      queries.corpus(client),
    ] as const,
  });
  const { data: documents = [] } = useQuery(queries.documents(client));
  const files = useImportedFiles();

  const sides = readDefaultSides(search, versions);
  const others = documents.filter((each) => each.id !== id && !each.archived);
  const options = listSides({ ...corpus, versions, others, files }, texts, language);
  const labelOf = (side: SideId) =>
    options.find(({ value }) => value === side)?.label ?? texts.missing(side);
  const go = (next: { old?: SideId; new?: SideId }) =>
    void navigate({
      search: { ...(sides.old === null ? {} : { old: sides.old }), new: sides.new, ...next },
    });
  const onHash = useCallback(
    (next: string) =>
      void navigate({
        search: (before) => before,
        hash: next,
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      }),
    [navigate],
  );

  return (
    <>
      <DocumentNav document={document} />
      <div className="app-page app-wide">
        <PageHeading title={texts.title} />
        <div className="app-sides app-no-print">
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
          <details className="app-file-side">
            <summary>{texts.fromFile}</summary>
            <ImportColumn wholePage onAdded={(file) => go({ old: file.id })} />
          </details>
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
            // What one was at and had filtered is of these two.
            key={`${sides.old} ${sides.new}`}
            id={id}
            sides={{ old: sides.old, new: sides.new }}
            labels={{ old: labelOf(sides.old), new: labelOf(sides.new) }}
            versions={versions}
            title={document.title}
            hash={hash}
            onHash={onHash}
          />
        )}
      </div>
    </>
  );
}
