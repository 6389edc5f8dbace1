// @vitest-environment jsdom
import { createDocument, type PolicyDocument, schema, sequentialIds } from "@klubba/model";
import { readMarkdown } from "@klubba/markdown";
import { expect, test } from "vitest";
import { assetUrl } from "./asset-url.ts";
import { renderDocument } from "./render-document.ts";

const asset = "a".repeat(64);

function html(policy: PolicyDocument): string {
  const host = document.createElement("div");
  host.append(renderDocument(policy, { assetUrl: assetUrl("d1"), document }));
  return host.innerHTML;
}
function read(text: string): PolicyDocument {
  const parsed = readMarkdown(text, { createId: sequentialIds() });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.document;
}

test("fields show their value, and an unfilled one its label in brackets", () => {
  const policy = read(
    "---\nklubba: 1\nfields:\n  svarstid:\n    label: Svarstid\n    value: en dag\n  takt:\n    label: Takt\n---\n\nInom :field[svarstid], :field[takt].\n",
  );
  expect(html(policy)).toContain('<span data-field="svarstid">en dag</span>');
  expect(html(policy)).toContain('class="app-unfilled">[Takt]</span>');
});

test("guidance is for the writer and is not shown", () => {
  expect(html(read('Text.\n\n:::guidance{items="a"}\nHemligt råd.\n:::\n'))).not.toContain(
    "Hemligt råd",
  );
});

test("footnotes are numbered and gathered at the end", () => {
  const shown = html(read("Ett[^a] och två[^b].\n\n[^a]: Första.\n[^b]: Andra.\n"));
  expect(shown).toContain('<sup><a href="#note-1">1</a></sup>');
  expect(shown).toMatch(
    /<ol class="app-footnotes"><li id="note-1">Första\.<\/li><li id="note-2">Andra\.<\/li><\/ol>$/,
  );
});

test("a stored picture is fetched from its document, any other address is not fetched", () => {
  const image = (src: string) =>
    html(
      createDocument({
        body: schema.nodes.doc.create(null, schema.nodes.image.create({ src, alt: "Torg" })),
      }),
    );
  expect(image(`asset:${asset}`)).toContain(`src="/api/documents/d1/assets/${asset}"`);
  expect(image("https://elsewhere.example/track.png")).not.toContain("elsewhere");
});

test("a wide table can be scrolled by keyboard", () => {
  expect(html(read("| a | b |\n| - | - |\n| 1 | 2 |\n"))).toContain(
    'class="app-table-frame" tabindex="0"',
  );
});
