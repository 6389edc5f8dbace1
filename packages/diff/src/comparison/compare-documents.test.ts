import { emptyHead, type PolicyDocument, schema } from "@klubba/model";
import type { Node } from "prosemirror-model";
import { describe, expect, test } from "vitest";
import type { Change } from "../changes/change.ts";
import { h, item, ol, p, policy, table, ul } from "../testing/build.ts";
import { applyComparison } from "./apply-comparison.ts";
import { compareDocuments } from "./compare-documents.ts";

type Content = readonly (Node | string)[];

/** A change in one line: kind, what it was, what it is. */
function tell(change: Change): string {
  const kind = change.moved && change.kind !== "moved" ? `moved+${change.kind}` : change.kind;
  return `${kind}: ${change.old ?? "–"} → ${change.new ?? "–"}`;
}

function changesOf(oldContent: Content, newContent: Content): string[] {
  return compareDocuments(policy(oldContent), policy(newContent)).changes.map(tell);
}

const redline = (change: Change) =>
  change
    .words!.map(({ kind, text }) =>
      kind === "equal" ? text : kind === "inserted" ? `{+${text}+}` : `[-${text}-]`,
    )
    .join("");

function redlineOf(oldText: string, newText: string): string {
  return redline(compareDocuments(policy([oldText]), policy([newText])).changes[0]!);
}

const answer = "Kommentarer från invånare besvaras av den som driver kontot.";
const pictures = "Bilder på barn publiceras bara med vårdnadshavarens samtycke.";
const archive = "Kontots innehåll sparas enligt kommunens dokumenthanteringsplan.";

