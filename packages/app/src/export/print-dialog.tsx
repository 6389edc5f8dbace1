import type { PolicyDocument, UsedSource } from "@klubba/model";
import { Button, Checkbox, Dialog, useTexts } from "@klubba/ui";
import { useState } from "react";
import { exportTexts } from "./export-texts.ts";
import { printDocument } from "./print-document.ts";

interface PrintDialogProps {
  readonly documentId: string;
  readonly policy: PolicyDocument;
  readonly sources: readonly UsedSource[];
  readonly onClose: () => void;
}

/** Asks whether a document with borrowed texts is printed with a list of their sources. */
export function PrintDialog({ documentId, policy, sources, onClose }: PrintDialogProps) {
  const texts = useTexts(exportTexts);
  const [annex, setAnnex] = useState(true);
  const print = () => {
    onClose();
    void printDocument(policy, { documentId, sources: annex ? sources : [] });
  };
  return (
    <Dialog
      title={texts.printTitle}
      onClose={onClose}
      onSubmit={print}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button type="submit" variant="primary" icon="print">
            {texts.print}
          </Button>
        </>
      }
    >
      <p>{texts.printAnnex}</p>
      <Checkbox
        label={texts.annex(sources.length)}
        hint={texts.annexHint}
        checked={annex}
        onChange={setAnnex}
      />
    </Dialog>
  );
}
