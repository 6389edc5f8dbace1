import { useStore } from "zustand";
import { pageTexts } from "../texts/page-texts.ts";
import type { PolicyEditorProps } from "./policy-editor-props.ts";
import { Frame } from "./frame.tsx";
import "../editor.css";

/** The three-pane editor of a live document: outline, page, and what helps to write it. */
export function PolicyEditor(props: PolicyEditorProps) {
  const opened = useStore(props.connection.opened);
  // Only this part of it: it changes twice with every key, and all the screens are drawn from here.
  const offline = useStore(props.connection.saveState, ({ kind }) => kind === "offline");
  const texts = pageTexts[props.language];
  return (
    <div className="ke-root">
      {props.header}
      {opened ? (
        <Frame {...props} />
      ) : (
        // Before the first answer there is nothing to edit: an empty page could overwrite a full one.
        <p className="ke-opening" role="status">
          {offline ? texts.openingOffline : texts.opening}
        </p>
      )}
    </div>
  );
}
