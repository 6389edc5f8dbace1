import { type PolicyDocument, readSources, type UsedSource } from "@klubba/model";
import { type IconName, Menu, useTexts, useToasts } from "@klubba/ui";
import { lazy, Suspense, useState } from "react";
import { exportTexts } from "./export-texts.ts";
import { type ExportFormat, exportFormats } from "./formats.ts";

const ExportDialog = lazy(() =>
  import("./export-dialog.tsx").then((module) => ({ default: module.ExportDialog })),
);

const PrintDialog = lazy(() =>
  import("./print-dialog.tsx").then((module) => ({ default: module.PrintDialog })),
);

/** A document with borrowed texts, on its way to the printer. */
interface Printing {
  readonly policy: PolicyDocument;
  readonly sources: readonly UsedSource[];
}

const icons: Record<ExportFormat, IconName> = {
  docx: "document",
  markdown: "download",
  json: "field",
};

interface ExportMenuProps {
  readonly documentId: string;
  /** The document as it stands when the file is written; stable from render to render. */
  readonly loadDocument: () => Promise<PolicyDocument>;
}

export function ExportMenu({ documentId, loadDocument }: ExportMenuProps) {
  const texts = useTexts(exportTexts);
  const toasts = useToasts();
  const [format, setFormat] = useState<ExportFormat | null>(null);
  const [printing, setPrinting] = useState<Printing | null>(null);

  const print = async () => {
    try {
      const [{ printDocument }, policy] = await Promise.all([
        import("./print-document.ts"),
        loadDocument(),
      ]);
      const sources = readSources(policy);
      if (sources.length > 0) setPrinting({ policy, sources });
      else await printDocument(policy, { documentId, sources });
    } catch (error) {
      toasts.show({ text: error instanceof Error ? error.message : String(error), tone: "error" });
    }
  };

  return (
    <>
      <Menu
        label={texts.menu}
        icon="download"
        variant="quiet"
        align="end"
        items={[
          ...exportFormats.map((each) => ({
            id: each,
            label: texts.formats[each].label,
            hint: texts.formats[each].hint,
            icon: icons[each],
            onSelect: () => setFormat(each),
          })),
          {
            id: "print",
            label: texts.print,
            hint: texts.printHint,
            icon: "print",
            separated: true,
            onSelect: () => void print(),
          },
        ]}
      />
      {printing !== null && (
        <Suspense>
          <PrintDialog {...printing} documentId={documentId} onClose={() => setPrinting(null)} />
        </Suspense>
      )}
      {format !== null && (
        <Suspense>
          <ExportDialog
            format={format}
            documentId={documentId}
            loadDocument={loadDocument}
            onClose={() => setFormat(null)}
          />
        </Suspense>
      )}
    </>
  );
}
