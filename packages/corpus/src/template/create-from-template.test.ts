import { formatProblem } from "@klubba/model";
import { describe, expect, test } from "vitest";
import { templatePath, templateText } from "../samples/samples.ts";
import { createFromTemplate } from "./create-from-template.ts";
import { parseTemplate } from "./parse-template.ts";

function templateOf(text: string) {
  const parsed = parseTemplate(text, templatePath);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.value;
}

describe("createFromTemplate", () => {
  const template = templateOf(templateText);

  test("[C21] sets the fields and the organisation", () => {
    const created = createFromTemplate(template, { kommun: "Exempels kommun" });
    expect(created.ok && created.value.fields).toEqual({
      kommun: { label: "Kommunens namn", hint: "T.ex. Exempels kommun", value: "Exempels kommun" },
    });
    expect(created.ok && created.value.head.organisation).toBe("Exempels kommun");
    expect(created.ok && created.value.body.eq(template.document.body)).toBe(true);
  });

  test("[C21] leaves what has no value unfilled, and the template as it was", () => {
    createFromTemplate(template, { kommun: "En annan kommun" });
    const created = createFromTemplate(template, {});
    expect(created.ok && created.value.fields.kommun?.value).toBe("");
    expect(created.ok && created.value.head.organisation).toBe("");
  });

  test("[C21] an organisation in the head stands", () => {
    const named = templateOf(
      templateText.replace("  title:", "  organisation: Regionen\n  title:"),
    );
    const created = createFromTemplate(named, { kommun: "Exempels kommun" });
    expect(created.ok && created.value.head.organisation).toBe("Regionen");
  });

  test("[C21] every name the template lacks is a problem", () => {
    const created = createFromTemplate(template, { komun: "A", zzzzzzzzz: "B", kommun: "C" });
    expect(created.ok ? [] : created.problems.map(formatProblem)).toEqual([
      'fields.komun the template "short" has no field "komun". Did you mean "kommun"?',
      'fields.zzzzzzzzz the template "short" has no field "zzzzzzzzz". It has kommun',
    ]);
  });

  test("[C21] in Swedish for whoever asks for it", () => {
    const created = createFromTemplate(template, { komun: "A", zzzzzzzzz: "B" }, "sv");
    expect(created.ok ? [] : created.problems.map(formatProblem)).toEqual([
      "fields.komun mallen ”short” har inget fält ”komun”. Menade du ”kommun”?",
      "fields.zzzzzzzzz mallen ”short” har inget fält ”zzzzzzzzz”. Den har kommun",
    ]);
  });

  test("[C21] a name that every object has is no field", () => {
    const created = createFromTemplate(template, { constructor: "A" });
    expect(created.ok).toBe(false);
  });
});

describe("parseTemplate", () => {
  test("[C14] a file without front matter is told what a template begins with", () => {
    const parsed = parseTemplate("# Bara text\n", templatePath);
    expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([
      `${templatePath}:1:1 a template begins with front matter between two lines of ---`,
    ]);
  });

  test("[C14] front matter without the key template is told so", () => {
    const parsed = parseTemplate("---\nhead:\n  title: A\n---\n\n# A\n", templatePath);
    expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([
      `${templatePath}:2:1 a template's front matter has the key template, with id, name, description and pages`,
    ]);
  });

  test("[C1] broken front matter is told once", () => {
    const parsed = parseTemplate(templateText.replace("id: short", "id: [short"), templatePath);
    const lines = parsed.ok ? [] : parsed.problems.map(formatProblem);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map((line) => line.split(" ")[0])).size).toBe(lines.length);
    expect(lines.every((line) => line.startsWith(`${templatePath}:`))).toBe(true);
  });

  test("the text is kept as it stands, with Windows line ends too", () => {
    const text = templateText.replaceAll("\n", "\r\n");
    const template = templateOf(text);
    expect(template.markdown).toBe(text);
    expect(template.document.body.eq(templateOf(templateText).document.body)).toBe(true);
  });
});
