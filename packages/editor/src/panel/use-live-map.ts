import { useCallback, useRef, useSyncExternalStore } from "react";
import type * as Y from "yjs";

type Values = Readonly<Record<string, unknown>>;

/** The values of a shared map as they are now, whoever changes them; the same object until one does. */
export function useLiveMap(map: Y.Map<unknown>): Values {
  const known = useRef<{ map: Y.Map<unknown>; values: Values } | null>(null);
  const read = () => {
    if (known.current?.map !== map) known.current = { map, values: map.toJSON() };
    return known.current.values;
  };
  const subscribe = useCallback(
    (onChange: () => void) => {
      const listen = () => {
        known.current = null;
        onChange();
      };
      map.observeDeep(listen);
      return () => map.unobserveDeep(listen);
    },
    [map],
  );
  return useSyncExternalStore(subscribe, read);
}
