import { Button, Dialog, Notice, Select } from "@klubba/ui";
import { useState } from "react";
import { insertInline } from "../commands/insert.ts";
import { useBenchState } from "../editor/bench-context.tsx";
import { useDialog } from "./use-dialog.ts";

export function ReferenceDialog() {
  const { workbench, texts, close } = useDialog();
  const entries = useBenchState((state) => state.outline.entries);
  const [chosen, setChosen] = useState("");
  const target = chosen === "" ? (entries[0]?.id ?? "") : chosen;
  return (
    <Dialog
      title={texts.reference}
      size="s"
      onClose={close}
      onSubmit={() => {
        if (target !== "") workbench.run(insertInline("crossReference", { target }));
        close();
      }}
      actions={
        <>
          <Button onClick={close}>{texts.cancel}</Button>
          {target !== "" && (
            <Button variant="primary" type="submit">
              {texts.insert}
            </Button>
          )}
        </>
      }
    >
      {entries.length === 0 ? (
        <Notice tone="info">{texts.referenceNone}</Notice>
      ) : (
        <Select
          label={texts.referenceTo}
          value={target}
          options={entries.map(({ id, number, text }) => ({
            value: id,
            label: [number, text].filter(Boolean).join(" "),
          }))}
          onChange={setChosen}
        />
      )}
    </Dialog>
  );
}
