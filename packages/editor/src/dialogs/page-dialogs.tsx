import type { ReactNode } from "react";
import { useBenchState, useMayEdit } from "../editor/bench-context.tsx";
import type { DialogName } from "../state/workbench.ts";
import type { PageRequest } from "../views/page-context.ts";
import { CountingDialog } from "./counting-dialog.tsx";
import { FieldDialog } from "./field-dialog.tsx";
import { FieldValueDialog } from "./field-value-dialog.tsx";
import { FootnoteDialog } from "./footnote-dialog.tsx";
import { ImageDialog } from "./image-dialog.tsx";
import { LanguageDialog } from "./language-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { ReferenceDialog } from "./reference-dialog.tsx";
import { TableDialog } from "./table-dialog.tsx";

const dialogs: Record<DialogName, () => ReactNode> = {
  link: LinkDialog,
  language: LanguageDialog,
  image: () => <ImageDialog position={null} />,
  table: TableDialog,
  reference: ReferenceDialog,
  field: FieldDialog,
  counting: CountingDialog,
};

function RequestDialog({ request }: { readonly request: PageRequest }) {
  switch (request.kind) {
    case "field":
      return <FieldValueDialog name={request.name} />;
    case "footnote":
      return <FootnoteDialog position={request.position} />;
    case "image":
      return <ImageDialog position={request.position} />;
  }
}

/** The dialog that is open, if one is. */
export function PageDialogs() {
  const name = useBenchState((state) => state.dialog);
  const request = useBenchState((state) => state.request);
  if (!useMayEdit()) return null;
  if (request !== null) return <RequestDialog request={request} />;
  if (name === null) return null;
  const Open = dialogs[name];
  return <Open />;
}
