// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMount, type Mounted, prepareScreen, press } from "../testing/mount.tsx";
import { readBranches } from "./dendrogram.tsx";
import { sayDegree } from "./map-texts.ts";
import { MapView, type MapViewProps } from "./map-view.tsx";
import { readTop, shadeOf, shades } from "./shade.ts";
import { type MapPolicy, readSimilarityMap } from "./similarity-map.ts";

let mounted: Mounted;
beforeEach(() => {
  prepareScreen(true);
  mounted = createMount();
});
afterEach(() => mounted.unmount());

const policies: MapPolicy[] = [
  { id: "draft", name: "Ert utkast", kind: "draft" },
  { id: "malmo", name: "Malmö stad", kind: "municipality" },
  { id: "nora", name: "Nora kommun", kind: "municipality" },
];
const map = readSimilarityMap([
  [1, 0.62, 0],
  [0.62, 1, 0.3],
  [0, 0.3, 1],
]);
const show = (props: Partial<MapViewProps> = {}) =>
  mounted.show(
    <MapView
      {...{ policies, map }}
      onCompare={() => {}}
      renderComparison={(one, other, text) => <a href={`#${one.id}-${other.id}`}>{text}</a>}
      {...props}
    />,
  );
const find = (selector: string) => mounted.host.querySelector<HTMLElement>(selector)!;
const all = (selector: string) => [...mounted.host.querySelectorAll<HTMLElement>(selector)];

test("says that municipalities are compared by our paraphrases, where there are any", () => {
  show();
  expect(find(".k-notice").textContent).toContain("våra kodade omskrivningar");
  show({
    policies: policies.map((policy) => ({ ...policy, kind: "imported" as const })),
  });
  expect(find(".k-notice")).toBeNull();
});

test("the squares have one stop; arrows move it, each says the pair and how alike it is", () => {
  const onCompare = vi.fn<MapViewProps["onCompare"]>();
  show({ onCompare });
  expect(all(".k-heatmap button")).toHaveLength(9);
  expect(all('.k-heatmap button[tabindex="0"]')).toHaveLength(1);
  const first = find('.k-heatmap button[tabindex="0"]');
  expect(first.getAttribute("aria-label")).toBe(
    "Nora kommun och Malmö stad: likhet 0,30, ganska lika",
  );
  act(() => first.focus());
  press("ArrowDown");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Malmö stad med sig själv");
  press("ArrowRight");
  expect(document.activeElement?.getAttribute("aria-label")).toBe(
    "Malmö stad och Ert utkast: likhet 0,62, mycket lika",
  );
  expect(find(".k-map-said").textContent).toContain("Malmö stad och Ert utkast");
  act(() => (document.activeElement as HTMLElement).click());
  expect(onCompare).toHaveBeenCalledExactlyOnceWith(policies[1], policies[0]);
  press("ArrowLeft");
  act(() => (document.activeElement as HTMLElement).click());
  expect(onCompare).toHaveBeenCalledTimes(1);
});

test("a point says what it is and what it is most like; chosen, its nearest are listed", () => {
  show();
  const points = () => all(".k-plot-point");
  expect(new Set(points().map((point) => point.getAttribute("aria-label")))).toEqual(
    new Set([
      "Ert utkast (Ert utkast, hela texten), mest lik Malmö stad: likhet 0,62",
      "Malmö stad (Kommun, kodade uppgifter), mest lik Ert utkast: likhet 0,62",
      "Nora kommun (Kommun, kodade uppgifter), mest lik Malmö stad: likhet 0,30",
    ]),
  );
  expect(all('.k-plot-point[tabindex="0"]')).toHaveLength(1);
  const [left] = points();
  act(() => left!.focus());
  press("ArrowLeft");
  expect(document.activeElement).toBe(points().at(-1));
  const nora = points().find((point) => point.getAttribute("aria-label")?.startsWith("Nora"))!;
  press("Enter", {}, nora);
  expect(nora.getAttribute("aria-pressed")).toBe("true");
  expect(find("#k-map-nearest").textContent).toBe("Närmast Nora kommun");
  expect(all(".k-nearest li").map(({ textContent }) => textContent)).toEqual([
    "Malmö stad 0,30, ganska lika Jämför: Jämför Nora kommun med Malmö stad",
    "Ert utkast 0,00, nästan inget lika Jämför: Jämför Nora kommun med Ert utkast",
  ]);
});

test("says of the nearest what makes them alike, where that is known", () => {
  const reasons = [{ one: "Svar inom ett dygn.", other: "Svar på ett dygn.", words: ["dygn"] }];
  show({ reasonsOf: (one, other) => (one === 0 && other === 1 ? reasons : []) });
  expect(all(".k-reasons")).toHaveLength(1);
  const [summary, list] = [find(".k-reasons summary"), find(".k-reasons ul")];
  expect(summary.textContent).toBe("Vad som liknar: Ert utkast, Malmö stad");
  expect(list.textContent).toBe(
    "Ert utkast: Svar inom ett dygn.Malmö stad: Svar på ett dygn.Gemensamma ord: dygn",
  );
});

test("the table says the same, in an order of the reader's", () => {
  show();
  const firsts = () => all(".k-pairs tbody tr").map((row) => row.textContent);
  expect(firsts()[0]).toContain("Ert utkastMalmö stad0,62mycket lika");
  const [byOne, , byLikeness] = all(".k-pairs-sort");
  act(() => byLikeness!.click());
  expect(firsts()[0]).toContain("Ert utkastNora kommun0,00");
  expect(byLikeness!.closest("th")?.getAttribute("aria-sort")).toBe("ascending");
  act(() => byOne!.click());
  expect(firsts().at(-1)).toContain("Malmö stadNora kommun0,30");
});

test("a narrow screen has the lists alone; one policy has no map", () => {
  prepareScreen(false);
  show();
  expect(all("svg.k-plot, .k-heatmap")).toEqual([]);
  expect(all(".k-pairs tbody tr")).toHaveLength(3);
  show({ policies: policies.slice(0, 1), map: readSimilarityMap([[1]]) });
  expect(mounted.host.textContent).toContain("Det behövs minst två policyer.");
});

test("shades go up to the most alike, and words follow the likeness", () => {
  expect(readTop(map.likeness)).toBe(0.7);
  expect([0, 0.35, 0.7, 1].map((value) => shadeOf(value, 0.7))).toEqual([0, 4, 7, shades - 1]);
  expect([0.6, 0.599, 0.1, 0].map((value) => sayDegree(value, "en"))).toEqual([
    "very alike",
    "alike",
    "a little alike",
    "hardly alike",
  ]);
});

test("the tree has its leaves at the middle of their rows and its root at the far side", () => {
  const leaf = (index: number) => ({ kind: "leaf", index }) as const;
  const pair = { kind: "join", left: leaf(0), right: leaf(1), likeness: 0.5 } as const;
  expect(readBranches({ kind: "join", left: pair, right: leaf(2), likeness: 0 })).toBe(
    "M1 0.5H0.85V1.5H1M0.85 1H0V2.5H1",
  );
});
