import { setField } from "@klubba/live";
import { Button, Dialog, TextField } from "@klubba/ui";
import { useState } from "react";
import { useFields } from "../fields/use-fields.ts";
import { useDialog } from "./use-dialog.ts";

/** The value of the field that was clicked on the page. */
export function FieldValueDialog({ name }: { readonly name: string }) {
  const { workbench, texts, close } = useDialog();
  const { live } = workbench.connection;
  const field = useFields(live)[name] ?? { label: name, value: "", hint: "" };
  const [value, setValue] = useState(field.value);
  return (
    <Dialog
      title={field.label}
      size="s"
      onClose={close}
      onSubmit={() => {
        workbench.write((to) => setField(to, name, { ...field, value: value.trim() }));
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
        label={texts.fieldValue}
        hint={field.hint === "" ? texts.fieldEverywhere : `${field.hint} ${texts.fieldEverywhere}`}
        value={value}
        onChange={setValue}
      />
    </Dialog>
  );
}
