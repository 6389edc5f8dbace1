import type { Fact, Municipality } from "@klubba/model";

/** A municipality of the survey of which nothing is known but its name, its source and `facts`. */
export const surveyed = (id: string, facts: readonly Fact[]): Municipality => ({
  id,
  name: id,
  county: "Skåne län",
  set: "ten",
  population: null,
  document: {
    title: "Riktlinjer",
    type: "riktlinjer",
    adoptedBy: null,
    adoptedOn: null,
    revisedOn: null,
    paragraph: null,
    diaryNo: null,
    pages: null,
  },
  source: {
    kind: "own page",
    url: "https://exempel.se",
    otherUrls: [],
    coverage: "beginning",
    note: "",
  },
  facts,
});
