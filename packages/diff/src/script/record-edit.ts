import type { EntryEdit, RecordEdit } from "./script.ts";

/** What makes the new record of the old; values are compared as JSON. */
export function readRecordEdit<Value>(
  oldRecord: Readonly<Record<string, Value>>,
  newRecord: Readonly<Record<string, Value>>,
): RecordEdit<Value> {
  const oldNames = Object.keys(oldRecord);
  const newNames = Object.keys(newRecord);
  const entries = [...new Set([...oldNames, ...newNames])].flatMap((name): EntryEdit<Value>[] => {
    const before = Object.hasOwn(oldRecord, name) ? oldRecord[name]! : null;
    const after = Object.hasOwn(newRecord, name) ? newRecord[name]! : null;
    return equalJson(before, after) ? [] : [{ name, old: before, new: after }];
  });
  const expected = [
    ...oldNames.filter((name) => Object.hasOwn(newRecord, name)),
    ...newNames.filter((name) => !Object.hasOwn(oldRecord, name)),
  ];
  const restored = [
    ...newNames.filter((name) => Object.hasOwn(oldRecord, name)),
    ...oldNames.filter((name) => !Object.hasOwn(newRecord, name)),
  ];
  const follows = equalJson(expected, newNames) && equalJson(restored, oldNames);
  return follows ? { entries } : { entries, order: { old: oldNames, new: newNames } };
}

/** The record after the edit; throws where it does not hold what the edit says it does. */
export function applyRecordEdit<Value>(
  record: Readonly<Record<string, Value>>,
  edit: RecordEdit<Value>,
): Record<string, Value> {
  const values = new Map(Object.entries(record));
  for (const { name, old: before, new: after } of edit.entries) {
    if (!equalJson(values.get(name) ?? null, before)) {
      throw new RangeError(`"${name}" is not what the comparison was made from`);
    }
    if (after === null) values.delete(name);
    else values.set(name, after);
  }
  const names = edit.order?.new ?? [...values.keys()];
  return Object.fromEntries(
    names.flatMap((name) => (values.has(name) ? [[name, values.get(name)!] as const] : [])),
  );
}

export function invertRecordEdit<Value>(edit: RecordEdit<Value>): RecordEdit<Value> {
  return {
    entries: edit.entries.map(({ name, old: before, new: after }) => ({
      name,
      old: after,
      new: before,
    })),
    ...(edit.order === undefined ? {} : { order: { old: edit.order.new, new: edit.order.old } }),
  };
}

/** Equal as JSON, whatever the order of keys. */
export function equalJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftEntries = Object.entries(left);
  if (leftEntries.length !== Object.keys(right).length) return false;
  const others = right as Readonly<Record<string, unknown>>;
  return leftEntries.every(
    ([key, value]) => Object.hasOwn(others, key) && equalJson(value, others[key]),
  );
}
