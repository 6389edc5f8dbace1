import type { DocumentSummary } from "@klubba/protocol";
import {
  Button,
  Checkbox,
  EmptyState,
  TextField,
  useLanguage,
  useTexts,
  useToasts,
} from "@klubba/ui";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { queries } from "../../api/queries.ts";
import { countItems } from "../../corpus/parse-corpus-answer.ts";
import { useClient } from "../../session/session.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { DocumentRow } from "./document-row.tsx";
import { filterDocuments } from "./filter-documents.ts";
import { startTexts } from "./start-texts.ts";

const route = getRouteApi("/signed-in/");
const ImportDialog = lazy(() =>
  import("../import/import-dialog.tsx").then((module) => ({ default: module.ImportDialog })),
);

// Below this one sees them all at once.
const filterFrom = 6;

export function StartPage() {
  const texts = useTexts(startTexts);
  const { language } = useLanguage();
  const client = useClient();
  const cache = useQueryClient();
  const toasts = useToasts();
  const navigate = route.useNavigate();
  const { archived = false } = route.useSearch();
  const { data: documents } = useSuspenseQuery(queries.documents(client));
  const { data: me } = useSuspenseQuery(queries.me(client));
  const corpus = useQuery(queries.corpus(client));
  const [text, setText] = useState("");
  const [importing, setImporting] = useState(false);

  const items = corpus.data === undefined ? null : countItems(corpus.data);
  const inPlace = documents.filter((document) => document.archived === archived);
  const shown = filterDocuments(documents, { text, archived, language });
  const someArchived = documents.some((document) => document.archived);

  const archive = async (document: DocumentSummary, next: boolean, undoable: boolean) => {
    const answer = await client.call(
      "archiveDocument",
      { document: document.id },
      { archived: next },
    );
    if (!answer.ok) return toasts.show({ text: answer.error.message, tone: "error" });
    await cache.invalidateQueries({ queryKey: ["documents"] });
    const title = document.title === "" ? texts.untitled : document.title;
    toasts.show({
      text: next ? texts.archivedToast(title) : texts.unarchivedToast(title),
      ...(undoable
        ? { action: { label: texts.undo, run: () => void archive(document, !next, false) } }
        : {}),
    });
  };

  const actions = (
    <>
      <Link to="/new" className="k-button k-button-primary">
        {texts.create}
      </Link>
      <Button icon="upload" onClick={() => setImporting(true)}>
        {texts.importMarkdown}
      </Button>
    </>
  );

  return (
    <div className="app-page">
      <div className="app-page-head">
        <PageHeading title={texts.title} />
        {documents.length > 0 && <div className="app-actions">{actions}</div>}
      </div>
      {documents.length === 0 ? (
        <EmptyState title={texts.emptyTitle} actions={actions}>
          {!me.administrator && <p>{texts.emptyMember}</p>}
          <ol className="app-steps-list">
            {texts.emptySteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </EmptyState>
      ) : (
        <>
          {(inPlace.length >= filterFrom || someArchived || archived) && (
            <div className="app-filter">
              {inPlace.length >= filterFrom && (
                <TextField
                  label={texts.filter}
                  hideLabel
                  type="search"
                  placeholder={`${texts.filter}: ${texts.filterHint.toLocaleLowerCase(language)}`}
                  value={text}
                  onChange={setText}
                />
              )}
              {(someArchived || archived) && (
                <Checkbox
                  label={texts.archived}
                  checked={archived}
                  onChange={(checked) =>
                    void navigate({ search: checked ? { archived: true } : {}, replace: true })
                  }
                />
              )}
            </div>
          )}
          <output className="k-hidden">{text === "" ? "" : texts.found(shown.length)}</output>
          <ul className="app-documents">
            {shown.map((document) => (
              <DocumentRow
                key={document.id}
                document={document}
                items={items}
                now={new Date()}
                onArchive={() => void archive(document, !document.archived, true)}
              />
            ))}
          </ul>
          {shown.length === 0 && text !== "" && (
            <p className="app-none">
              {texts.noneFound(text)}{" "}
              <Button variant="quiet" onClick={() => setText("")}>
                {texts.clearFilter}
              </Button>
            </p>
          )}
          {inPlace.length === 0 && archived && (
            <EmptyState title={texts.emptyArchiveTitle}>
              <p>{texts.emptyArchive}</p>
            </EmptyState>
          )}
        </>
      )}
      {importing && (
        <Suspense>
          <ImportDialog onClose={() => setImporting(false)} />
        </Suspense>
      )}
    </div>
  );
}
