import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from "react";
import { readRovingMove } from "../roving/read-roving-move.ts";

interface ToolbarProps {
  readonly label: string;
  /** The id of what the tools work on. */
  readonly controls?: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** The bar itself takes no focus from the keyboard; its buttons do. */
const stops = "button:not(:disabled):not([data-menu-item]), a[href]";

/**
 * A row of buttons that is one stop of the Tab key; the arrows step inside it. Text fields and
 * selects do not belong in it: they need the arrows themselves.
 */
export function Toolbar({ label, controls, children, className }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLElement | null>(null);
  const read = () => [...(bar.current?.querySelectorAll<HTMLElement>(stops) ?? [])];

  const makeStop = (stop: HTMLElement | undefined) => {
    current.current = stop ?? null;
    for (const other of read()) other.tabIndex = other === stop ? 0 : -1;
  };

  // Tools come and go with what is selected: after each render exactly one is the stop.
  useLayoutEffect(() => {
    const all = read();
    makeStop(all.find((stop) => stop === current.current) ?? all[0]);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.closest("[role=menu]") !== null) return;
    const all = read();
    const next = readRovingMove(event.key, all.indexOf(target), all.length, "horizontal");
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-controls={controls}
      className={className === undefined ? "k-toolbar" : `k-toolbar ${className}`}
      onKeyDown={onKeyDown}
      onFocus={(event: FocusEvent<HTMLElement>) => {
        if (event.target.matches(stops)) makeStop(event.target);
      }}
    >
      {children}
    </div>
  );
}

/** A thin rule between groups of tools. */
export function ToolbarSeparator() {
  return <span className="k-toolbar-separator" aria-hidden="true" />;
}
