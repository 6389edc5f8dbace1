import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds. For what must not be there at all: hidden buttons would still take arrows. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Where the bar has no room for what the menu "more formatting" has as well. */
export const tightBar = "(max-width: 40rem)";
