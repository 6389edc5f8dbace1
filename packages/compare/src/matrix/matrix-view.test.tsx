// @vitest-environment jsdom
import { createDocument, emptyHead, schema } from "@klubba/model";
import { act, useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { policy } from "../testing/compared.ts";
import { createMount, type Mounted, prepareScreen, press } from "../testing/mount.tsx";
import { checklist, fact, municipality } from "../testing/survey.ts";
import { type Arrangement, plainArrangement } from "./arrangement.ts";
import { type MatrixFilters, noFilters } from "./matrix-filters.ts";
import { MatrixView, type MatrixViewProps, type OpenedCell } from "./matrix-view.tsx";

let mounted: Mounted;
beforeEach(() => {
  prepareScreen(true);
  mounted = createMount();
});
afterEach(() => mounted.unmount());

const malmo = municipality("Malmö", {
  facts: [
    fact("plan", "En blankett lämnas före start.", "ska"),
    fact("plan", "Syftet skrivs ner."),
  ],
});
const municipalities = [
  malmo,
  municipality("Håbo", { type: "kommentarsregler" }),
  municipality("Kalix", { set: "wider" }),
];

/** Gives evidence, and so leaves open what it gives none for. */
const draft = {
  ...policy(["En text."]),
  evidence: { "laws.named": { state: "covered" as const, blocks: [], digest: "" } },
};

function Screen(props: Partial<MatrixViewProps>) {
  const [filters, setFilters] = useState<MatrixFilters>(noFilters);
  const [arrangement, setArrangement] = useState<Arrangement>(plainArrangement);
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  return (
    <MatrixView
      {...{ checklist, municipalities, filters, arrangement, opened }}
      documents={[{ id: "draft", name: "Vårt utkast", document: draft }]}
      onFilters={setFilters}
      onArrange={setArrangement}
      onExport={() => {}}
      onOpen={setOpened}
      {...props}
    />
  );
}
const find = (selector: string) => mounted.host.querySelector<HTMLElement>(selector)!;
const choose = (value: string) =>
  act(() => {
    const select = mounted.host.querySelector("select")!;
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
const all = (selector: string) => [...mounted.host.querySelectorAll<HTMLElement>(selector)];
const cell = (row: number, column: number) => find(`[data-cell="${row} ${column}"]`);

describe("the matrix on screen", () => {
  test("always says what it cannot tell", () => {
    mounted.show(<Screen />);
    expect(mounted.host.textContent).toContain(
      "”Ej sett” betyder inte att kommunen saknar en regel.",
    );
  });

  test("what was not seen and what is missing differ in word and sign", () => {
    mounted.show(<Screen />);
    expect(cell(1, 0).textContent?.trim()).toBe("saknas");
    expect(cell(1, 0).querySelector(".k-cell-missing svg")).not.toBeNull();
    expect(cell(1, 1).textContent?.trim()).toBe("ej sett");
    expect(cell(1, 1).querySelector(".k-cell-missing")).toBeNull();
  });

  test("a cell shows its statements with their strength in words", () => {
    mounted.show(<Screen />);
    expect(cell(0, 1).textContent).toBe("ska En blankett lämnas före start. Syftet skrivs ner.");
  });

  test("a long statement is short in the table and whole beside it, for print", () => {
    const text = `${"Svar ges samma dag. ".repeat(9)}Slut.`;
    const long = municipality("Malmö", { facts: [fact("plan", text)] });
    mounted.show(<Screen municipalities={[long]} />);
    expect(find(".k-cell-short").textContent).toMatch(/^(Svar ges samma dag\. )+Svar.*[a-z]…$/);
    expect(find(".k-cell-full").textContent).toBe(text);
  });

  test("the Tab key stops once; arrows move the stop and the focus", () => {
    mounted.show(<Screen />);
    expect(all('.k-cell[tabindex="0"]')).toEqual([cell(0, 0)]);
    act(() => cell(0, 0).focus());
    press("ArrowRight");
    press("ArrowDown");
    expect(document.activeElement).toBe(cell(1, 1));
    expect(all('.k-cell[tabindex="0"]')).toEqual([cell(1, 1)]);
  });

  test("a cell opens with source, date and how far it was read, and can be borrowed", () => {
    const onBorrow = vi.fn<NonNullable<MatrixViewProps["onBorrow"]>>();
    mounted.show(<Screen onBorrow={onBorrow} />);
    act(() => cell(0, 1).click());
    const dialog = find("dialog");
    expect(dialog.textContent).toContain("Plan före start: Malmö");
    expect(dialog.textContent).toContain("Vår sammanfattning, inte kommunens ordalydelse.");
    expect(dialog.textContent).toContain("datum inte sett");
    expect(dialog.textContent).toContain("bara början läst. Sidans början.");
    expect(dialog.querySelector('a[href="https://exempel.se/regler"]')).not.toBeNull();
    const [, second] = [...dialog.querySelectorAll<HTMLElement>(".k-cell-statement .k-button")];
    expect(second!.textContent).toBe("Låna som parafras med källa");
    act(() => second!.click());
    expect(onBorrow).toHaveBeenCalledWith({ municipality: malmo, fact: malmo.facts[1] });
  });

  test("an empty cell says what that means, and rules for visitors are told as such", () => {
    mounted.show(<Screen />);
    act(() => cell(1, 2).click());
    expect(find("dialog").textContent).toContain("Det betyder inte att kommunen saknar en regel.");
    expect(find("dialog").textContent).toContain("regler för besökare, inte interna regler");
    act(() => find("dialog .k-button-icon").click());
    act(() => cell(1, 0).click());
    expect(find("dialog").textContent).toContain(
      "Dokumentet anger själv vilka områden det svarar på",
    );
  });

  test("an imported passage is borrowed in its own words, with a warning and its source", () => {
    const { heading, bulletList, listItem, paragraph } = schema.nodes;
    const item = paragraph.create({ id: "b1" }, schema.text("Vi ska svara samma dag."));
    const document = createDocument({
      head: { ...emptyHead, title: "Riktlinjer", decidedOn: "2024-03-01" },
      body: schema.nodes.doc.create(null, [
        heading.create({ id: "h1", level: 2, topic: "response" }, schema.text("Svar")),
        bulletList.create({ id: "l1" }, listItem.create({ id: "i1" }, item)),
      ]),
    });
    const onBorrow = vi.fn<NonNullable<MatrixViewProps["onBorrow"]>>();
    mounted.show(
      <Screen imported={[{ id: "import:1", name: "nora.md", document }]} {...{ onBorrow }} />,
    );
    act(() => cell(1, 1).click());
    expect(find("dialog").textContent).toContain("Ur den importerade filen, ordagrant.");
    expect(find("dialog").textContent).toContain("någon annans ordalydelse");
    act(() => find("dialog .k-notice .k-button").click());
    expect(onBorrow).toHaveBeenCalledExactlyOnceWith({
      source: {
        name: "nora.md",
        title: "Riktlinjer",
        date: "2024-03-01",
        url: "",
        wording: "verbatim",
      },
      topic: "response",
      blocks: [
        expect.objectContaining({ type: "bulletList", attrs: { id: null, suggestion: null } }),
      ],
    });
  });

  test("what is found in a text says so, with its likeness, and who else says it", () => {
    const { heading, paragraph } = schema.nodes;
    const line = (text: string, id: string) => paragraph.create({ id }, schema.text(text));
    const document = createDocument({
      body: schema.nodes.doc.create(null, [
        heading.create({ id: "h1", level: 2 }, schema.text("Innan ni börjar")),
        line("En blankett ska lämnas före start.", "b1"),
        heading.create({ id: "h2", level: 2 }, schema.text("Hamnen")),
        ...Array.from({ length: 9 }, (_, at) => line(`Båt${at} ligger i hamn${at}.`, `c${at}`)),
      ]),
    });
    mounted.show(<Screen imported={[{ id: "import:1", name: "nora.md", document }]} />);
    expect(cell(0, 1).textContent).toBe("hittat i texten: ska En blankett ska lämnas före start.");
    expect(cell(1, 1).textContent?.trim()).toBe("hittades inte i texten");
    expect(cell(1, 1).querySelector(".k-cell-missing")).toBeNull();
    expect(mounted.host.textContent).toContain("läs dem själv");
    act(() => cell(0, 1).click());
    const dialog = find("dialog");
    expect(dialog.textContent).toMatch(/orden liknar områdets \(likhet 0,\d\d av 1\)/);
    expect(dialog.textContent).toContain("Avsnitt: Innan ni börjar");
    const similar = dialog.querySelector<HTMLDetailsElement>("details")!;
    expect(similar.querySelector("li")).toBeNull();
    act(() => {
      similar.open = true;
      similar.dispatchEvent(new Event("toggle"));
    });
    const others = [...similar.querySelectorAll("li")];
    expect(others).toHaveLength(1);
    expect(others[0]!.textContent).toMatch(
      /^Malmö Kodade uppgifterEn blankett lämnas före start\.Likhet 0,\d\d, gemensamt: .*blankett/,
    );
    expect(others[0]!.querySelector('a[href="https://exempel.se/regler"]')).not.toBeNull();
  });

  test("as squares, what is found and what is not have forms of their own", () => {
    const document = policy(["En blankett ska lämnas före start.", "Båten ligger i en hamn."]);
    const arrangement = { ...plainArrangement, mode: "heat" } as const;
    const imported = [{ id: "import:1", name: "nora.md", document }];
    mounted.show(<Screen {...{ imported, arrangement }} />);
    const classes = [0, 1].map((row) => cell(row, 1).querySelector(".k-heat")!.className);
    expect(classes).toEqual(["k-heat k-heat-found", "k-heat k-heat-notFound"]);
    const words = [0, 1].map((row) => cell(row, 1).querySelector(".k-hidden")!.textContent);
    expect(words).toEqual([
      "hittat i texten: ska: En blankett ska lämnas före start.",
      "hittades inte i texten",
    ]);
    expect(find(".k-heat-legend").textContent).toContain("hittades inte i texten");
  });

  test("a draft without evidence is searched, and one in another language is not", () => {
    const english = policy(["We reply to the questions of the public when we are at work."]);
    const documents = [
      { id: "draft", name: "Utkast", document: policy(["Båten ligger i en hamn."]) },
      { id: "second", name: "Annat", document: policy(["Bilen står i garaget."]) },
    ];
    const imported = [{ id: "import:1", name: "nora.md", document: english }];
    mounted.show(<Screen {...{ documents, imported }} />);
    expect([0, 2].map((column) => cell(1, column).textContent?.trim())).toEqual([
      "hittades inte i texten",
      "inte sökt (annat språk)",
    ]);
    act(() => cell(1, 2).click());
    expect(find("dialog").textContent).toContain("på ett annat språk än sökningen");
  });

  test("the wider set comes on demand", () => {
    mounted.show(<Screen />);
    expect(mounted.host.textContent).toContain("2 av 2 kommuner visas");
    choose("all");
    expect(mounted.host.textContent).toContain("3 av 3 kommuner visas");
    expect(all(".k-matrix thead .k-column-name").map((name) => name.textContent)).toEqual([
      "Vårt utkast",
      "Malmö",
      "Håbo",
      "Kalix",
    ]);
  });

  test("no municipality says how to go on, with an own draft beside it too", () => {
    const filters: MatrixFilters = { ...noFilters, county: "Gotlands län" };
    const onFilters = vi.fn<MatrixViewProps["onFilters"]>();
    mounted.show(<Screen {...{ filters, onFilters }} />);
    expect(find(".k-empty").textContent).toContain("Inga kommuner passar urvalet.");
    const back = all(".k-empty .k-button").find(({ textContent }) => textContent === "Visa alla");
    act(() => back!.click());
    expect(onFilters).toHaveBeenCalledWith(noFilters);
    mounted.show(<Screen documents={[]} {...{ filters, onFilters }} />);
    expect(find("table")).toBeNull();
  });

  test("each column says in words what kind of thing it is", () => {
    mounted.show(<Screen />);
    expect(all(".k-matrix thead .k-column-kind").map((kind) => kind.textContent)).toEqual([
      "Hela texten, eget dokument",
      "Kodade uppgifter",
      "Kodade uppgifter",
    ]);
    expect(all("tbody th").map((head) => head.textContent)).toEqual([
      "Plan före start1 av 2 kommuner",
      "Svarstid0 av 2 kommuner",
    ]);
  });

  test("as squares, each state has its own form and its words, and the strongest strength", () => {
    mounted.show(<Screen />);
    act(() => find(".k-switch label:last-of-type input").click());
    const squareAt = (row: number, column: number) => cell(row, column).querySelector(".k-heat")!;
    expect(squareAt(0, 1).className).toBe("k-heat k-heat-stated k-heat-duty");
    expect(squareAt(0, 1).textContent).toBe("ska");
    expect(squareAt(0, 2).className).toBe("k-heat k-heat-notSeen");
    expect(squareAt(0, 0).className).toBe("k-heat k-heat-missing");
    const words = (row: number, column: number) =>
      cell(row, column).querySelector(".k-hidden")?.textContent;
    expect(words(0, 1)).toBe("ska: 2 uppgifter: En blankett lämnas före start.");
    expect([words(0, 2), words(0, 0)]).toEqual(["ej sett", "saknas"]);
    expect(find(".k-heat-legend").textContent).toContain("ej sett: inget är känt");
  });

  test("topics are found by words and put in order; none says how to go on", () => {
    const onArrange = vi.fn<MatrixViewProps["onArrange"]>();
    const arrangement = { ...plainArrangement, find: "film" };
    mounted.show(<Screen {...{ arrangement, onArrange }} />);
    expect(mounted.host.textContent).toContain("0 av 2 områden visas");
    expect(find("table")).toBeNull();
    const back = all(".k-empty .k-button").find(
      ({ textContent }) => textContent === "Visa alla områden",
    );
    act(() => back!.click());
    expect(onArrange).toHaveBeenCalledWith(plainArrangement);
  });

  test("without an own draft there are no gaps to go by", () => {
    const offered = () =>
      all("select option").filter(({ textContent }) => textContent === "Egna luckor först").length;
    mounted.show(<Screen />);
    expect(offered()).toBe(1);
    mounted.show(<Screen documents={[]} />);
    expect(offered()).toBe(0);
  });

  test("the municipalities most like one's own draft come first where that is asked for", () => {
    const arrangement = { ...plainArrangement, columns: "likeness" } as const;
    const far = municipality("Arvika", { facts: [fact("plan", "Båten ligger i en hamn.")] });
    const documents = [{ id: "draft", name: "Utkast", document: policy(["Syftet skrivs ner."]) }];
    mounted.show(<Screen municipalities={[far, malmo]} {...{ arrangement, documents }} />);
    expect(all(".k-matrix thead .k-column-name").map((name) => name.textContent)).toEqual([
      "Utkast",
      "Malmö",
      "Arvika",
    ]);
  });

  test("the matrix is written as it is laid out", () => {
    const onExport = vi.fn<MatrixViewProps["onExport"]>();
    const arrangement = { ...plainArrangement, find: "svarstid" };
    mounted.show(<Screen {...{ arrangement, onExport }} />);
    act(() => find(".k-matrix-tools button").click());
    act(() =>
      all("[data-menu-item]")
        .find(({ textContent }) => textContent?.startsWith("CSV"))!
        .click(),
    );
    expect(onExport.mock.calls[0]?.[0]).toBe("csv");
    expect(onExport.mock.calls[0]?.[1].topics.map(({ id }) => id)).toEqual(["response"]);
  });

  test("a narrow screen shows one topic at a time, a card each", () => {
    prepareScreen(false);
    mounted.show(<Screen />);
    expect(find("table")).toBeNull();
    expect(all(".k-card .k-card-body").map((body) => body.textContent?.trim())).toEqual([
      "saknas",
      "ska En blankett lämnas före start. Syftet skrivs ner.",
      "ej sett",
    ]);
    act(() => find(".k-card .k-button").click());
    expect(find("dialog").textContent).toContain("Vårt utkast");
  });
});
