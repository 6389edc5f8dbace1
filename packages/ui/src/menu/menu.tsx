import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import { usePopover } from "../popover/use-popover.ts";
import { findByTyping } from "./find-by-typing.ts";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: IconName;
  /** A second line that says what it does. */
  readonly hint?: string;
  readonly shortcut?: string;
  /** Stays reachable, so that one can learn that it is there. */
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** For one of several that exclude each other. */
  readonly checked?: boolean;
  /** Starts a new group above this item. */
  readonly separated?: boolean;
}

export interface MenuProps {
  /** Read aloud as the name of button and menu; leave out `children` to show it too. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  /** What the button shows instead of its label. */
  readonly children?: ReactNode;
  readonly variant?: "plain" | "quiet" | "primary";
  readonly align?: "start" | "end";
  /** Shows the icon only; the label is read aloud. */
  readonly iconOnly?: boolean;
  readonly className?: string;
}

const typingPause = 700;

const readEntries = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>("[data-menu-item]") ?? []),
];

/** Counts round the ends: -1 is the last. */
function focusAt(menu: HTMLElement | null, index: number): void {
  const all = readEntries(menu);
  all.at(((index % all.length) + all.length) % all.length)?.focus();
}

/** A button that opens a menu: arrows, Home, End, typing, Escape, as the ARIA pattern says. */
export function Menu({
  label,
  items,
  icon,
  children,
  variant = "plain",
  align = "start",
  iconOnly = false,
  className,
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const openAt = useRef(0);
  const typed = useRef({ text: "", at: 0 });
  const id = useId();
  usePopover(button, menu, open, align);

  const show = (index: number) => {
    openAt.current = index;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!open) return undefined;
    focusAt(menu.current, openAt.current);
    const onPointer = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!menu.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [open]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    show(event.key === "ArrowDown" ? 0 : -1);
  };

  const onMenuKey = (event: KeyboardEvent) => {
    const all = readEntries(menu.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const next = moves[event.key];
    if (next !== undefined) focusAt(menu.current, next);
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
      const text =
        event.timeStamp - typed.current.at < typingPause
          ? typed.current.text + event.key
          : event.key;
      typed.current = { text, at: event.timeStamp };
      const found = findByTyping(
        items.map((item) => item.label),
        at,
        text,
      );
      if (found !== null) focusAt(menu.current, found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        id={`${id}-button`}
        className={`k-button k-button-${variant}${iconOnly ? " k-button-icon" : ""}${className === undefined ? "" : ` ${className}`}`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? `${id}-menu` : undefined}
        aria-label={iconOnly || children !== undefined ? label : undefined}
        onClick={() => (open ? setOpen(false) : show(0))}
        onKeyDown={onButtonKey}
      >
        {icon && <Icon name={icon} size={iconOnly ? 20 : 18} />}
        {!iconOnly && (children ?? <span className="k-button-label">{label}</span>)}
        {!iconOnly && <Icon name="chevronDown" size={14} />}
      </button>
      {open && (
        <div
          ref={menu}
          popover="manual"
          role="menu"
          tabIndex={-1}
          id={`${id}-menu`}
          className="k-menu"
          aria-labelledby={`${id}-button`}
          onKeyDown={onMenuKey}
          onBlur={(event) => {
            const to = event.relatedTarget;
            if (to !== null && !menu.current?.contains(to) && to !== button.current) setOpen(false);
          }}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              data-menu-item=""
              role={item.checked === undefined ? "menuitem" : "menuitemradio"}
              aria-checked={item.checked}
              aria-disabled={item.disabled || undefined}
              tabIndex={-1}
              className={`k-menu-item${item.danger ? " k-menu-danger" : ""}${item.separated ? " k-menu-separated" : ""}`}
              onClick={() => {
                if (item.disabled) return;
                close();
                item.onSelect();
              }}
            >
              {item.checked !== undefined ? (
                <span className="k-menu-check">
                  {item.checked && <Icon name="check" size={16} />}
                </span>
              ) : (
                item.icon && <Icon name={item.icon} size={18} />
              )}
              <span className="k-menu-text">
                {item.label}
                {item.hint !== undefined && <span className="k-menu-hint">{item.hint}</span>}
              </span>
              {item.shortcut !== undefined && (
                <kbd className="k-menu-shortcut">{item.shortcut}</kbd>
              )}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
