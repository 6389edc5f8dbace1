import { expect, test } from "vitest";
import { sayAliasFault, sayYamlFault } from "./say-yaml-fault.ts";

test("[M4] a fault that has no Swedish words is quoted", () => {
  const rare = { code: "IMPOSSIBLE", message: "Map comment with trailing content" } as const;
  expect(sayYamlFault(rare, "sv")).toBe("”Map comment with trailing content”");
  const later = { code: "OF_ANOTHER_DAY" as "IMPOSSIBLE", message: "New rule" };
  expect(sayYamlFault(later, "sv")).toBe("”New rule”");
  expect(sayYamlFault(later, "en")).toBe("New rule");
  expect(sayAliasFault("Out of luck", "sv")).toBe("”Out of luck”");
});

test("[M4] of a code's several meanings the words tell which", () => {
  const missing = (message: string) => sayYamlFault({ code: "MISSING_CHAR", message }, "sv");
  expect(missing("Missing , between flow map items")).toMatch(/^ett kommatecken saknas/);
  expect(missing("Missing , or : between flow map items")).toMatch(/kommatecken eller kolon/);
  expect(missing("Missing something else")).toBe("ett tecken saknas");
});
