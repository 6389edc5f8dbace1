import { type ReactNode, useEffect, useRef, useState } from "react";
import { usePopover } from "../popover/use-popover.ts";

interface TooltipProps {
  /** The accessible name of what it stands at: shown to the eye only, so it is not read twice. */
  readonly text: string;
  readonly shortcut?: string;
  readonly children: ReactNode;
}

const delay = 400;

/** Shows on pointing and on keyboard focus; Escape hides it; it can be pointed at itself. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  usePopover(anchor, tip, open, "center");

  const hide = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") setOpen(false);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);

  return (
    <span
      ref={anchor}
      className="k-tooltip-anchor"
      onPointerEnter={(event) => {
        if (event.pointerType === "touch") return;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setOpen(true), delay);
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => {
        if (event.target.matches(":focus-visible")) setOpen(true);
      }}
      onBlur={hide}
    >
      {children}
      {open && (
        <span ref={tip} popover="manual" className="k-tooltip" aria-hidden="true">
          {text}
          {shortcut !== undefined && <kbd>{shortcut}</kbd>}
        </span>
      )}
    </span>
  );
}