describe("alignment", () => {
  test("[D10] a paragraph that came or went is one change, and its neighbours none", () => {
    expect(changesOf([answer, archive], [answer, pictures, archive])).toEqual([
      `inserted: – → ${pictures}`,
    ]);
    expect(changesOf([answer, pictures, archive], [answer, archive])).toEqual([
      `deleted: ${pictures} → –`,
    ]);
  });

  test("[D10] a new section is one change with its heading, a new list one change", () => {
    expect(changesOf([answer], [answer, h("Bilder"), pictures, archive])).toEqual([
      `inserted: – → Bilder\n${pictures}\n${archive}`,
    ]);
    expect(changesOf([answer, archive], [answer, ul("en sak", "en annan"), archive])).toEqual([
      "inserted: – → en sak\nen annan",
    ]);
  });

  test("[D10] an item that came into a list is a change of its own", () => {
    expect(changesOf([ul("en sak", "en annan")], [ul("en sak", "en tredje", "en annan")])).toEqual([
      "inserted: – → en tredje",
    ]);
  });

  test("[D11] ids are not trusted: files number their blocks anew", () => {
    const oldDocument = policy([answer, pictures, archive]);
    const newDocument = policy(["Nytt först av allt i dokumentet.", answer, pictures, archive]);
    expect(compareDocuments(oldDocument, newDocument).changes.map(tell)).toEqual([
      "inserted: – → Nytt först av allt i dokumentet.",
    ]);
  });

  test("[D11] blocks that only got other ids have not changed, and the script still carries the ids", () => {
    const oldDocument = policy([answer, ul("en", "två")], {}, "a");
    const newDocument = policy([answer, ul("en", "två")], {}, "z");
    const comparison = compareDocuments(oldDocument, newDocument);
    expect(comparison.changes).toEqual([]);
    expect(applyComparison(oldDocument, comparison).body.eq(newDocument.body)).toBe(true);
  });

  test("[D12] a section moved unchanged is one move, not a delete and an insert", () => {
    const first = [h("Svar"), answer, pictures, archive];
    const second = [h("Arkiv"), "Registrator bevakar det som kommer in till kontot."];
    expect(changesOf([...first, ...second], [...second, ...first])).toEqual([
      "moved: Arkiv\nRegistrator bevakar det som kommer in till kontot. → Arkiv\nRegistrator bevakar det som kommer in till kontot.",
    ]);
  });

  test("[D13] moved and edited is one change", () => {
    const edited = pictures.replace("bara", "endast");
    expect(changesOf([pictures, answer, archive], [answer, archive, edited])).toEqual([
      `moved+edited: ${pictures} → ${edited}`,
    ]);
  });

  test("[D14] a short or repeated text that turns up elsewhere is not called a move", () => {
    expect(changesOf(["Se ovan.", answer, archive], [answer, archive, "Se ovan."])).toEqual([
      "deleted: Se ovan. → –",
      "inserted: – → Se ovan.",
    ]);
    const boilerplate = "Chefen ansvarar för att riktlinjen följs i verksamheten.";
    const oldContent = [boilerplate, answer, boilerplate, pictures, archive];
    const newContent = [answer, pictures, boilerplate, archive, boilerplate];
    expect(
      changesOf(oldContent, newContent).filter((change) => change.startsWith("moved")),
    ).toEqual([]);
  });

  test("[D14] items of a list that changed places moved, however short", () => {
    expect(
      changesOf(
        [ol({}, "Skriv en plan", "Prata med chefen", "Öppna kontot")],
        [ol({}, "Prata med chefen", "Skriv en plan", "Få planen godkänd", "Öppna kontot")],
      ).toSorted(),
    ).toEqual(["inserted: – → Få planen godkänd", "moved: Prata med chefen → Prata med chefen"]);
  });

  test("[D15] a paragraph written anew in its place is one change, and tells what it was", () => {
    const [change, ...rest] = compareDocuments(
      policy([answer, "Lösenord byts var sjätte månad.", archive]),
      policy([answer, "Lösenord byts minst två gånger om året och när någon slutar.", archive]),
    ).changes;
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ kind: "edited", meaning: ["deadline", "number"] });
  });

  test.each(["1. ", "1 ", "Kapitel 1. ", "§ 1 "])(
    "[D15] a section put between numbered ones is one, and the rest is numbering: %s",
    (style) => {
      const at = (number: number, title: string) => h(style.replace("1", String(number)) + title);
      const { changes } = compareDocuments(
        policy([at(1, "Inledning"), answer, at(2, "Konton"), pictures, at(3, "Svar"), archive]),
        policy([
          at(1, "Inledning"),
          answer,
          at(2, "Syfte"),
          "Riktlinjen ska hjälpa medarbetare att svara lika.",
          at(3, "Konton"),
          pictures,
          at(4, "Svar"),
          archive,
        ]),
      );
      expect(changes.map(({ kind, scope, numbering }) => `${kind} ${scope} ${numbering}`)).toEqual([
        "inserted section false",
        "edited heading true",
        "edited heading true",
      ]);
    },
  );

  test("[D15] a heading that alone is reworded is renamed", () => {
    expect(changesOf([h("Bakgrund"), answer], [h("Inledning"), answer])).toEqual([
      "edited: Bakgrund → Inledning",
    ]);
  });

  test("[D16] a paragraph that has nothing in common with the one in its place was not edited into it", () => {
    expect(
      changesOf(
        [h("A"), answer, h("B")],
        [h("A"), "Helt annat innehåll om lösenord och inloggning här.", h("B")],
      ),
    ).toEqual([
      `deleted: ${answer} → –`,
      "inserted: – → Helt annat innehåll om lösenord och inloggning här.",
    ]);
  });

  test("[D17] a change tells the heading it stands under on either side", () => {
    const [change] = compareDocuments(
      policy([h("Svar"), answer, archive]),
      policy([h("Svarstider"), answer, `${archive} Alltid.`]),
    ).changes.filter(({ new: text }) => text?.startsWith(archive));
    expect(change?.section).toEqual({ old: "Svar", new: "Svarstider" });
  });
});

