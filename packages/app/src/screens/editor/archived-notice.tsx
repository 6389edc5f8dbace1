import { type DocumentSummary, mayDo } from "@klubba/protocol";
import { Button, Notice, useTexts, useToasts } from "@klubba/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../session/session.tsx";
import { editorTexts } from "./editor-texts.ts";

/** Says that the document only can be read, and lets who may take it out of the archive. */
export function ArchivedNotice({ id, role }: Pick<DocumentSummary, "id" | "role">) {
  const texts = useTexts(editorTexts);
  const client = useClient();
  const cache = useQueryClient();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);

  const restore = async () => {
    setBusy(true);
    const answer = await client.call("archiveDocument", { document: id }, { archived: false });
    setBusy(false);
    if (!answer.ok) return toasts.show({ text: answer.error.message, tone: "error" });
    void cache.invalidateQueries({ queryKey: ["documents"] });
    void cache.invalidateQueries({ queryKey: ["document", id] });
  };

  return (
    <Notice
      tone="info"
      live
      title={texts.archived}
      actions={
        mayDo(role, "archive") ? (
          <Button busy={busy} onClick={() => void restore()}>
            {texts.restore}
          </Button>
        ) : undefined
      }
    />
  );
}
