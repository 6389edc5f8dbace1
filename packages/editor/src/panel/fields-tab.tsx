import { setField } from "@klubba/live";
import { type Field, isFilled } from "@klubba/model";
import { Button, TextField } from "@klubba/ui";
import { useState } from "react";
import { insertInline } from "../commands/insert.ts";
import { useMayEdit } from "../editor/bench-context.tsx";
import { LiveInput } from "../fields/live-input.tsx";
import { toFieldName } from "../fields/to-field-name.ts";
import { useFields } from "../fields/use-fields.ts";
import { usePanel } from "./use-panel.ts";

function FieldRow({ name, field }: { readonly name: string; readonly field: Field }) {
  const { workbench, texts } = usePanel();
  const mayEdit = useMayEdit();
  const [renaming, setRenaming] = useState(false);
  // Written on top of what stands there at that moment: label and value are changed apart.
  const write = (change: Partial<Field>) =>
    workbench.write((live) => setField(live, name, { ...field, ...change }));
  return (
    <li className="ke-field-row">
      <LiveInput
        label={field.label}
        {...(field.hint === "" ? {} : { hint: field.hint })}
        value={field.value}
        readOnly={!mayEdit}
        onWrite={(value) => write({ value })}
      />
      {mayEdit && renaming && (
        <LiveInput
          label={texts.fieldLabel}
          value={field.label}
          autoFocus
          onWrite={(label) => label.trim() !== "" && write({ label })}
        />
      )}
      {mayEdit && (
        <div className="ke-item-actions">
          <Button
            size="s"
            variant="quiet"
            onClick={() => workbench.run(insertInline("field", { name }))}
          >
            {texts.insertField}
            <span className="k-hidden">: {field.label}</span>
          </Button>
          <Button
            size="s"
            variant="quiet"
            aria-expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          >
            {texts.renameField}
            <span className="k-hidden">: {field.label}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

function NewField() {
  const { workbench, texts } = usePanel();
  const fields = useFields(workbench.connection.live);
  const [label, setLabel] = useState("");
  const [tried, setTried] = useState(false);
  const name = toFieldName(label);
  const error = name === null ? texts.fieldMissing : name in fields ? texts.fieldTaken : undefined;
  return (
    <form
      className="ke-new-field"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name === null || error !== undefined) return;
        workbench.write((live) =>
          setField(live, name, { label: label.trim(), value: "", hint: "" }),
        );
        setLabel("");
        setTried(false);
      }}
    >
      <TextField
        label={texts.addField}
        value={label}
        error={tried ? error : undefined}
        onChange={setLabel}
      />
      <Button type="submit" icon="plus">
        {texts.addFieldSave}
      </Button>
    </form>
  );
}

/** Every field of the document: those that are not filled in first, in the order they had on arrival. */
export function FieldsTab() {
  const { workbench, texts } = usePanel();
  const mayEdit = useMayEdit();
  const fields = useFields(workbench.connection.live);
  const entries = Object.entries(fields);
  // A field must not jump away from under the fingers of the one who fills it in.
  const [firstSeen] = useState(
    () => new Set(entries.filter(([, field]) => !isFilled(field)).map(([name]) => name)),
  );
  const ordered = [
    ...entries.filter(([name]) => firstSeen.has(name)),
    ...entries.filter(([name]) => !firstSeen.has(name)),
  ];
  const unfilled = entries.filter(([, field]) => !isFilled(field)).length;
  return (
    <div className="ke-panel">
      <p className="ke-hint">{texts.fieldsHelp}</p>
      {entries.length === 0 ? (
        <p>{texts.noFields}</p>
      ) : (
        <p className="ke-panel-count">
          {unfilled === 0 ? texts.allFilled : texts.unfilled(unfilled)}
        </p>
      )}
      <ul className="ke-items">
        {ordered.map(([name, field]) => (
          <FieldRow key={name} name={name} field={field} />
        ))}
      </ul>
      {mayEdit && <NewField />}
    </div>
  );
}
