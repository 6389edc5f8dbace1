import { type RefObject, useEffect } from "react";

/**
 * Alt+↓ and Alt+↑ step anywhere on the page; j and k only while the focus is in `root`, for a
 * single letter that acts everywhere gets in the way of those who speak to their computer.
 */
export function useStepKeys(
  root: RefObject<HTMLElement | null>,
  onStep: (step: 1 | -1) => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = readStepKey(event, root.current);
      if (step === null) return;
      event.preventDefault();
      onStep(step);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [root, onStep]);
}

function readStepKey(event: KeyboardEvent, root: HTMLElement | null): 1 | -1 | null {
  const target = event.target instanceof Element ? event.target : null;
  if (event.ctrlKey || event.metaKey || event.defaultPrevented) return null;
  if (target?.closest("input, textarea, select, dialog, [contenteditable=true]")) return null;
  if (event.altKey) {
    if (event.key === "ArrowDown") return 1;
    return event.key === "ArrowUp" ? -1 : null;
  }
  if (root === null || target === null || !root.contains(target)) return null;
  const key = event.key.toLowerCase();
  if (key === "j") return 1;
  return key === "k" ? -1 : null;
}
