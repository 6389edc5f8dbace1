import { emptyHead } from "@klubba/model";
import { describe, expect, test } from "vitest";
import { compareDocuments } from "../comparison/compare-documents.ts";
import { h, policy, table } from "../testing/build.ts";
import { formatComparison } from "./format-comparison.ts";

const options = { language: "sv", oldLabel: "d.md", newLabel: "d2.md" } as const;
const moving = "Bilder på barn publiceras bara med vårdnadshavarens skriftliga samtycke.";
const comparison = compareDocuments(
  policy([
    h("Svar"),
    "Chefen ska svara på frågor från invånare inom 24 timmar.",
    moving,
    "Gammal regel om anslagstavlor.",
    "Sist <b>.",
  ]),
  policy(
    [
      moving,
      h("Svar"),
      "Chefen bör svara på frågor från invånare inom 48 timmar.",
      "Sist <b>.",
      "En *ny* regel: länkar får inte köpas.",
    ],
    {
      head: { ...emptyHead, diaryNo: "KS 2026-1" },
    },
  ),
);

describe("a comparison as a text", () => {
  test("[D47] changes are sorted by meaning; ids count in reading order", () => {
    expect(
      comparison.changes.map(({ id, kind, meaning }) => `${id} ${kind} ${meaning.join("+")}`),
    ).toEqual([
      "c5 inserted prohibition+strength+negation",
      "c3 edited strength+deadline+number",
      "c4 deleted ",
      "c2 moved ",
      "c1 head ",
    ]);
  });

  test("text names both sides, counts, and shows words with git's marks", () => {
    const text = formatComparison(comparison, "text", options);
    expect(text).toContain(
      "Jämförelse: d.md → d2.md\n5 ändringar: 1 ändrad, 1 tillagd, 1 borttagen, 1 flyttad, 1 i dokumenthuvudet.",
    );
    expect(text).toContain(
      "2/5 Ändrad\n  Betydelse: styrka: ska → bör; frist eller datum: 24 timmar → 48 timmar\n  Avsnitt: Svar\n  Chefen [-ska-]{+bör+} svara på frågor från invånare inom [-24-]{+48+} timmar.",
    );
    expect(text).toContain("Dokumenthuvud: Diarienummer\n  Före: (tomt)\n  Efter: KS 2026-1");
  });

  test("text of two alike says so", () => {
    const same = compareDocuments(policy(["A"]), policy(["A"]));
    expect(formatComparison(same, "text", options)).toBe(
      "Jämförelse: d.md → d2.md\nInga skillnader i text, formatering, dokumenthuvud eller fältens värden.\n",
    );
  });

  test("Markdown escapes what it quotes", () => {
    const markdown = formatComparison(comparison, "md", options);
    expect(markdown).toContain(
      "> Chefen ~~ska~~**bör** svara på frågor från invånare inom ~~24~~**48** timmar.",
    );
    expect(markdown).toContain("**En \\*ny\\* regel: länkar får inte köpas.**");
  });

  test("HTML escapes, says marks in words, and links both ends of a move", () => {
    const html = formatComparison(comparison, "html", options);
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain("Sist &lt;b&gt;.");
    expect(html).toContain(
      '<del><span class="unseen">[borttaget: </span>24<span class="unseen">]</span></del>',
    );
    expect(html).toContain('href="#from-c2"');
    expect(html).toContain('id="from-c2"');
    expect(html).toContain('href="#change-c2"');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test("HTML keeps a table a table, with what came and went in it", () => {
    const html = formatComparison(
      compareDocuments(
        policy([table(["Kanal", "Syfte", "Ansvar"], ["Webben", "Service", "Redaktören"])]),
        policy([table(["Kanal", "Ansvar"], ["Webben", "Rektorn"], ["Film", "Arkivet"])]),
      ),
      "html",
      options,
    ).replaceAll(/<span[^>]*>.*?<\/span>/g, "");
    expect(html).toContain(
      '<table><tr><th scope="col">Kanal</th><th scope="col"><del>Syfte</del></th><th scope="col">Ansvar</th></tr>',
    );
    expect(html).toContain("<td><del>Redaktören</del><ins>Rektorn</ins></td></tr>");
    expect(html).toContain("<tr><td><ins>Film</ins></td><td><ins>Arkivet</ins></td></tr></table>");
  });

  test("HTML parts the list in groups and numbers it through", () => {
    const html = formatComparison(comparison, "html", options);
    expect(
      [...html.matchAll(/<h3>([^<]*)<\/h3><ol class="changes" start="(\d+)"/g)].map(
        ([, title, start]) => `${start} ${title}`,
      ),
    ).toEqual(["1 Det som betyder något annat (2)", "3 Ordalydelse och ordning (3)"]);
  });

  test("JSON has the changes and the summary that scripts read", () => {
    const json = JSON.parse(formatComparison(comparison, "json", options)) as typeof comparison;
    expect(json.changes[1]).toMatchObject({
      kind: "edited",
      moved: false,
      section: { old: "Svar", new: "Svar" },
      old: "Chefen ska svara på frågor från invånare inom 24 timmar.",
      new: "Chefen bör svara på frågor från invånare inom 48 timmar.",
      meaning: ["strength", "deadline", "number"],
    });
    expect(json.summary.total).toBe(5);
  });

  test("English says the same in English", () => {
    expect(formatComparison(comparison, "text", { ...options, language: "en" })).toContain(
      "5 changes: 1 edited, 1 inserted",
    );
  });
});
