import { type MatrixBorrowing, MatrixView } from "@klubba/compare";
import "@klubba/compare/style.css";
import { mayDo } from "@klubba/protocol";
import { Button, Dialog, Select, useLanguage, useTexts } from "@klubba/ui";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { filterDocuments } from "../start/filter-documents.ts";
import { toBorrowState } from "../editor/find-borrowing.ts";
import { ImportColumn } from "./import-column.tsx";
import { removeImportedFile, useImportedFiles } from "./imported-files.ts";
import { matrixPageTexts } from "./matrix-page-texts.ts";
import { useMatrixAddress } from "./use-matrix-address.ts";
import { useMatrixExport } from "./use-matrix-export.ts";

const route = getRouteApi("/signed-in/matrix");

/** Topics by municipalities; what is borrowed asks into which document. */
export function MatrixPage() {
  const texts = useTexts(matrixPageTexts);
  const client = useClient();
  const navigate = route.useNavigate();
  const address = useMatrixAddress(
    route.useSearch(),
    (search) => void navigate({ search, replace: true, resetScroll: false }),
  );
  const { data: corpus } = useSuspenseQuery(queries.corpus(client));
  const files = useImportedFiles();
  const [borrowed, setBorrowed] = useState<MatrixBorrowing | null>(null);
  const onExport = useMatrixExport("");

  return (
    <div className="app-page app-wide">
      <PageHeading title={texts.title} />
      <p className="app-lead">{texts.lead}</p>
      <MatrixView
        {...address}
        checklist={corpus.checklist}
        municipalities={corpus.municipalities}
        imported={files}
        onRemove={removeImportedFile}
        onExport={onExport}
        onBorrow={setBorrowed}
      >
        <ImportColumn />
      </MatrixView>
      {borrowed !== null && (
        <ChooseDocument borrowed={borrowed} onClose={() => setBorrowed(null)} />
      )}
    </div>
  );
}

interface ChooseDocumentProps {
  readonly borrowed: MatrixBorrowing;
  readonly onClose: () => void;
}

function ChooseDocument({ borrowed, onClose }: ChooseDocumentProps) {
  const texts = useTexts(matrixPageTexts);
  const { language } = useLanguage();
  const client = useClient();
  const navigate = useNavigate();
  const { data = [] } = useQuery(queries.documents(client));
  const documents = filterDocuments(data, { text: "", archived: false, language }).filter(
    ({ role }) => mayDo(role, "edit"),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const target = chosen ?? documents[0]?.id;

  const borrow = () => {
    if (target === undefined) return;
    void navigate({
      to: "/documents/$document",
      params: { document: target },
      state: { borrow: toBorrowState(borrowed) },
    });
  };
  return (
    <Dialog
      title={texts.chooseTitle}
      onClose={onClose}
      onSubmit={borrow}
      actions={
        target !== undefined && (
          <Button type="submit" variant="primary">
            {texts.borrow}
          </Button>
        )
      }
    >
      {target === undefined ? (
        <p>{texts.noDocuments}</p>
      ) : (
        <>
          <p>{texts.chooseText}</p>
          <Select
            label={texts.chooseDocument}
            value={target}
            options={documents.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={setChosen}
          />
        </>
      )}
    </Dialog>
  );
}
