import { Button, Dialog, TextField } from "@klubba/ui";
import { useState } from "react";
import { setCounting } from "../commands/lists.ts";
import { useDialog } from "./use-dialog.ts";

export function CountingDialog() {
  const { workbench, texts, close } = useDialog();
  const [start, setStart] = useState(() => String(workbench.store.getState().tools.start));
  const number = Number(start);
  const valid = Number.isInteger(number) && number >= 1 && number < 10_000;
  return (
    <Dialog
      title={texts.counting}
      size="s"
      onClose={close}
      onSubmit={() => {
        if (!valid) return;
        workbench.run(setCounting({ start: number }));
        close();
      }}
      actions={
        <>
          <Button onClick={close}>{texts.cancel}</Button>
          <Button variant="primary" type="submit">
            {texts.save}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.startAt}
        hint={texts.startAtHint}
        value={start}
        inputMode="numeric"
        error={valid ? undefined : texts.startAtWrong}
        onChange={setStart}
      />
    </Dialog>
  );
}