describe("texts in parts, sections and tables", () => {
  const care = "Svaret ska vara vänligt, sakligt och korrekt i alla lägen.";

  test("[D12] a section that moved and was edited is one move and one edit", () => {
    const stay = [
      h("Arkiv"),
      archive,
      "Registrator bevakar det som kommer in till kontot.",
      h("Bilder"),
      pictures,
      "Fotografen anges alltid vid bilden på kommunens konton.",
    ];
    const moving = (text: string) => [h("Svar på frågor"), answer, text];
    const edited = care.replace("ska", "bör");
    const { changes } = compareDocuments(
      policy([...moving(care), ...stay]),
      policy([...stay, ...moving(edited)]),
    );
    expect(changes.map(tell)).toEqual([
      `moved+edited: ${care} → ${edited}`,
      `moved: Svar på frågor\n${answer}\n${care} → Svar på frågor\n${answer}\n${edited}`,
    ]);
    expect(changes.map(({ scope }) => scope)).toEqual(["paragraph", "section"]);
    expect(changes[1]!.likeness).toBeGreaterThan(0.8);
  });

  test("[D14] short lines stay, and what passed them moved", () => {
    const list = (first: string[], second: string[]) =>
      schema.nodes.bulletList.create(null, [
        item("Ansvar för konton", ...(first.length > 0 ? [ul(...first)] : [])),
        item("Roller", ul(...second)),
      ]);
    const rule = "Chefen beslutar om nya konton varje år";
    expect(changesOf([list([rule], ["Redaktör"])], [list([], ["Redaktör", rule])])).toEqual([
      `moved: ${rule} → ${rule}`,
    ]);
  });

  test("[D14] a copy of boilerplate that went and one that came are no move, though each stands alone by now", () => {
    const boilerplate =
      "Frågor om tillämpningen av avsnittet besvaras av kommunens kommunikationsavdelning.";
    const copy = boilerplate.replace("avsnittet", "kapitlet");
    const told = changesOf(
      [boilerplate, answer, pictures, archive, copy, care],
      [answer, copy, pictures, archive, boilerplate, care],
    );
    expect(told.filter((change) => change.startsWith("moved"))).toEqual([]);
  });

  test("[D15] a heading is renamed, new texts below it notwithstanding, where the section is the same", () => {
    expect(
      changesOf(
        [h("Svar på frågor"), answer, archive],
        [h("Bemötande"), "En helt ny inledning som säger varför.", answer, archive],
      ),
    ).toEqual([
      "inserted: – → En helt ny inledning som säger varför.",
      "edited: Svar på frågor → Bemötande",
    ]);
  });

  test("[D15] a heading of the same topic of the checklist is the same, whatever stands under it", () => {
    const about = (text: string) =>
      schema.nodes.heading.create({ level: 2, topic: "answers" }, schema.text(text));
    expect(
      changesOf(
        [h("Inledning"), about("Svar"), answer],
        [h("Inledning"), about("Bemötande"), archive],
      ),
    ).toEqual([`deleted: ${answer} → –`, `inserted: – → ${archive}`, "edited: Svar → Bemötande"]);
  });

  test("[D18] in sections that are the same by their own words, edited texts find each other far away", () => {
    const told = changesOf(
      [h("Svar"), answer, "Kontot stängs på natten.", h("Arkiv"), archive, pictures, care],
      [
        h("Arkiv"),
        archive,
        pictures,
        care,
        h("Svar"),
        answer,
        "Kontot stängs på kvällen av vakten.",
      ],
    );
    expect(told).toContain(
      "moved+edited: Kontot stängs på natten. → Kontot stängs på kvällen av vakten.",
    );
  });

  test("[D19] a paragraph split in two is one change, and each part stands beside its portion", () => {
    const comparison = compareDocuments(
      policy([`${answer} ${care}`, archive]),
      policy([answer, care, archive]),
    );
    expect(comparison.changes.map(tell)).toEqual([`split: ${answer} ${care} → ${answer}\n${care}`]);
    expect(redline(comparison.changes[0]!)).toBe(`${answer}[- -]{+\n+}${care}`);
    const told = comparison.rows.map((row) => [row.old?.text, row.old?.portion, row.new?.text]);
    expect(told).toEqual([
      [`${answer} `, 0, answer],
      [care, 1, care],
      [archive, 0, archive],
    ]);
  });

  test("[D19] three joined in one, one word of them edited, are one change with its meaning", () => {
    const joined = `${answer} ${care.replace("ska", "bör")} ${archive}`;
    const { changes, rows } = compareDocuments(
      policy([answer, care, archive, pictures]),
      policy([joined, pictures]),
    );
    expect(changes.map(({ kind, meaning }) => [kind, meaning])).toEqual([["joined", ["strength"]]]);
    expect(rows.map((row) => row.new?.portion)).toEqual([0, 1, 2, 0]);
  });

  test("[D19] an item split in two is one change", () => {
    expect(changesOf([ul(`${answer} ${care}`, archive)], [ul(answer, care, archive)])).toEqual([
      `split: ${answer} ${care} → ${answer}\n${care}`,
    ]);
  });

  test("[D19] a text that is there twice was not split", () => {
    expect(changesOf([answer, archive], [answer, answer, archive])).toEqual([
      `inserted: – → ${answer}`,
    ]);
  });

  test("[D33] of a table where a column went and a cell was edited each is a change", () => {
    const { changes, rows } = compareDocuments(
      policy([table(["Kanal", "Syfte", "Ansvar"], ["Webben", "Service", "Redaktören"])]),
      policy([table(["Kanal", "Ansvar"], ["Webben", "Rektorn"])]),
    );
    expect(changes.map((change) => [change.scope, tell(change)])).toEqual([
      ["row", "edited: Webben | Redaktören → Webben | Rektorn"],
      ["column", "deleted: Syfte\nService → –"],
    ]);
    expect(
      rows[1]!.cells!.map((cell) => [cell.old?.text, cell.new?.text, cell.words !== null]),
    ).toEqual([
      ["Webben", "Webben", false],
      ["Service", undefined, false],
      ["Redaktören", "Rektorn", true],
    ]);
    expect(rows.map((row) => row.table)).toEqual([0, 0]);
  });

  test("[D33] in a cell of several paragraphs only the words that changed are marked", () => {
    const cells = (text: string) =>
      schema.nodes.table.create(null, [
        schema.nodes.tableRow.create(null, [
          schema.nodes.tableCell.create(null, p("Svar")),
          schema.nodes.tableCell.create(null, [p(answer), p(text)]),
        ]),
      ]);
    const [change] = compareDocuments(
      policy([cells(care)]),
      policy([cells(care.replace("ska", "bör"))]),
    ).changes;
    expect(redline(change!)).toBe(`Svar | ${answer}\n${care.replace("ska", "[-ska-]{+bör+}")}`);
  });
});

