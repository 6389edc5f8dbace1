import { origins } from "../checklist/origins.ts";
import type { CorpusFile } from "../corpus/parse-corpus.ts";

/** The smallest checklist that keeps every rule; line numbers in tests count from here. */
export const checklistText = `id: social-media
title: { sv: Checklista, en: Checklist }
topics:
  - id: purpose
    title: { sv: Syfte, en: Purpose }
    items:
      - id: purpose-stated
        question: { sv: Framgår syftet?, en: Is the purpose stated? }
        why: { sv: Läsaren vill veta., en: Readers want to know. }
        laws:
          - { law: kommunallagen, place: 2 kap., verification: unverified }
        sources:
          - { title: En sida, url: https://example.org/sida }
        verification: source
        origins: [${origins.join(", ")}]
  - id: response-time
    title: { sv: Svarstid, en: Response time }
    items:
      - id: response-time-limit
        question: { sv: Hur fort?, en: How fast? }
        why: { sv: Det är ett löfte., en: It is a promise. }
        laws: []
        sources: []
        verification: unverified
        origins: []
`;

export const lawsText = `laws:
  - id: kommunallagen
    name: { sv: Kommunallagen, en: Local Government Act }
    number: "2017:725"
    status: inForce
    state: { sv: I kraft., en: In force. }
    relevance: { sv: Vem beslutar., en: Who decides. }
    verification: statute
    checkedOn: "2026-11-23"
    sources:
      - { title: Lagen, url: https://example.org/kl }
staleCitations:
  - id: kommunallagen-1991
    pattern: '1991:900'
    severity: error
    advice: { sv: Upphävd., en: Repealed. }
    verification: statute
`;

export const municipalityText = `id: exempel
name: Exempels kommun
county: Skåne län
set: ten
population: null
document:
  title: Riktlinjer
  type: riktlinjer
  adoptedBy: null
  adoptedOn: "2011-09"
  revisedOn: null
  paragraph: null
  diaryNo: null
  pages: 11
source:
  kind: own page
  url: https://example.org/
  otherUrls: []
  coverage: beginning
  note: Början av sidan.
facts:
  - topic: response-time
    statement: { sv: Svar ska ges inom 24 timmar., en: Answers shall come within 24 hours. }
    strength: ska
    url: https://example.org/svar
`;

export const templateText = `---
klubba: 1
head:
  title: Kort policy
fields:
  kommun: { label: Kommunens namn, hint: T.ex. Exempels kommun }
template:
  id: short
  name: { sv: Kort policy, en: Short policy }
  description: { sv: En sida., en: One page. }
  pages: 1
---

# Kort policy

## Svarstid {topic=response-time}

:::guidance{items="response-time-limit"}
Hur fort?
:::

:field[kommun] svarar inom en arbetsdag.
`;

export const municipalityPath = "research/municipalities/exempel.yaml";
export const templatePath = "templates/short.md";

const sound: readonly CorpusFile[] = [
  { path: "research/checklist.yaml", text: checklistText },
  { path: "research/laws.yaml", text: lawsText },
  { path: municipalityPath, text: municipalityText },
  { path: templatePath, text: templateText },
];

/** A sound corpus in which one text of one file is replaced. */
export function corpusWith(path: string, from: string, to: string): CorpusFile[] {
  const file = sound.find((candidate) => candidate.path === path);
  if (file === undefined || !file.text.includes(from)) {
    throw new Error(`the sample ${path} does not hold ${from}`);
  }
  const text = file.text.replace(from, () => to);
  return sound.map((candidate) => (candidate === file ? { path, text } : candidate));
}

/** A sound corpus without one of its files. */
export const corpusWithout = (path: string): CorpusFile[] =>
  sound.filter((candidate) => candidate.path !== path);

export const soundCorpus = (): CorpusFile[] => [...sound];
