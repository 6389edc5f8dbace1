import * as v from "valibot";

type Keyed = v.StrictObjectSchema<v.ObjectEntries, v.ErrorMessage<v.StrictObjectIssue> | undefined>;

/**
 * The same schema, telling every key that it does not know: valibot's own tells the first and is
 * silent about the rest, so that a file would be corrected one key at a time.
 */
export function everyUnknownKey<Schema extends Keyed>(schema: Schema): Schema {
  const empty = v.strictObject({}, schema.message);
  const runStrict: Keyed["~run"] = schema["~run"].bind(schema);
  const run: Keyed["~run"] = (dataset, config) => {
    const input = dataset.value;
    const told = runStrict(dataset, config);
    // A list has one fault: that it is a list.
    if (typeof input !== "object" || input === null || Array.isArray(input)) return told;
    const unknown = Object.entries(input).filter(([key]) => !Object.hasOwn(schema.entries, key));
    for (const [key, value] of unknown.slice(1)) {
      const { issues } = empty["~run"]({ value: { [key]: value } }, config);
      if (issues !== undefined) told.issues?.push(...issues);
    }
    return told;
  };
  return Object.assign(schema, { "~run": run });
}
