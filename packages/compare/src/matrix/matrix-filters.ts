import type { Municipality } from "@klubba/model";

export const sizes = ["all", "small", "medium", "large", "unknown"] as const;
export type Size = (typeof sizes)[number];
export const periods = ["all", "before2012", "2012to2017", "since2018", "unknown"] as const;
export type Period = (typeof periods)[number];

export type Year = `${number}`;
export const isYear = (value: string): value is Year => /^(?:19|20)\d\d$/.test(value);

/** Which municipalities are shown; `all` and an empty text leave nothing out. */
export interface MatrixFilters {
  /** The ten of the survey, or all. */
  readonly set: "ten" | "all";
  readonly county: string;
  readonly type: string;
  readonly size: Size;
  /** A period, or a year as `2019`. */
  readonly period: Period | Year;
}

export const noFilters: MatrixFilters = {
  set: "ten",
  county: "",
  type: "",
  size: "all",
  period: "all",
};

/** Inhabitants, rounded as the survey has them. Unknown stays unknown: it is in no size. */
export function sizeOf({ population }: Municipality): Size {
  if (population === null) return "unknown";
  if (population < 20_000) return "small";
  return population < 100_000 ? "medium" : "large";
}

/** The year the document was adopted or, failing that, last revised. */
export function yearOf({ document }: Municipality): Year | null {
  const year = (document.adoptedOn ?? document.revisedOn)?.slice(0, 4) ?? "";
  return isYear(year) ? year : null;
}

export function periodOf(municipality: Municipality): Period {
  const year = Number(yearOf(municipality) ?? Number.NaN);
  if (Number.isNaN(year)) return "unknown";
  if (year < 2012) return "before2012";
  return year < 2018 ? "2012to2017" : "since2018";
}

export function filterMunicipalities(
  municipalities: readonly Municipality[],
  filters: MatrixFilters,
): Municipality[] {
  return municipalities.filter(
    (municipality) =>
      (filters.set === "all" || municipality.set === "ten") &&
      (filters.county === "" || municipality.county === filters.county) &&
      (filters.type === "" || municipality.document.type === filters.type) &&
      (filters.size === "all" || sizeOf(municipality) === filters.size) &&
      (filters.period === "all" ||
        periodOf(municipality) === filters.period ||
        yearOf(municipality) === filters.period),
  );
}

/**
 * What the filters offer: only what leaves some municipality beside the other choices, and what is
 * chosen already.
 */
export function readChoices(municipalities: readonly Municipality[], filters: MatrixFilters) {
  const fitting = (open: Partial<MatrixFilters>) =>
    filterMunicipalities(municipalities, { ...filters, ...open });
  const sorted = (values: readonly string[]) =>
    [...new Set(values)]
      .filter((value) => value !== "")
      .toSorted((left, right) => left.localeCompare(right, "sv"));
  const ownSizes = new Set([...fitting({ size: "all" }).map(sizeOf), filters.size, "all"]);
  const dated = fitting({ period: "all" });
  const ownPeriods = new Set<string>([...dated.map(periodOf), filters.period, "all"]);
  const years = [...dated.map(yearOf), filters.period].filter(
    (year): year is Year => year !== null && isYear(year),
  );
  return {
    counties: sorted([...fitting({ county: "" }).map(({ county }) => county), filters.county]),
    types: sorted([...fitting({ type: "" }).map(({ document }) => document.type), filters.type]),
    sizes: sizes.filter((size) => ownSizes.has(size)),
    periods: periods.filter((period) => ownPeriods.has(period)),
    years: [...new Set(years)].toSorted().toReversed(),
  };
}