describe("words", () => {
  test("[D20] only the words that changed are marked", () => {
    expect(redlineOf("Svar ges inom 24 timmar.", "Svar ges inom 48 timmar.")).toBe(
      "Svar ges inom [-24-]{+48+} timmar.",
    );
    expect(redlineOf("Chefen ska svara på frågor.", "Chefen bör alltid svara på frågor.")).toBe(
      "Chefen [-ska-]{+bör alltid+} svara på frågor.",
    );
  });

  test("[D20] a sentence put first leaves the old one unmarked", () => {
    expect(redlineOf("Chefen svarar på frågor.", "Nytt. Chefen svarar på frågor.")).toBe(
      "{+Nytt. +}Chefen svarar på frågor.",
    );
  });

  test("[D21] blanks are exact", () => {
    expect(redlineOf("Chefen  ska svara.", "Chefen ska svara.")).toBe(
      "Chefen[-  -]{+ +}ska svara.",
    );
  });

  test("[D22] a little word that two long replacements share does not break them apart", () => {
    expect(
      redlineOf(
        `Rutinen gäller för alla. ${answer} ${archive} Varje enhet beslutar själv om kontots avslut och ansvarar därefter för arkivering.`,
        `Rutinen gäller för alla. ${answer} ${archive} Kommunstyrelsen fastställer årligen gemensamma regler och nämnderna rapporterar sina erfarenheter.`,
      ),
    ).toBe(
      `Rutinen gäller för alla. ${answer} ${archive} [-Varje enhet beslutar själv om kontots avslut och ansvarar därefter för arkivering-]{+Kommunstyrelsen fastställer årligen gemensamma regler och nämnderna rapporterar sina erfarenheter+}.`,
    );
    expect(redlineOf("Röda och gröna konton följs upp.", "Blå och gula konton följs upp.")).toBe(
      "[-Röda-]{+Blå+} och [-gröna-]{+gula+} konton följs upp.",
    );
  });

  test("[D22] a sentence written anew is replaced whole, whatever little words it shares", () => {
    const first = "Kommunen svarar på frågor från invånare på måndag.";
    const [change] = compareDocuments(
      policy([`${first} Chefen beslutar, och delaktighet ska gälla en viss tid.`]),
      policy([
        `${first} Vägledning för kommunen, privatpersoner och förtroendevalda samt konton och gallring.`,
      ]),
    ).changes;
    expect(change?.words?.filter(({ kind }) => kind === "equal").map(({ text }) => text)).toEqual([
      `${first} `,
    ]);
  });

  test("[D22] what stands between two insertions, or between words apart, stays", () => {
    expect(redlineOf("Vi svarar, alltid.", "Vi svarar snabbt, vänligt och alltid.")).toBe(
      "Vi svarar{+ snabbt+}, {+vänligt och +}alltid.",
    );
    expect(
      redlineOf(
        "Medarbetare som skriver i tjänsten ska ange namn.",
        "Medarbetare som svarar i tjänsten bör ange namn.",
      ),
    ).toBe("Medarbetare som [-skriver-]{+svarar+} i tjänsten [-ska-]{+bör+} ange namn.");
  });

  test("[D24] of the same word twice the one that stands with others is kept", () => {
    expect(
      redlineOf(
        "Den som driver kontot svarar på frågor.",
        "Den ansvarige och den som driver kontot svarar på frågor.",
      ),
    ).toBe("Den {+ansvarige och den +}som driver kontot svarar på frågor.");
  });

  test("[D25] an insertion is whole sentences, or begins with its comma", () => {
    expect(
      redlineOf("Chefen svarar. Alla läser.", "Chefen svarar. Alla skriver. Alla läser."),
    ).toBe("Chefen svarar. {+Alla skriver. +}Alla läser.");
    expect(redlineOf("Vi når Facebook, X och Y.", "Vi når Facebook, LinkedIn, X och Y.")).toBe(
      "Vi når Facebook{+, LinkedIn+}, X och Y.",
    );
  });

  test("[D23] past the work bound the middle is one replacement, and labelled so", () => {
    // Repeated words leave nothing by which so long a text could be cut into shorter searches.
    const words = (step: number) =>
      Array.from({ length: 2400 }, (_, index) => `ord${(index * step) % 40}`).join(" ");
    const oldText = `Början av samma text här. ${words(3)} slutet av samma text.`;
    const newText = `Början av samma text här. ${words(7)} slutet av samma text.`;
    const [change] = compareDocuments(policy([oldText]), policy([newText])).changes;
    expect(change).toMatchObject({ kind: "edited", coarse: true });
    expect(change!.words!.map(({ kind }) => kind)).toEqual([
      "equal",
      "deleted",
      "inserted",
      "equal",
    ]);
  });
});

