import type { PolicyDocument } from "@klubba/model";
import { Button, Checkbox, Dialog, Notice, Progress, useLanguage, useTexts } from "@klubba/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { exportTexts } from "./export-texts.ts";
import { FileLine } from "./file-line.tsx";
import type { ExportFormat } from "./formats.ts";
import type { ExportedFile, ReceiptLine } from "./receipt.ts";
import { saveFile } from "./save-file.ts";
import { useLoadPicture } from "./use-load-picture.ts";
import { readAnnexSources, withAnnex } from "./with-annex.ts";
import type { DocxChoices } from "./write-docx-file.ts";

interface ExportDialogProps {
  readonly format: ExportFormat;
  readonly documentId: string;
  readonly loadDocument: () => Promise<PolicyDocument>;
  readonly onClose: () => void;
}

/** Shows what the file will lack before it is taken, and writes it anew as choices change. */
export function ExportDialog({ format, documentId, loadDocument, onClose }: ExportDialogProps) {
  const texts = useTexts(exportTexts);
  const loadPicture = useLoadPicture()(documentId);
  const [choices, setChoices] = useState<DocxChoices>({
    numberedHeadings: false,
    contents: true,
    headTable: true,
  });
  const [annex, setAnnex] = useState(true);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["export", documentId, format, choices, annex],
    queryFn: async (): Promise<{ readonly file: ExportedFile; readonly sources: number }> => {
      const document = await loadDocument();
      const sources = readAnnexSources(document, format).length;
      return { file: await write(annex ? withAnnex(document, format) : document), sources };
    },
    placeholderData: keepPreviousData,
    // A file is of the document as it is now, never of what it was.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const { file, sources = 0 } = data ?? {};

  const write = async (document: PolicyDocument): Promise<ExportedFile> => {
    if (format === "docx") {
      const { writeDocxFile } = await import("./write-docx-file.ts");
      return writeDocxFile(document, { choices, now: new Date(), loadPicture });
    }
    const { writeJsonFile, writeMarkdownFile } = await import("./write-text-files.ts");
    return format === "json" ? writeJsonFile(document) : writeMarkdownFile(document);
  };
  const [downloaded, setDownloaded] = useState<string | null>(null);
  const download = () => {
    if (file === undefined || isFetching) return;
    saveFile(file.name, file.bytes);
    setDownloaded(file.name);
  };
  const choice = (key: keyof DocxChoices, label: string, hint?: string) => (
    <Checkbox
      label={label}
      {...(hint === undefined ? {} : { hint })}
      checked={choices[key]}
      onChange={(checked) => setChoices((before) => ({ ...before, [key]: checked }))}
    />
  );

  return (
    <Dialog
      title={texts.formats[format].title}
      onClose={onClose}
      actions={
        <>
          {downloaded !== null && <Button onClick={onClose}>{texts.close}</Button>}
          <Button variant="primary" icon="download" busy={isFetching} onClick={download}>
            {texts.download}
          </Button>
        </>
      }
    >
      {(format === "docx" || sources > 0) && (
        <div className="app-choices">
          {format === "docx" && (
            <>
              {choice("headTable", texts.headTable)}
              {choice("contents", texts.contents)}
              {choice("numberedHeadings", texts.numbered, texts.numberedHint)}
            </>
          )}
          {sources > 0 && (
            <Checkbox
              label={texts.annex(sources)}
              hint={texts.annexHint}
              checked={annex}
              onChange={setAnnex}
            />
          )}
        </div>
      )}
      {error !== null && (
        <Notice
          tone="error"
          live
          title={texts.failed}
          actions={<Button onClick={() => void refetch()}>{texts.again}</Button>}
        >
          <p>{error.message}</p>
        </Notice>
      )}
      {file === undefined && error === null && <Progress label={texts.writing} />}
      {file !== undefined && error === null && (
        <>
          <FileLine file={file} />
          {downloaded !== null && <Notice tone="good" live title={texts.downloaded(downloaded)} />}
          <Receipt lines={file.receipt} />
        </>
      )}
    </Dialog>
  );
}

/** What a file does not hold as the document does; said also when it holds everything. */
export function Receipt({ lines }: { readonly lines: readonly ReceiptLine[] }) {
  const texts = useTexts(exportTexts);
  const { language } = useLanguage();
  if (lines.length === 0) {
    return (
      <Notice tone="good" title={texts.complete}>
        <p>{texts.completeText}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={texts.notComplete}>
      <ul className="app-receipt">
        {lines.map(({ text, count, details }) => (
          <li key={text.sv}>
            <span className="app-line">{count > 1 && texts.times(count)}</span>
            <span>
              {text[language]}
              {details.length > 0 && <span className="app-soft">: {details.join(", ")}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
