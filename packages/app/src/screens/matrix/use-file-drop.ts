import { type RefObject, useEffect, useRef, useState } from "react";

/** Takes the file that is dropped on an element, or anywhere on the page for null; true while one is held over it. */
export function useFileDrop(
  place: RefObject<HTMLElement | null> | null,
  onFile: (file: File) => void,
): boolean {
  const [dragging, setDragging] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    const target: EventTarget | null = place === null ? window : place.current;
    if (target === null) return undefined;
    const controller = new AbortController();
    const listen = (name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      target.addEventListener(
        name,
        (event) => {
          const drag = event as DragEvent;
          // A text that is dragged within the page is none of ours.
          if (drag.dataTransfer?.types.includes("Files") === true) act(drag);
        },
        { signal: controller.signal },
      );
    listen("dragover", (event) => {
      event.preventDefault();
      setDragging(true);
    });
    listen("dragleave", () => setDragging(false));
    listen("drop", (event) => {
      event.preventDefault();
      setDragging(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take.current(file);
    });
    return () => controller.abort();
  }, [place]);
  return dragging;
}
