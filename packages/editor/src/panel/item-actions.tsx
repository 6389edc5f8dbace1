import type { CoverageState, Evidence, Item } from "@klubba/model";
import { Button, TextArea } from "@klubba/ui";
import { useState } from "react";
import { useBenchState, useMayEdit } from "../editor/bench-context.tsx";
import {
  confirmItem,
  coverItem,
  declineItem,
  findSectionBlocks,
  findSelectedBlocks,
  reopenItem,
} from "../state/evidence-actions.ts";
import { readBlocks } from "../state/coverage-reader.ts";
import { usePanel } from "./use-panel.ts";

interface ItemActionsProps {
  readonly item: Item;
  readonly state: CoverageState;
  readonly evidence: Evidence | undefined;
  /** The pressed button goes away: the focus must be put where it stays by the item. */
  readonly onDone: () => void;
}

/** What can be done about an item where it stands now. */
export function ItemActions({ item, state, evidence, onDone }: ItemActionsProps) {
  const { workbench, texts, section, show } = usePanel();
  const mayEdit = useMayEdit();
  const selecting = useBenchState((bench) => bench.tools.selecting);
  const [problem, setProblem] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const { editor } = workbench;

  const cover = () => {
    const { state: now } = editor;
    const selected = findSelectedBlocks(now);
    const blocks =
      selected.length > 0 || section === null ? selected : findSectionBlocks(now.doc, section.id);
    const done = workbench.write((live) => coverItem(live, now.doc, item.id, blocks));
    setProblem(done ? null : texts.coverEmpty);
    if (done) onDone();
  };
  const blocks = evidence?.state === "covered" ? evidence.blocks : [];
  const first = blocks.find((id) => readBlocks(editor.state.doc).has(id));
  const leaveReason = () => {
    setReason(null);
    setProblem(null);
    onDone();
  };
  const save = () => {
    if (workbench.write((live) => declineItem(live, item.id, reason ?? ""))) leaveReason();
    else setProblem(texts.declineMissing);
  };

  if (mayEdit && reason !== null) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextArea
          label={texts.declineReason}
          value={reason}
          error={problem ?? undefined}
          autoFocus
          onChange={setReason}
        />
        <div className="ke-item-actions">
          <Button size="s" type="submit" variant="primary">
            {texts.declineSave}
          </Button>
          <Button size="s" onClick={leaveReason}>
            {texts.cancel}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <>
      {problem !== null && (
        <p className="ke-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="ke-item-actions">
        {mayEdit && state === "checkAgain" && first !== undefined && (
          <Button
            size="s"
            icon="check"
            onClick={() => {
              workbench.write((live) => confirmItem(live, editor.state.doc, item.id, blocks));
              onDone();
            }}
          >
            {texts.confirm}
          </Button>
        )}
        {mayEdit && (state === "open" || state === "checkAgain") && (
          <Button size="s" icon="covered" onClick={cover}>
            {selecting ? texts.coverSelection : texts.coverSection}
          </Button>
        )}
        {first !== undefined && (
          <Button size="s" variant="quiet" onClick={() => show(first)}>
            {texts.showBlocks}
          </Button>
        )}
        {mayEdit && state === "open" && (
          <Button
            size="s"
            variant="quiet"
            onClick={() => {
              setProblem(null);
              setReason("");
            }}
          >
            {texts.decline}
          </Button>
        )}
        {mayEdit && state !== "open" && (
          <Button
            size="s"
            variant="quiet"
            onClick={() => {
              workbench.write((live) => reopenItem(live, item.id));
              onDone();
            }}
          >
            {texts.reopen}
          </Button>
        )}
      </div>
      {state === "checkAgain" && first === undefined && (
        <p className="ke-hint">{texts.blocksGone}</p>
      )}
    </>
  );
}
