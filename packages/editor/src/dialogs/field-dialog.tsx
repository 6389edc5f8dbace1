import { setField } from "@klubba/live";
import { Button, Dialog, Select, TextField } from "@klubba/ui";
import { useState } from "react";
import { insertInline } from "../commands/insert.ts";
import { toFieldName } from "../fields/to-field-name.ts";
import { useFields } from "../fields/use-fields.ts";
import { useDialog } from "./use-dialog.ts";

/** Chooses a field to put at the cursor, or makes a new one. */
export function FieldDialog() {
  const { workbench, texts, close } = useDialog();
  const { live } = workbench.connection;
  const fields = useFields(live);
  const names = Object.keys(fields);
  const [chosen, setChosen] = useState(names[0] ?? "");
  const [label, setLabel] = useState("");
  const [value, setValue] = useState("");
  const [tried, setTried] = useState(false);
  const isNew = chosen === "";
  const name = isNew ? toFieldName(label) : chosen;
  const error =
    name === null
      ? texts.fieldLabelMissing
      : isNew && name in fields
        ? texts.fieldLabelTaken
        : undefined;
  return (
    <Dialog
      title={texts.field}
      size="s"
      onClose={close}
      onSubmit={() => {
        setTried(true);
        if (name === null || error !== undefined) return;
        const field = { label: label.trim(), value: value.trim(), hint: "" };
        if (isNew) workbench.write((to) => setField(to, name, field));
        workbench.run(insertInline("field", { name }));
        close();
      }}
      actions={
        <>
          <Button onClick={close}>{texts.cancel}</Button>
          <Button variant="primary" type="submit">
            {texts.insert}
          </Button>
        </>
      }
    >
      {names.length > 0 && (
        <Select
          label={texts.fieldWhich}
          value={chosen}
          options={[
            ...names.map((each) => ({ value: each, label: fields[each]?.label ?? each })),
            { value: "", label: texts.fieldNew },
          ]}
          onChange={setChosen}
        />
      )}
      {isNew && (
        <>
          <TextField
            label={texts.fieldLabel}
            hint={texts.fieldLabelHint}
            value={label}
            error={tried ? error : undefined}
            onChange={setLabel}
          />
          <TextField label={texts.fieldValue} optional value={value} onChange={setValue} />
        </>
      )}
    </Dialog>
  );
}
