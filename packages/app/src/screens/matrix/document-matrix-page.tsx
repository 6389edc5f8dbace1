import { MatrixView } from "@klubba/compare";
import "@klubba/compare/style.css";
import { mayDo } from "@klubba/protocol";
import { useLanguage, useTexts } from "@klubba/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { DocumentNav } from "../../shell/document-nav.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { toBorrowState } from "../editor/find-borrowing.ts";
import { ImportColumn } from "./import-column.tsx";
import { removeImportedFile, useImportedFiles } from "./imported-files.ts";
import { matrixPageTexts } from "./matrix-page-texts.ts";
import { useLiveDraft } from "./use-live-draft.ts";
import { useMatrixAddress } from "./use-matrix-address.ts";
import { useMatrixExport } from "./use-matrix-export.ts";

const route = getRouteApi("/signed-in/documents/$document/matrix");

/** The matrix with one's own draft as its first column; what is borrowed goes into that draft. */
export function DocumentMatrixPage() {
  const texts = useTexts(matrixPageTexts);
  const { language } = useLanguage();
  const client = useClient();
  const goTo = useNavigate();
  const navigate = route.useNavigate();
  const { document: id } = route.useParams();
  const address = useMatrixAddress(
    route.useSearch(),
    (search) => void navigate({ search, replace: true, resetScroll: false }),
  );
  const { data: document } = useSuspenseQuery(queries.document(client, id));
  const { data: corpus } = useSuspenseQuery(queries.corpus(client));
  const { document: content, readAt } = useLiveDraft(id);
  const files = useImportedFiles();
  const documents = useMemo(
    () => [{ id: "draft", name: texts.draft, document: content }],
    [content, texts],
  );
  const mayEdit = mayDo(document.role, "edit") && !document.archived;
  const onExport = useMatrixExport(document.title);

  return (
    <>
      <DocumentNav document={document} />
      <div className="app-page app-wide">
        <PageHeading title={texts.title} />
        <p className="app-lead">{mayEdit ? texts.ownLead : `${texts.lead} ${texts.readOnly}`}</p>
        <MatrixView
          {...address}
          checklist={corpus.checklist}
          municipalities={corpus.municipalities}
          documents={documents}
          imported={files}
          onRemove={removeImportedFile}
          onExport={onExport}
          note={texts.updated(sayTime(readAt, language))}
          {...(mayEdit
            ? {
                onBorrow: (borrowed) =>
                  void goTo({
                    to: "/documents/$document",
                    params: { document: id },
                    state: { borrow: toBorrowState(borrowed) },
                  }),
              }
            : {})}
        >
          <ImportColumn />
        </MatrixView>
      </div>
    </>
  );
}

const sayTime = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(at);
