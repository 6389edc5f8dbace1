import { mayDo, type VersionSummary } from "@klubba/protocol";
import { Button, EmptyState, IconButton, useLanguage, useTexts, useToasts } from "@klubba/ui";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { queries } from "../../api/queries.ts";
import { formatDateTime } from "../../format/format.ts";
import { useClient } from "../../session/session.tsx";
import { DocumentNav } from "../../shell/document-nav.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { chooseSide, orderSides, type Side } from "./choose-side.ts";
import { NameVersionDialog } from "./name-version-dialog.tsx";
import { versionsTexts } from "./versions-texts.ts";

const route = getRouteApi("/signed-in/documents/$document/versions");
const VersionView = lazy(() =>
  import("./version-view.tsx").then((module) => ({ default: module.VersionView })),
);

export function VersionsPage() {
  const client = useClient();
  const { document: id } = route.useParams();
  const { view } = route.useSearch();
  const { data: document } = useSuspenseQuery(queries.document(client, id));
  return (
    <>
      <DocumentNav document={document} />
      {view === undefined ? (
        <VersionList id={id} mayName={mayDo(document.role, "nameVersion")} />
      ) : (
        <Suspense>
          <VersionView id={id} number={view} />
        </Suspense>
      )}
    </>
  );
}

function VersionList({ id, mayName }: { readonly id: string; readonly mayName: boolean }) {
  const texts = useTexts(versionsTexts);
  const client = useClient();
  const cache = useQueryClient();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(queries.versions(client, id));
  const [chosen, setChosen] = useState<readonly Side[]>([]);
  const [naming, setNaming] = useState(false);
  const versions = data.toSorted((one, other) => other.number - one.number);

  const compare = () => {
    const [one, other] = chosen;
    if (one === undefined || other === undefined) return;
    void navigate({
      to: "/documents/$document/compare",
      params: { document: id },
      search: orderSides([one, other]),
    });
  };
  const onSaved = (version: VersionSummary) => {
    setNaming(false);
    toasts.show({ text: texts.saved(version.number, version.name) });
    void cache.invalidateQueries({ queryKey: ["document", id] });
    void cache.invalidateQueries({ queryKey: ["documents"] });
  };
  const choice = (side: Side, name: string) => (
    <input
      type="checkbox"
      className="app-choice"
      aria-label={texts.choose(name)}
      checked={chosen.includes(side)}
      onChange={() => setChosen((before) => chooseSide(before, side))}
    />
  );
  const saveButton = mayName && (
    <Button variant="primary" icon="version" onClick={() => setNaming(true)}>
      {texts.save}
    </Button>
  );

  return (
    <div className="app-page">
      <div className="app-page-head">
        <PageHeading title={texts.title} />
        {versions.length > 0 && <div className="app-actions">{saveButton}</div>}
      </div>
      {versions.length === 0 ? (
        <EmptyState title={texts.emptyTitle} actions={saveButton}>
          <p>{texts.empty}</p>
        </EmptyState>
      ) : (
        <>
          <p className="app-lead">{texts.lead}</p>
          <ol className="app-versions" aria-label={texts.listLabel}>
            <li>
              {choice("draft", texts.draft)}
              <div className="app-version-text">
                <h2>
                  <Link to="/documents/$document" params={{ document: id }}>
                    {texts.draft}
                  </Link>
                </h2>
                <p className="app-meta">{texts.draftHint}</p>
              </div>
            </li>
            {versions.map((version) => (
              <VersionRow
                key={version.number}
                id={id}
                version={version}
                choice={choice(`${version.number}`, `${version.number}, ${version.name}`)}
              />
            ))}
          </ol>
          <div className="app-compare-bar">
            <output>{texts.chosen(chosen.length)}</output>
            <Button icon="compare" disabled={chosen.length < 2} onClick={compare}>
              {texts.compareChosen}
            </Button>
          </div>
        </>
      )}
      {naming && (
        <NameVersionDialog document={id} onSaved={onSaved} onClose={() => setNaming(false)} />
      )}
    </div>
  );
}

interface VersionRowProps {
  readonly id: string;
  readonly version: VersionSummary;
  readonly choice: ReactNode;
}

function VersionRow({ id, version, choice }: VersionRowProps) {
  const texts = useTexts(versionsTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const { number, name, reason, hash, author, createdAt } = version;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(hash);
      toasts.show({ text: texts.hashCopied });
    } catch {
      toasts.show({ text: texts.copyFailed, tone: "error" });
    }
  };
  return (
    <li>
      {choice}
      <div className="app-version-text">
        <h2>
          <span className="app-version-number">{number}</span>
          <Link
            to="/documents/$document/versions"
            params={{ document: id }}
            search={{ view: number }}
            aria-label={texts.view(number, name)}
          >
            {name}
          </Link>
        </h2>
        {reason !== "" && <p>{reason}</p>}
        <p className="app-meta">
          <time dateTime={createdAt}>{formatDateTime(createdAt, language)}</time>
          <span>{texts.by(author.name)}</span>
          <span className="app-check-value">
            {texts.hash.toLocaleLowerCase(language)} <code>{hash.slice(0, 8)}</code>
            <IconButton
              icon="copy"
              className="app-copy"
              label={texts.copyHash(number)}
              onClick={() => void copy()}
            />
          </span>
          <Link
            className="k-link"
            to="/documents/$document/compare"
            params={{ document: id }}
            search={{ old: String(number), new: "draft" }}
          >
            {texts.sinceThis}
          </Link>
        </p>
      </div>
    </li>
  );
}
