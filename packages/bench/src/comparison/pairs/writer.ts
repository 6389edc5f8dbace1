import { defaultDirectory, loadCorpus } from "@klubba/corpus/node";
import { formatProblem } from "@klubba/model";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Random } from "./random.ts";

/** Real Swedish sentences to write from: what templates, checklist and survey say. */
export async function loadSentences(): Promise<string[]> {
  const corpus = await loadCorpus();
  if (!corpus.ok) throw new Error(corpus.problems.map(formatProblem).join("\n"));
  const { checklist, municipalities } = corpus.value;
  const texts = [
    ...(await loadTemplateLines()),
    ...municipalities.flatMap(({ facts }) => facts.map((fact) => fact.statement.sv)),
    ...checklist.topics.flatMap(({ items }) =>
      items.flatMap((item) => [item.question.sv, item.why.sv]),
    ),
  ];
  const sentences = texts
    .flatMap((text) => text.split(/[.!?]\s+/))
    .map((sentence) => sentence.replaceAll(/[*_`>#|[\]{}]|\.+$/g, "").trim());
  return [...new Set(sentences)].filter((sentence) => {
    const count = sentence.split(" ").length;
    return count >= 6 && count <= 30;
  });
}

async function loadTemplateLines(): Promise<string[]> {
  const folder = join(defaultDirectory, "templates");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).toSorted();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return files.flatMap((file) => file.split("\n")).filter((line) => /^[\p{Lu}-]/u.test(line));
}

/** Writes texts that do not repeat: real sentences with every third long word exchanged for another of like ending. */
export class Writer {
  readonly #random: Random;
  readonly #sentences: readonly string[];
  readonly #byEnding = new Map<string, string[]>();

  constructor(random: Random, sentences: readonly string[]) {
    this.#random = random;
    this.#sentences = sentences;
    for (const word of new Set(sentences.flatMap((text) => text.match(/\p{L}{5,}/gu) ?? []))) {
      const ending = word.slice(-2).toLowerCase();
      const list = this.#byEnding.get(ending);
      if (list === undefined) this.#byEnding.set(ending, [word]);
      else list.push(word);
    }
  }

  phrase(): string {
    return this.#random
      .pick(this.#sentences)
      .replaceAll(/\p{L}{5,}/gu, (word) =>
        this.#random.chance(0.35) ? this.#random.pick(this.#like(word)) : word,
      )
      .replaceAll(/\d+/g, () => String(1 + this.#random.below(90)));
  }

  sentence(): string {
    const phrase = this.phrase();
    return `${phrase[0]!.toUpperCase()}${phrase.slice(1)}.`;
  }

  paragraph(): string {
    return Array.from({ length: 1 + this.#random.below(5) }, () => this.sentence()).join(" ");
  }

  heading(): string {
    return this.phrase()
      .split(" ")
      .slice(0, 3 + this.#random.below(4))
      .join(" ");
  }

  /** A word to put in, other than `word`. */
  word(word: string | null = null): string {
    const small = ["ska", "bör", "inte", "alltid", "varje", "minst", "redan", "normalt", "övriga"];
    const found = this.#random.chance(0.3)
      ? this.#random.pick(small)
      : this.#random.pick(this.#random.pick([...this.#byEnding.values()]));
    return found === word ? `${found}x` : found;
  }

  #like(word: string): readonly string[] {
    return this.#byEnding.get(word.slice(-2).toLowerCase()) ?? [word];
  }
}