describe("structure and looks", () => {
  test("[D30] bold alone is a change of formatting that names the words", () => {
    const [change] = compareDocuments(
      policy(["Chefen ska svara."]),
      policy(["Chefen **ska svara**."]),
    ).changes;
    expect(change).toMatchObject({ kind: "formatted", old: "Chefen ska svara.", words: null });
    expect(change!.formatting).toEqual([
      { text: "ska svara", old: [], new: [{ name: "bold", value: null }] },
    ]);
  });

  test("[D30] half a word in bold changes no word", () => {
    expect(changesOf(["sociala medier i tjänsten"], ["**so**ciala medier i tjänsten"])).toEqual([
      "formatted: sociala medier i tjänsten → sociala medier i tjänsten",
    ]);
  });

  test("[D31] a paragraph made a heading is formatted", () => {
    const [change] = compareDocuments(
      policy([answer, "Svar på frågor", archive]),
      policy([answer, h("Svar på frågor", 3), archive]),
    ).changes;
    expect(change).toMatchObject({ kind: "formatted" });
    expect(change!.formatting[0]!.new).toEqual([{ name: "heading", value: "3" }]);
  });

  test("[D32] a list that counts otherwise is one change, last in the list of changes", () => {
    const oldContent = [ol({}, "läs avtalet", "skriv planen"), "Svar ges inom 24 timmar."];
    const newContent = [
      ol({ format: "lowerAlpha", delimiter: "paren" }, "läs avtalet", "skriv planen"),
      "Svar ges inom 48 timmar.",
    ];
    const { changes } = compareDocuments(policy(oldContent), policy(newContent));
    expect(changes.map(({ kind, numbering }) => [kind, numbering])).toEqual([
      ["edited", false],
      ["formatted", true],
    ]);
  });

  test("[D33] an edited cell is a change of its row, and only the word is marked", () => {
    const oldTable = table(["Fråga", "Svar"], ["Plan", "Ja"], ["Register", "Ja"]);
    const newTable = table(["Fråga", "Svar"], ["Plan", "Ja"], ["Register", "Nej"]);
    const { changes } = compareDocuments(policy([oldTable]), policy([newTable]));
    expect(changes.map(tell)).toEqual(["edited: Register | Ja → Register | Nej"]);
    expect(redline(changes[0]!)).toBe("Register | [-Ja-]{+Nej+}");
  });

  test("[D33] a row that came, and a column that came", () => {
    const oldTable = table(["Kanal", "Ansvar"], ["Webben", "Redaktören"]);
    expect(
      changesOf(
        [oldTable],
        [table(["Kanal", "Ansvar"], ["Bloggen", "Rektorn"], ["Webben", "Redaktören"])],
      ),
    ).toEqual(["inserted: – → Bloggen | Rektorn"]);
    expect(
      changesOf(
        [oldTable],
        [table(["Kanal", "Syfte", "Ansvar"], ["Webben", "Service", "Redaktören"])],
      ),
    ).toEqual(["inserted: – → Syfte\nService"]);
  });

  test("[D34] an item moved from one list to another is taken along by the script, not made anew", () => {
    const moving = "Bilder sparas i bildbanken med uppgift om fotograf och samtycke.";
    const oldDocument = policy([
      ul("läs avtalet", moving),
      answer,
      archive,
      ul("skriv planen", "visa chefen"),
    ]);
    const newDocument = policy([
      ul("läs avtalet"),
      answer,
      archive,
      ul("skriv planen", moving, "visa chefen"),
    ]);
    const comparison = compareDocuments(oldDocument, newDocument);
    expect(comparison.changes.map(tell)).toEqual([`moved: ${moving} → ${moving}`]);
    expect(JSON.stringify(comparison.script)).not.toContain("Bilder");
    expect(applyComparison(oldDocument, comparison).body.eq(newDocument.body)).toBe(true);
  });

  test("[D35] the script holds what changed and not the rest", () => {
    const comparison = compareDocuments(
      policy([answer, `${pictures} Alltid.`, archive]),
      policy([answer, `${pictures} Aldrig.`, archive]),
    );
    const json = JSON.stringify(comparison.script);
    expect(json).toContain("Aldrig");
    expect(json).not.toContain("dokumenthanteringsplan");
    expect(json).not.toContain("samtycke");
  });

  test("[D36] nested items are compared each for itself", () => {
    const nested = (text: string) =>
      schema.nodes.bulletList.create(null, item("Konton", ul("plan", text)));
    expect(
      changesOf([nested("ansvarig utgivare utses")], [nested("ansvarig redaktör utses")]),
    ).toEqual(["edited: ansvarig utgivare utses → ansvarig redaktör utses"]);
  });
});

