import { type Language, languages } from "@klubba/model";

/** The screen language that an `Accept-Language` header likes best; Swedish where it names neither. */
export function readLanguage(header: string | null | undefined): Language {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase().split("-")[0], quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((left, right) => right.quality - left.quality);
  for (const { tag } of wanted) {
    const language = languages.find((known) => known === tag);
    if (language !== undefined) return language;
  }
  return "sv";
}
