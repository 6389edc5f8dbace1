import { fieldsOf } from "@klubba/live";
import type { Fields } from "@klubba/model";
import { useCallback, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { readLiveFields } from "../state/read-live-fields.ts";

/** The fields of a live document as they are now, whoever changes them. */
export function useFields(live: Y.Doc): Fields {
  const subscribe = useCallback(
    (onChange: () => void) => {
      // Read before listening: the reader's own listener must come first.
      readLiveFields(live);
      fieldsOf(live).observe(onChange);
      return () => fieldsOf(live).unobserve(onChange);
    },
    [live],
  );
  return useSyncExternalStore(subscribe, () => readLiveFields(live));
}
