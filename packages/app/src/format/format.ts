import type { Language } from "@klubba/ui";

const locales: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

/** `23 nov. 2026 14:02`, from ISO 8601. */
export const formatDateTime = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(iso),
  );

/** `23 nov. 2026`, from ISO 8601. */
export const formatDate = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: "medium" }).format(new Date(iso));

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** `för 3 timmar sedan`; a date from a week back on. */
export function formatAge(iso: string, now: Date, language: Language): string {
  const age = now.getTime() - new Date(iso).getTime();
  if (age >= 7 * units[0][1]) return formatDate(iso, language);
  const format = new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" });
  const unit = units.find(([, milliseconds]) => age >= milliseconds);
  return unit === undefined
    ? format.format(0, "second")
    : format.format(-Math.floor(age / unit[1]), unit[0]);
}

/** Ordered as a person of that language expects. */
export const compareTexts = (language: Language): ((one: string, other: string) => number) =>
  new Intl.Collator(locales[language], { numeric: true }).compare;

/** `1,4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}
