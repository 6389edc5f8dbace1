import { mayDo } from "@klubba/protocol";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { headOf } from "@klubba/live";
import { locksPage } from "../connection/save-state.ts";
import { OutlinePane } from "../outline/outline-pane.tsx";
import { useLiveMap } from "../panel/use-live-map.ts";
import { PanelPane } from "../panel/panel-pane.tsx";
import { createWorkbench, type Workbench } from "../state/workbench.ts";
import { pageTexts } from "../texts/page-texts.ts";
import { makeTablesReachable } from "../views/table-view.ts";
import { EditorToolbar } from "../toolbar/editor-toolbar.tsx";
import { BenchProvider } from "./bench-context.tsx";
import { Dialogs } from "./dialogs.tsx";
import { Drawer } from "./drawer.tsx";
import { FootnoteList } from "./footnote-list.tsx";
import { Message } from "./message.tsx";
import type { PolicyEditorProps } from "./policy-editor-props.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { usePendingBorrow } from "./use-pending-borrow.ts";

type Side = "outline" | "panel";

/** The editor once its document has been read. */
export function Frame(props: PolicyEditorProps) {
  const { connection, checklist, language, role, assetUrl, uploadAsset } = props;
  const host = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [drawer, setDrawer] = useState<Side | null>(null);
  const locked = useStore(connection.saveState, locksPage);
  const editable = mayDo(role, "edit") && !locked;
  const head = useLiveMap(headOf(connection.live));
  const services = useRef({ assetUrl, uploadAsset, editable });
  useEffect(() => {
    services.current = { assetUrl, uploadAsset, editable };
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const made = createWorkbench({
      connection,
      element,
      editable: services.current.editable,
      checklist,
      language,
      describedBy: helpId,
      uploadAsset: (file) => services.current.uploadAsset(file),
      assetUrl: (src) => services.current.assetUrl(src),
      onToolbar: () =>
        bar.current?.querySelector<HTMLElement>("[role=toolbar] [tabindex='0']")?.focus(),
    });
    setWorkbench(made);
    return () => {
      setWorkbench(null);
      made.destroy();
    };
  }, [connection, checklist, language, helpId]);

  useEffect(() => {
    if (workbench === null || workbench.editor.isDestroyed) return;
    if (workbench.editor.options.editable !== editable) {
      workbench.editor.setEditable(editable, false);
      makeTablesReachable(workbench.editor.view);
    }
  }, [workbench, editable]);

  useLeaveGuard(connection);
  usePendingBorrow(workbench, props);

  const bench = useMemo(
    () => (workbench === null ? null : { workbench, props }),
    [workbench, props],
  );
  const toggle = (side: Side) => setDrawer((open) => (open === side ? null : side));
  const close = () => {
    setDrawer(null);
    workbench?.editor.view.focus();
  };
  const page = (
    <div className="ke-page">
      <div className="ke-paper" lang={head.language === "en" ? "en" : "sv"}>
        <div ref={host} />
        {bench !== null && (
          <BenchProvider bench={bench}>
            <FootnoteList />
          </BenchProvider>
        )}
      </div>
      <p id={helpId} className="k-hidden">
        {pageTexts[language].pageHelp}
      </p>
    </div>
  );

  return (
    <>
      <div ref={bar} className="ke-bar">
        {bench !== null && (
          <BenchProvider bench={bench}>
            <EditorToolbar drawer={drawer} onDrawer={toggle} />
            <Message />
          </BenchProvider>
        )}
      </div>
      <div className="ke-panes">
        <Drawer side="outline" open={drawer === "outline"} language={language} onClose={close}>
          {bench !== null && (
            <BenchProvider bench={bench}>
              <OutlinePane onJump={close} />
            </BenchProvider>
          )}
        </Drawer>
        {page}
        <Drawer side="panel" open={drawer === "panel"} language={language} onClose={close}>
          {bench !== null && (
            <BenchProvider bench={bench}>
              <PanelPane />
            </BenchProvider>
          )}
        </Drawer>
      </div>
      {bench !== null && (
        <BenchProvider bench={bench}>
          <Dialogs />
        </BenchProvider>
      )}
    </>
  );
}
