import type { Checklist, Fact, Municipality } from "@klubba/model";

const both = (text: string) => ({ sv: text, en: `${text} (en)` });

export const checklist: Checklist = {
  id: "social",
  title: both("Sociala medier"),
  topics: [
    {
      id: "plan",
      title: both("Plan före start"),
      items: [
        {
          id: "plan.before",
          question: both("Krävs en plan innan kontot öppnas?"),
          why: both(""),
          laws: [],
          sources: [],
          verification: "source",
          origins: [],
        },
      ],
    },
    { id: "response", title: both("Svarstid"), items: [] },
  ],
};

export const fact = (topic: string, text: string, strength: Fact["strength"] = null): Fact => ({
  topic,
  statement: both(text),
  strength,
  url: "https://exempel.se/regler",
});

interface Parts {
  readonly population?: number | null;
  readonly county?: string;
  readonly set?: Municipality["set"];
  readonly type?: string;
  readonly adoptedOn?: string | null;
  readonly facts?: readonly Fact[];
}

export const municipality = (name: string, parts: Parts = {}): Municipality => ({
  id: name.toLowerCase(),
  name,
  county: parts.county ?? "Skåne län",
  set: parts.set ?? "ten",
  population: parts.population ?? null,
  document: {
    title: `Riktlinjer för ${name}`,
    type: parts.type ?? "riktlinjer",
    adoptedBy: null,
    adoptedOn: parts.adoptedOn ?? null,
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
    note: "Sidans början.",
  },
  facts: parts.facts ?? [],
});
