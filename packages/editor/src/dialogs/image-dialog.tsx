import { assetTypes } from "@klubba/protocol";
import { Button, Checkbox, Dialog, TextArea, TextField } from "@klubba/ui";
import type { Node } from "@tiptap/pm/model";
import { useId, useState } from "react";
import { insertImage } from "../commands/insert.ts";
import { useBench } from "../editor/bench-context.tsx";
import { findRefusal } from "../paste/paste.ts";
import { pageTexts } from "../texts/page-texts.ts";
import { useDialog } from "./use-dialog.ts";

const parseWidth = (text: string): number | null | undefined => {
  if (text.trim() === "") return null;
  const width = Number(text);
  return Number.isInteger(width) && width >= 16 && width <= 2000 ? width : undefined;
};

/** A new picture, or with a position the one that stands there. */
export function ImageDialog({ position }: { readonly position: number | null }) {
  const { workbench, texts, close } = useDialog();
  const { props } = useBench();
  const [image] = useState<Node | null>(() =>
    position === null ? null : workbench.editor.state.doc.nodeAt(position),
  );
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState(String(image?.attrs.alt ?? ""));
  const [decorative, setDecorative] = useState(image?.attrs.decorative === true);
  const [width, setWidth] = useState(String(image?.attrs.width ?? ""));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const fileId = useId();

  const page = pageTexts[props.language];
  const fileError =
    failure ??
    (image !== null ? null : file === null ? texts.imageChoose : findRefusal(file, page));
  const altError = !decorative && alt.trim() === "" ? texts.imageAltMissing : undefined;
  const parsedWidth = parseWidth(width);

  const submit = async () => {
    setTried(true);
    setFailure(null);
    if (
      (image === null && (file === null || findRefusal(file, page) !== null)) ||
      altError !== undefined ||
      parsedWidth === undefined
    )
      return;
    const described = { alt: decorative ? "" : alt.trim(), decorative, width: parsedWidth };
    if (image !== null && position !== null) {
      // Others may have written above the picture while the dialog was open.
      let at = position;
      workbench.editor.state.doc.descendants((node, where) => {
        if (node.attrs.id === image.attrs.id && node.type === image.type) at = where;
        return !node.isTextblock;
      });
      workbench.run((state, dispatch) => {
        const found = state.doc.nodeAt(at);
        if (found?.type !== image.type) return false;
        dispatch?.(state.tr.setNodeMarkup(at, null, { ...found.attrs, ...described }));
        return true;
      });
      return close();
    }
    if (file === null) return;
    setBusy(true);
    try {
      const { src } = await props.uploadAsset(file);
      workbench.run(insertImage({ src, ...described }));
      close();
    } catch (error) {
      setFailure(
        page.failedUpload(file.name, error instanceof Error ? error.message : String(error)),
      );
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={texts.image}
      onClose={close}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={close}>{texts.cancel}</Button>
          <Button variant="primary" type="submit" busy={busy}>
            {busy ? texts.uploading : image === null ? texts.insert : texts.save}
          </Button>
        </>
      }
    >
      {image === null && (
        <div className="k-field">
          <label htmlFor={fileId} className="k-field-label">
            {texts.imageFile}
          </label>
          <div className="k-field-hint" id={`${fileId}-hint`}>
            {texts.imageFileHint}
          </div>
          <input
            id={fileId}
            type="file"
            className="k-input"
            accept={assetTypes.join(",")}
            aria-describedby={`${fileId}-hint ${fileId}-error`}
            onChange={(event) => {
              setFailure(null);
              setFile(event.target.files?.[0] ?? null);
            }}
          />
          <p id={`${fileId}-error`} className="k-field-error">
            {(tried || file !== null) && fileError}
          </p>
        </div>
      )}
      <TextArea
        label={texts.imageAlt}
        hint={texts.imageAltHint}
        value={alt}
        disabled={decorative}
        error={tried ? altError : undefined}
        onChange={setAlt}
      />
      <Checkbox
        label={texts.imageDecorative}
        hint={texts.imageDecorativeHint}
        checked={decorative}
        onChange={setDecorative}
      />
      <TextField
        label={texts.imageWidth}
        hint={texts.imageWidthHint}
        value={width}
        inputMode="numeric"
        error={tried && parsedWidth === undefined ? texts.imageWidthWrong : undefined}
        onChange={setWidth}
      />
    </Dialog>
  );
}
