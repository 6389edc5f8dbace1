import { errorStatuses } from "@klubba/protocol";
import * as v from "valibot";
import type { CallError } from "./answer.ts";

const codes = Object.keys(errorStatuses) as (keyof typeof errorStatuses)[];

const schema = v.object({
  error: v.object({
    code: v.picklist(codes),
    message: v.string(),
    problems: v.optional(v.array(v.object({ path: v.string(), message: v.string() })), []),
  }),
});

/** What the server says went wrong, or null for words that are not its own, as a proxy's. */
export function readCallError(body: unknown): CallError | null {
  const parsed = v.safeParse(schema, body);
  return parsed.success ? parsed.output.error : null;
}
