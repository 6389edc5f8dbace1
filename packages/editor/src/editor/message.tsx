import { IconButton } from "@klubba/ui";
import { frameTexts } from "../texts/frame-texts.ts";
import { useBench, useBenchState } from "./bench-context.tsx";

/** What was last said to the writer: a refused file, an upload under way. */
export function Message() {
  const { workbench, props } = useBench();
  const message = useBenchState((state) => state.message);
  return (
    <div role="status" className="ke-message">
      {message !== "" && (
        <>
          <span>{message}</span>
          <IconButton
            icon="close"
            label={frameTexts[props.language].dismiss}
            onClick={() => workbench.set({ message: "" })}
          />
        </>
      )}
    </div>
  );
}
