import { fieldsOf } from "@klubba/live";
import type { Field, Fields } from "@klubba/model";
import type * as Y from "yjs";

interface LiveField {
  readonly label?: string;
  readonly value?: string;
  readonly hint?: string;
  readonly order?: number;
}

const known = new WeakMap<Y.Doc, Fields>();

function readFields(live: Y.Doc): Fields {
  const entries = [...fieldsOf(live).entries()].map(
    ([name, value]) => [name, value as LiveField] as const,
  );
  return Object.fromEntries(
    entries
      .toSorted(
        ([leftName, left], [rightName, right]) =>
          (left.order ?? 0) - (right.order ?? 0) || (leftName < rightName ? -1 : 1),
      )
      .map(([name, { label = name, value = "", hint = "" }]): [string, Field] => [
        name,
        { label, value, hint },
      ]),
  );
}

/** The fields of a live document in their order; the same object until one of them changes. */
export function readLiveFields(live: Y.Doc): Fields {
  let fields = known.get(live);
  if (fields === undefined) {
    fields = readFields(live);
    known.set(live, fields);
    fieldsOf(live).observe(() => known.set(live, readFields(live)));
  }
  return fields;
}
