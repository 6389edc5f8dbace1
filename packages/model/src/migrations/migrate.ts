import type { Language } from "../language/language.ts";
import { problemTexts } from "../result/problem-texts.ts";
import { failure, type Result, success } from "../result/result.ts";
import { type Migration, migrations } from "./migrations.ts";

/** JSON of any known format, brought to the newest; of a newer one, refused with its number. */
export function migrate(
  json: unknown,
  steps: readonly Migration[] = migrations,
  language: Language = "en",
): Result<Record<string, unknown>> {
  const texts = problemTexts[language];
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return failure({ message: texts.notADocument });
  }
  const newest = steps.length + 1;
  const { format } = json as { format?: unknown };
  if (!Number.isSafeInteger(format) || (format as number) < 1) {
    return failure({ path: "format", message: texts.format(newest) });
  }
  if ((format as number) > newest) {
    return failure({ path: "format", message: texts.newerFormat(format as number, newest) });
  }
  let migrated = json as Record<string, unknown>;
  for (let index = (format as number) - 1; index < steps.length; index += 1) {
    migrated = { ...steps[index]!(migrated), format: index + 2 };
  }
  return success(migrated);
}
