import type { VersionSummary } from "@klubba/protocol";
import { limits } from "@klubba/protocol";
import { Button, Dialog, Notice, TextArea, TextField, useTexts } from "@klubba/ui";
import { useState } from "react";
import { useClient } from "../../session/session.tsx";
import { versionsTexts } from "./versions-texts.ts";

interface NameVersionDialogProps {
  readonly document: string;
  readonly onSaved: (version: VersionSummary) => void;
  readonly onClose: () => void;
}

export function NameVersionDialog({ document, onSaved, onClose }: NameVersionDialogProps) {
  const texts = useTexts(versionsTexts);
  const client = useClient();
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const save = async () => {
    setTried(true);
    if (name.trim() === "") return;
    setBusy(true);
    const answer = await client.call("nameVersion", { document }, { name: name.trim(), reason });
    setBusy(false);
    if (answer.ok) onSaved(answer.value);
    else setFailure(answer.error.message);
  };

  return (
    <Dialog
      title={texts.saveTitle}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <Button type="submit" variant="primary" busy={busy}>
          {texts.submit}
        </Button>
      }
    >
      <p>{texts.saveLead}</p>
      {failure !== null && (
        <Notice tone="error" live>
          <p>{failure}</p>
        </Notice>
      )}
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        maxLength={limits.nameLength}
        value={name}
        onChange={setName}
        error={tried && name.trim() === "" ? texts.nameMissing : undefined}
      />
      <TextArea
        label={texts.reason}
        hint={texts.reasonHint}
        optional
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
}
