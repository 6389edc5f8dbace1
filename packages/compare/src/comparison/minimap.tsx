import type { Change } from "@klubba/diff";
import { type MouseEvent, useEffect, useMemo, useRef } from "react";
import { readMarks } from "./read-marks.ts";
import type { TextItem } from "./text-items.ts";

interface MinimapProps {
  readonly items: readonly TextItem[];
  readonly changes: ReadonlyMap<string, Change>;
  /** Ids of the changes that pass the filters; the others are drawn faint. */
  readonly listed: ReadonlySet<string>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/**
 * The whole text as a strip, with a mark for each change: left for what is gone, right for what
 * came, across for what became otherwise, and a double line for what moved. It is for the pointer;
 * the list and the steps are the same by keyboard and in words.
 */
export function Minimap({ items, changes, listed, selected, onSelect }: MinimapProps) {
  const strip = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  // A step draws the strip anew; where the marks stand it does not change.
  const marks = useMemo(() => readMarks(items, changes), [items, changes]);
  useEffect(() => followScroll(strip.current, screen.current), []);

  const onClick = (event: MouseEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined || marks.length === 0) return;
    const at = (event.clientY - box.top) / box.height;
    const distance = (mark: { from: number; to: number }) =>
      Math.abs((mark.from + mark.to) / 2 - at);
    onSelect(marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best)).id);
  };
  return (
    <div ref={strip} className="k-minimap" aria-hidden="true" onClick={onClick}>
      <div ref={screen} className="k-minimap-screen" />
      {marks.map(({ id, place, look, weighty, from, to }) => (
        <span
          key={place}
          className={[
            `k-minimap-mark k-minimap-${look}`,
            weighty ? "k-minimap-weighty" : "",
            listed.has(id) ? "" : "k-minimap-faint",
            id === selected ? "k-minimap-selected" : "",
          ].join(" ")}
          style={{ insetBlockStart: `${from * 100}%`, blockSize: `${(to - from) * 100}%` }}
        />
      ))}
    </div>
  );
}

/** Keeps a frame on the strip over what is on the screen of the text beside it. */
function followScroll(strip: HTMLElement | null, screen: HTMLElement | null) {
  const text = strip?.parentElement?.querySelector<HTMLElement>(".k-comparison-rows") ?? null;
  if (screen === null || text === null) return undefined;
  let frame = 0;
  const draw = () => {
    frame = 0;
    const { top, height } = text.getBoundingClientRect();
    const from = Math.min(1, Math.max(0, -top / height));
    const to = Math.min(1, Math.max(0, (window.innerHeight - top) / height));
    screen.style.insetBlockStart = `${from * 100}%`;
    screen.style.blockSize = `${(to - from) * 100}%`;
  };
  const plan = () => {
    frame ||= requestAnimationFrame(draw);
  };
  plan();
  window.addEventListener("scroll", plan, { passive: true });
  window.addEventListener("resize", plan);
  return () => {
    cancelAnimationFrame(frame);
    window.removeEventListener("scroll", plan);
    window.removeEventListener("resize", plan);
  };
}
