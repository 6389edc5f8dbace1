import { isSafeLink } from "@klubba/model";
import { Button, Dialog, TextField } from "@klubba/ui";
import { useState } from "react";
import { findPassage, setPassageMark } from "../commands/insert.ts";
import type { DialogTexts } from "../texts/dialog-texts.ts";
import { useDialog } from "./use-dialog.ts";

/** A bare web address gets its scheme; what has one, or is a path, stays as it is. */
const complete = (address: string): string =>
  /^(?:www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]|$))/u.test(address)
    ? `https://${address}`
    : address;

/** What is wrong with an address that was typed, or undefined. */
export function findLinkProblem(address: string, texts: DialogTexts): string | undefined {
  if (address === "") return texts.linkMissing;
  if (/\s/.test(address)) return texts.linkBlank;
  return isSafeLink(address) ? undefined : texts.linkUnsafe;
}

export function LinkDialog() {
  const { workbench, texts, close } = useDialog();
  const [passage] = useState(() => findPassage(workbench.editor.state, "link"));
  const [href, setHref] = useState(String(passage.attributes?.href ?? ""));
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const needsText = passage.from === passage.to;
  const address = complete(href.trim());
  const error = findLinkProblem(address, texts);
  const textError = needsText && text.trim() === "" ? texts.linkTextMissing : undefined;
  return (
    <Dialog
      title={texts.link}
      size="s"
      onClose={close}
      onSubmit={() => {
        setTried(true);
        if (error !== undefined || textError !== undefined) return;
        workbench.run(setPassageMark("link", { href: address }, text.trim()));
        close();
      }}
      actions={
        <>
          {passage.attributes !== null && (
            <Button
              onClick={() => {
                workbench.run(setPassageMark("link", null));
                close();
              }}
            >
              {texts.removeLink}
            </Button>
          )}
          <Button onClick={close}>{texts.cancel}</Button>
          <Button variant="primary" type="submit">
            {texts.save}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.linkAddress}
        hint={texts.linkHint}
        value={href}
        inputMode="url"
        error={tried ? error : undefined}
        onChange={setHref}
      />
      {needsText && (
        <TextField
          label={texts.linkText}
          value={text}
          error={tried ? textError : undefined}
          onChange={setText}
        />
      )}
    </Dialog>
  );
}
