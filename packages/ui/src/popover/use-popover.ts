import { type RefObject, useCallback, useLayoutEffect } from "react";
import { placePopover } from "./place-popover.ts";

/** Keeps a `popover` element at its anchor while it is open, also as the page scrolls. */
export function usePopover(
  anchor: RefObject<HTMLElement | null>,
  popover: RefObject<HTMLElement | null>,
  open: boolean,
  align: "start" | "center" | "end",
): void {
  const place = useCallback(() => {
    const [from, element] = [anchor.current, popover.current];
    if (from === null || element === null) return;
    element.style.maxHeight = "";
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top, maxHeight } = placePopover(
      from.getBoundingClientRect(),
      size,
      viewport,
      align,
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.style.maxHeight = `${maxHeight}px`;
  }, [anchor, popover, align]);

  useLayoutEffect(() => {
    const element = popover.current;
    if (!open || element === null) return undefined;
    element.showPopover();
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
      if (element.isConnected) element.hidePopover();
    };
  }, [open, place, popover]);
}
