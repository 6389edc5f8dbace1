import { type DocumentJson } from "@klubba/model";
import { Button, Checkbox, Dialog, Notice, Progress, useLanguage, useTexts } from "@klubba/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { requireDocument } from "../../api/require-document.ts";
import { Receipt } from "../../export/export-dialog.tsx";
import { FileLine } from "../../export/file-line.tsx";
import { saveFile } from "../../export/save-file.ts";
import { useLoadPicture } from "../../export/use-load-picture.ts";
import { compareTexts } from "./compare-texts.ts";
import { parseSide, type SideId } from "./sides.ts";

interface RedlineDialogProps {
  /** The document under which the comparison is read: it holds the pictures of its own states. */
  readonly id: string;
  readonly sides: { readonly old: SideId; readonly new: SideId };
  readonly documents: { readonly old: DocumentJson; readonly new: DocumentJson };
  readonly name: string;
  readonly onClose: () => void;
}

/** The comparison as a Word file; tells what the file lacks before it is taken. */
export function RedlineDialog({ id, sides, documents, name, onClose }: RedlineDialogProps) {
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const loadPicture = useLoadPicture();
  const [asDeleted, setAsDeleted] = useState(false);
  const sideOf = (which: "old" | "new") => {
    const side = parseSide(sides[which]);
    return {
      document: requireDocument(documents[which], language),
      loadPicture: loadPicture(side.kind === "document" ? side.id : id),
    };
  };
  const {
    data: file,
    error,
    isFetching,
  } = useQuery({
    queryKey: ["redline", id, sides, asDeleted],
    queryFn: async () => {
      const { writeRedlineFile } = await import("./write-redline-file.ts");
      return writeRedlineFile(sideOf("old"), sideOf("new"), { name, asDeleted, now: new Date() });
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  return (
    <Dialog
      title={texts.wordTitle}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          icon="download"
          busy={isFetching}
          onClick={() => {
            if (file === undefined || isFetching) return;
            saveFile(file.name, file.bytes);
            onClose();
          }}
        >
          {texts.download}
        </Button>
      }
    >
      <p>{texts.wordLead}</p>
      <Checkbox
        label={texts.asDeleted}
        hint={texts.asDeletedHint}
        checked={asDeleted}
        onChange={setAsDeleted}
      />
      {error !== null && (
        <Notice tone="error" live title={texts.writeFailed}>
          <p>{error.message}</p>
        </Notice>
      )}
      {file === undefined && error === null && <Progress label={texts.writing} />}
      {file !== undefined && error === null && (
        <>
          <FileLine file={file} />
          <Receipt lines={file.receipt} />
        </>
      )}
    </Dialog>
  );
}