describe("what stands beside the text", () => {
  const withField = (value: string, text = "Svar ges inom "): PolicyDocument =>
    policy(
      [
        schema.nodes.paragraph.create(null, [
          schema.text(text),
          schema.nodes.field.create({ name: "svarstid" }),
        ]),
      ],
      {
        fields: { svarstid: { label: "Svarstid", value, hint: "" } },
      },
    );

  test("[D40] a field's new value is one change, not one for every place that shows it", () => {
    const { changes } = compareDocuments(withField("24 timmar"), withField("48 timmar"));
    expect(changes.map(tell)).toEqual(["field: 24 timmar → 48 timmar"]);
    expect(changes[0]).toMatchObject({
      property: { label: { sv: "Svarstid" } },
      meaning: ["deadline", "number"],
    });
  });

  test("[D41] the head is compared entry by entry; empty is null", () => {
    const before = policy([answer], { head: { ...emptyHead, title: "Policy" } });
    const after = policy([answer], {
      head: { ...emptyHead, title: "Policy", decidedOn: "2026-11-23" },
    });
    expect(compareDocuments(before, after).changes.map(tell)).toEqual(["head: – → 2026-11-23"]);
  });

  test("[D42] comments never differ", () => {
    const commented = policy([
      schema.nodes.paragraph.create(null, [
        schema.text("Chefen "),
        schema.text("ska", [schema.marks.comment.create({ thread: "t1" })]),
        schema.text(" svara."),
      ]),
    ]);
    expect(compareDocuments(commented, policy(["Chefen ska svara."])).changes).toEqual([]);
  });

  test("[D43] an undecided suggestion is not taken: what it inserts is left out, what it deletes is kept", () => {
    const change = { id: "s1", author: null, at: null };
    const suggested = policy([
      schema.nodes.paragraph.create(null, [
        schema.text("Chefen "),
        schema.text("ska", [schema.marks.deletion.create(change)]),
        schema.text("bör", [schema.marks.insertion.create(change)]),
        schema.text(" svara."),
      ]),
    ]);
    expect(compareDocuments(suggested, policy(["Chefen ska svara."])).changes).toEqual([]);
  });

  test("[D43] a paragraph that is only suggested leaves no empty one behind", () => {
    const insertion = schema.marks.insertion.create({ id: "s1", author: null, at: null });
    const suggested = policy([
      "Chefen ska svara.",
      schema.nodes.paragraph.create(null, schema.text("Svar inom ett dygn.", [insertion])),
    ]);
    const { changes, rows } = compareDocuments(policy(["Chefen ska svara."]), suggested);
    expect(changes).toEqual([]);
    expect(rows).toHaveLength(1);
  });

  test("[D44] guidance is not listed, but counted", () => {
    const guidance = schema.nodes.guidance.create({ items: "" }, p("Vem svarar, och när?"));
    const { changes, summary, rows } = compareDocuments(
      policy([answer, guidance]),
      policy([answer]),
    );
    expect(changes).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(summary.guidance).toBe(1);
  });

  test("[D45] a cross reference to the same heading has not changed when ids have", () => {
    const document = (prefix: string) =>
      policy(
        [
          h("Plan"),
          schema.nodes.paragraph.create(null, [
            schema.text("Se "),
            schema.nodes.crossReference.create({ target: `${prefix}1` }),
          ]),
        ],
        {},
        prefix,
      );
    expect(compareDocuments(document("a"), document("b")).changes).toEqual([]);
  });

  test("[D3] a field in a footnote that got another value, beside words that changed", () => {
    const withNote = (text: string, value: string) =>
      policy(
        [
          schema.nodes.paragraph.create(null, [
            schema.text("Svar"),
            schema.nodes.footnote.create(null, [
              schema.nodes.field.create({ name: "kommun" }),
              schema.text(text),
            ]),
          ]),
        ],
        { fields: { kommun: { label: "Kommun", hint: "", value } } },
      );
    const { script, rows } = compareDocuments(withNote(" förr", ""), withNote(" nu", "Lund"));
    expect(script.method).toBe("aligned");
    expect(rows[0]?.words?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "equal Svar[",
      "deleted [Kommun]",
      "inserted Lund",
      "equal  ",
      "deleted förr",
      "inserted nu",
      "equal ]",
    ]);
  });

  test("[D45] of a footnote that stays only the words that changed are marked", () => {
    const noted = (text: string) =>
      policy([
        schema.nodes.paragraph.create(null, [
          schema.text("Chefen svarar"),
          schema.nodes.footnote.create(null, schema.text(text)),
          schema.text(" på frågor."),
        ]),
      ]);
    const [change] = compareDocuments(
      noted("Beslut 24 maj, se protokollet."),
      noted("Beslut 25 maj, se protokollet."),
    ).changes;
    expect(redline(change!)).toBe(
      "Chefen svarar[Beslut [-24-]{+25+} maj, se protokollet.] på frågor.",
    );
  });

  test("[D46] applying to another document than the one compared is refused", () => {
    const comparison = compareDocuments(policy([answer]), policy([`${answer} Alltid.`]));
    expect(() => applyComparison(policy([archive, answer]), comparison)).toThrow(
      /not the one that the comparison was made from/,
    );
  });
});
