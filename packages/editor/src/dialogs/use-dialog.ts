import { useBench } from "../editor/bench-context.tsx";
import type { Workbench } from "../state/workbench.ts";
import { dialogTexts, type DialogTexts } from "../texts/dialog-texts.ts";

interface DialogTools {
  readonly workbench: Workbench;
  readonly texts: DialogTexts;
  /** Closes the dialog; the focus goes back to the page. */
  readonly close: () => void;
}

export function useDialog(): DialogTools {
  const { workbench, props } = useBench();
  return {
    workbench,
    texts: dialogTexts[props.language],
    close() {
      workbench.set({ dialog: null, request: null });
      // After the dialog has handed the focus back to the button that opened it.
      requestAnimationFrame(() => {
        if (!workbench.editor.isDestroyed) workbench.editor.view.focus();
      });
    },
  };
}
