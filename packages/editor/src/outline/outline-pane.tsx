import { findBlock } from "@klubba/model";
import { useEffect, useRef } from "react";
import { Icon } from "@klubba/ui";
import { jumpTo } from "../commands/jump.ts";
import { useBench, useBenchState } from "../editor/bench-context.tsx";
import type { OutlineEntry, SectionCoverage } from "../state/read-outline.ts";
import { frameTexts, type FrameTexts } from "../texts/frame-texts.ts";

interface Branch {
  readonly entry: OutlineEntry;
  readonly branches: Branch[];
}

/** The flat list as a tree: a section holds those whose parent it is. */
function toTree(entries: readonly OutlineEntry[]): Branch[] {
  const roots: Branch[] = [];
  const all: Branch[] = entries.map((entry) => ({ entry, branches: [] }));
  for (const branch of all) {
    const parent = branch.entry.parent === null ? undefined : all[branch.entry.parent];
    (parent?.branches ?? roots).push(branch);
  }
  return roots;
}

function Coverage({
  coverage,
  texts,
}: {
  readonly coverage: SectionCoverage;
  readonly texts: FrameTexts;
}) {
  const { covered, notApplicable, total, checkAgain } = coverage;
  const answered = covered + notApplicable;
  const icon = checkAgain > 0 ? "checkAgain" : answered === total ? "covered" : "open";
  return (
    <span className={`ke-outline-coverage ke-coverage-${icon}`}>
      <Icon name={icon} size={14} /> {texts.coverage(answered, total)}
      {checkAgain > 0 && `, ${texts.checkAgain(checkAgain)}`}
    </span>
  );
}

interface BranchListProps {
  readonly branches: readonly Branch[];
  readonly current: string | null;
  readonly texts: FrameTexts;
  readonly onJump: (id: string) => void;
}

function BranchList({ branches, current, texts, onJump }: BranchListProps) {
  return (
    <ul className="ke-outline-list">
      {branches.map(({ entry, branches: inner }) => (
        <li key={entry.id}>
          <button
            type="button"
            className={`ke-outline-entry ke-outline-level-${entry.level}`}
            aria-current={entry.id === current ? "location" : undefined}
            onClick={() => onJump(entry.id)}
          >
            <span className="ke-outline-text">
              {entry.number !== "" && <span className="ke-outline-number">{entry.number} </span>}
              {entry.text === "" ? <em>{texts.untitled}</em> : entry.text}
            </span>
            {entry.coverage !== null && <Coverage coverage={entry.coverage} texts={texts} />}
          </button>
          {inner.length > 0 && <BranchList branches={inner} {...{ current, texts, onJump }} />}
        </li>
      ))}
    </ul>
  );
}

/** The headings of the document, where the cursor is, and what is answered in each section. */
export function OutlinePane({ onJump }: { readonly onJump: () => void }) {
  const { workbench, props } = useBench();
  const entries = useBenchState((state) => state.outline.entries);
  const current = useBenchState((state) => state.section);
  const texts = frameTexts[props.language];
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pane.current?.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest" });
  }, [current]);
  const jump = (id: string) => {
    const found = findBlock(workbench.editor.state.doc, id);
    if (found === null) return;
    onJump();
    jumpTo(workbench.editor.view, found.position);
  };
  return (
    <div ref={pane} className="ke-outline">
      <h2 className="ke-pane-title">{texts.outline}</h2>
      {entries.length === 0 ? (
        <p className="ke-hint">{texts.noHeadings}</p>
      ) : (
        <BranchList branches={toTree(entries)} current={current} texts={texts} onJump={jump} />
      )}
    </div>
  );
}
