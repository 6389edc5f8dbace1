import { Button, Dialog, Notice, Select } from "@klubba/ui";
import { useState } from "react";
import { findPassage, setPassageMark } from "../commands/insert.ts";
import { useDialog } from "./use-dialog.ts";

export function LanguageDialog() {
  const { workbench, texts, close } = useDialog();
  const [passage] = useState(() => findPassage(workbench.editor.state, "language"));
  const [tag, setTag] = useState(String(passage.attributes?.tag ?? ""));
  const nothing = passage.from === passage.to;
  const known = {
    ...texts.languages,
    ...(tag === "" || tag in texts.languages ? {} : { [tag]: tag }),
  };
  return (
    <Dialog
      title={texts.language}
      size="s"
      onClose={close}
      onSubmit={() => {
        if (!nothing) workbench.run(setPassageMark("language", tag === "" ? null : { tag }));
        close();
      }}
      actions={
        <>
          <Button onClick={close}>{texts.cancel}</Button>
          {!nothing && (
            <Button variant="primary" type="submit">
              {texts.save}
            </Button>
          )}
        </>
      }
    >
      {nothing ? (
        <Notice tone="info">{texts.languageNeedsText}</Notice>
      ) : (
        <Select
          label={texts.languageChoice}
          hint={texts.languageHint}
          value={tag}
          options={[
            { value: "", label: texts.languageNone },
            ...Object.entries(known).map(([value, label]) => ({ value, label })),
          ]}
          onChange={setTag}
        />
      )}
    </Dialog>
  );
}
