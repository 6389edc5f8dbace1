import { useMemo } from "react";

/** The same object as long as it says the same; for what JSON can hold. */
export function useStable<Value extends object>(value: Value): Value {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
}
