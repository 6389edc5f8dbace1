import { describe, expect, test } from "vitest";
import { sequentialIds } from "../ids/block-id.ts";
import { assignIds } from "../ids/assign-ids.ts";
import { emptyHead } from "../head/head.ts";
import { schema } from "../schema/schema.ts";
import { createDocument, parseDocument, toJson } from "./document.ts";
import { hashDocument } from "./hash-document.ts";

const { doc, heading, paragraph, crossReference } = schema.nodes;

const body = (prefix: string, words = "Kommunen ska svara inom 24 timmar.") =>
  assignIds(
    doc.create(null, [
      heading.create({ level: 1, id: `${prefix}-h` }, schema.text("Policy")),
      paragraph.create(null, [
        schema.text(words),
        crossReference.create({ target: `${prefix}-h` }),
      ]),
    ]),
    sequentialIds(prefix),
  );

describe("hashDocument", () => {
  test("is the same whatever the ids, and follows what they point at", () => {
    const one = createDocument({ body: body("a") });
    const other = createDocument({ body: body("z") });
    expect(hashDocument(one)).toBe(hashDocument(other));
    expect(hashDocument(one)).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is the same after JSON and back", () => {
    const document = createDocument({
      head: { ...emptyHead, title: "Policy" },
      body: body("a"),
      fields: { kommun: { label: "Kommun", value: "Säter", hint: "" } },
      evidence: { item: { state: "covered", blocks: ["a-h"], digest: "d" } },
    });
    const again = parseDocument(JSON.parse(JSON.stringify(toJson(document))), sequentialIds());
    expect(again.ok && hashDocument(again.value)).toBe(hashDocument(document));
  });

  test.each([
    ["a word", createDocument({ body: body("a", "Kommunen bör svara inom 24 timmar.") })],
    ["a space", createDocument({ body: body("a", "Kommunen ska svara inom 24  timmar.") })],
    [
      "a head value",
      createDocument({ body: body("a"), head: { ...emptyHead, diaryNo: "KS 2026/1" } }),
    ],
    [
      "a field",
      createDocument({
        body: body("a"),
        fields: { svarstid: { label: "", value: "24", hint: "" } },
      }),
    ],
    [
      "evidence",
      createDocument({
        body: body("a"),
        evidence: { x: { state: "notApplicable", reason: "nej" } },
      }),
    ],
  ])("differs by %s", (_, changed) => {
    expect(hashDocument(changed)).not.toBe(hashDocument(createDocument({ body: body("a") })));
  });

  test("does not count comments, nor how they split the text", () => {
    const comment = schema.mark("comment", { thread: "t1" });
    const commented = doc.create(null, [
      heading.create({ level: 1, id: "a-h" }, schema.text("Policy")),
      paragraph.create({ id: "a1" }, [
        schema.text("Kommunen ska "),
        schema.text("svara", [comment]),
        schema.text(" inom 24 timmar."),
        crossReference.create({ target: "a-h" }, null, [comment]),
      ]),
    ]);
    expect(hashDocument(createDocument({ body: commented }))).toBe(
      hashDocument(createDocument({ body: body("a") })),
    );
  });

  test("counts an undecided suggestion", () => {
    const insertion = schema.mark("insertion", { id: "s1" });
    const suggested = doc.create(
      null,
      paragraph.create({ id: "a" }, schema.text("ny", [insertion])),
    );
    const plain = doc.create(null, paragraph.create({ id: "a" }, schema.text("ny")));
    expect(hashDocument(createDocument({ body: suggested }))).not.toBe(
      hashDocument(createDocument({ body: plain })),
    );
  });

  test("is fixed: a change of this value breaks every stored version", () => {
    expect(hashDocument(createDocument({ body: body("a") }))).toBe(
      "0f29bdf04f2a8bd942c28225e0c082c3369969c2cbb281928737b14a466a93da",
    );
  });
});
