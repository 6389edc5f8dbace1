import { useStore } from "zustand";
import { pageTexts } from "../texts/page-texts.ts";
import type { PolicyEditorProps } from "./policy-editor-props.ts";
import { Frame } from "./frame.tsx";
import "../editor.css";

/** The three-pane editor of a live document: outline, page, and what helps to write it. */
export function PolicyEditor(props: PolicyEditorProps) {
  const opened = useStore(props.connection.opened);
  const state = useStore(props.connection.saveState);
  const texts = pageTexts[props.language];
  if (opened) return <Frame {...props} />;
  // Before the first answer there is nothing to edit: an empty page here could overwrite a full one.
  return (
    <div className="ke-root">
      {props.header}
      <p className="ke-opening" role="status">
        {state.kind === "offline" ? texts.openingOffline : texts.opening}
      </p>
    </div>
  );
}
