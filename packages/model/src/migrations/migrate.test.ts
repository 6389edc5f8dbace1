import { expect, test } from "vitest";
import { migrate } from "./migrate.ts";

const steps = [
  (json: Record<string, unknown>) => ({ ...json, a: 1 }),
  (json: Record<string, unknown>) => ({ ...json, b: (json.a as number) + 1 }),
];

test("runs every step that the document has not seen, in order", () => {
  expect(migrate({ format: 1 }, steps)).toEqual({ ok: true, value: { format: 3, a: 1, b: 2 } });
  expect(migrate({ format: 2, a: 5 }, steps)).toEqual({
    ok: true,
    value: { format: 3, a: 5, b: 6 },
  });
  expect(migrate({ format: 3 }, steps)).toEqual({ ok: true, value: { format: 3 } });
});

test("leaves what it was given as it was", () => {
  const given = Object.freeze({ format: 1 });
  migrate(given, steps);
  expect(given).toEqual({ format: 1 });
});
