import type { Language } from "@klubba/model";
import { IconButton } from "@klubba/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { frameTexts } from "../texts/frame-texts.ts";

interface DrawerProps {
  readonly side: "outline" | "panel";
  /** Says whether it is open where the screen is too narrow for panes; on wide screens it always is. */
  readonly open: boolean;
  readonly language: Language;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A pane beside the page; on narrow screens a drawer over it. */
export function Drawer({ side, open, language, onClose, children }: DrawerProps) {
  const texts = frameTexts[language];
  const pane = useRef<HTMLElement>(null);
  const Pane = side === "outline" ? "nav" : "aside";
  useEffect(() => {
    if (open) pane.current?.focus();
  }, [open]);
  return (
    <>
      {open && <div className={`ke-veil ke-veil-${side}`} onPointerDown={onClose} />}
      <Pane
        ref={pane}
        id={`ke-${side}`}
        className={`ke-pane ke-pane-${side}${open ? " ke-pane-open" : ""}`}
        aria-label={texts[side]}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.defaultPrevented) onClose();
        }}
      >
        <div className="ke-drawer-bar">
          <IconButton icon="close" label={texts.close} onClick={onClose} />
        </div>
        {children}
      </Pane>
    </>
  );
}
