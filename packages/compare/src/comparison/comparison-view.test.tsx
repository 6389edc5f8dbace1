// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { compared, example } from "../testing/compared.ts";
import { createMount, type Mounted, prepareScreen, press } from "../testing/mount.tsx";
import { readChangeAnchor } from "./change-anchor.ts";
import { ComparisonView } from "./comparison-view.tsx";

let mounted: Mounted;
beforeEach(() => {
  prepareScreen(true);
  mounted = createMount();
});
afterEach(() => mounted.unmount());

const labels = { oldLabel: "Version 1", newLabel: "Utkast" };
const find = (selector: string) => mounted.host.querySelector<HTMLElement>(selector)!;
const all = (selector: string) => [...mounted.host.querySelectorAll<HTMLElement>(selector)];
const place = () => find(".k-step-place").firstChild?.textContent;

describe("the comparison on screen", () => {
  test("names both sides above their columns", () => {
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    expect(all(".k-sides [role=columnheader]").map((head) => head.textContent)).toEqual([
      "Version 1",
      "Utkast",
    ]);
    expect(find(".k-step-sides").textContent).toBe("Version 1 → Utkast");
  });

  test("marks words in words, not by colour alone", () => {
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    expect(find(".k-changes").textContent).toContain("inom [borttaget: 24][tillagt: 48] timmar");
    expect(find(".k-sides del").textContent).toBe("[borttaget: 24]");
  });

  test("a moved text has both ends, each linked to the other", () => {
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    const links = all(".k-move-link");
    expect(links.map((link) => link.textContent)).toEqual([
      "Flyttat härifrån till ”Arkiv”",
      "Flyttat hit från ”Svar”",
    ]);
    for (const link of links) {
      const target = find(link.getAttribute("href")!);
      act(() => link.click());
      expect(document.activeElement).toBe(target);
    }
  });

  test("every link leads to one element, and every id is used once", () => {
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    const ids = all("[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all("a[href^='#']"))
      expect(ids).toContain(link.getAttribute("href")!.slice(1));
  });

  test("steps with Alt and the arrows anywhere, and says where one is", () => {
    const onSelect = vi.fn<(id: string) => void>();
    mounted.show(<ComparisonView comparison={example} {...labels} onSelect={onSelect} />);
    expect(place()).toBe("6 ändringar");
    press("ArrowDown", { altKey: true }, document.body);
    expect(place()).toBe("1 av 6");
    expect(onSelect).toHaveBeenLastCalledWith("c6");
    press("ArrowUp", { altKey: true }, document.body);
    expect(place()).toBe("6 av 6");
    expect(find("[aria-current]").textContent).toContain("Dokumenthuvud: Dokumentnamn");
  });

  test("j and k act only while the focus is in the comparison", () => {
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    press("j", {}, document.body);
    expect(place()).toBe("6 ändringar");
    act(() => find(".k-change-link").focus());
    press("j");
    press("j");
    expect(place()).toBe("2 av 6");
    press("k");
    expect(place()).toBe("1 av 6");
    act(() => find("select").focus());
    press("j");
    expect(place()).toBe("1 av 6");
  });

  test("a link to a change opens at it", () => {
    mounted.show(
      <ComparisonView comparison={example} {...labels} selected={readChangeAnchor("#change-c2")} />,
    );
    expect(find(".k-row-selected").id).toBe("change-c2");
    expect(readChangeAnchor("#something")).toBeNull();
  });

  test("a filter shortens the list and the steps", () => {
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    const deadline = all(".k-chip").find((chip) => chip.textContent?.startsWith("frist"))!;
    expect(deadline.textContent).toBe("frist eller datum 2");
    act(() => deadline.click());
    expect(deadline.getAttribute("aria-pressed")).toBe("true");
    expect(all(".k-change")).toHaveLength(2);
    expect(place()).toBe("2 ändringar");
    expect(find(".k-change-filters-count").textContent).toBe("2 av 6 ändringar visas.");
    act(() => deadline.click());
    expect(all(".k-change")).toHaveLength(6);
  });

  test("the list says what each change means, in groups", () => {
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    expect(all(".k-change-link").map((link) => link.textContent)).toContain(
      "Frist eller datum: 24 timmar → 48 timmar",
    );
    expect(all(".k-change-group").map((group) => group.textContent)).toEqual([
      "Det som betyder något annat (3)",
      "Ordalydelse och ordning (3)",
    ]);
  });

  test("a person is a filter where it is known who", () => {
    const origins = new Map([
      ["c2", { person: "Anna", note: "Först i version 3, sparad av Anna" }],
    ]);
    mounted.show(<ComparisonView comparison={example} {...labels} origins={origins} />);
    expect(find(".k-changes").textContent).toContain("Först i version 3, sparad av Anna");
  });

  test("unchanged text is folded, and opened on demand", () => {
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    expect(find(".k-sides").textContent).not.toContain("nummer 2");
    act(() => find(".k-fold button").click());
    expect(find(".k-sides").textContent).toContain("nummer 2");
  });

  test("a narrow screen gets both texts in one", () => {
    prepareScreen(false);
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    expect(find(".k-sides")).toBeNull();
    expect(find(".k-inline").textContent).toContain("inom [borttaget: 24][tillagt: 48] timmar");
    expect(
      all(".k-inline :is(h1, h2, h3, h4, h5, h6)").map((heading) => heading.textContent),
    ).toEqual(["Svar", "Arkiv", "[tillagt: Länkar]"]);
  });

  test("two alike say so", () => {
    mounted.show(<ComparisonView comparison={compared(["En text."], ["En text."])} {...labels} />);
    expect(mounted.host.textContent).toContain("Inga skillnader");
    expect(mounted.host.textContent).toContain("Version 1 och Utkast har samma text");
  });

  test("English says the same", () => {
    mounted.unmount();
    mounted = createMount("en");
    mounted.show(<ComparisonView comparison={example} {...labels} />);
    expect(find(".k-changes").textContent).toContain("[deleted: 24][inserted: 48]");
    expect(place()).toBe("6 changes");
  });
});
