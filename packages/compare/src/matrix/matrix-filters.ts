import type { Municipality } from "@klubba/model";

export const sizes = ["all", "small", "medium", "large", "unknown"] as const;
export type Size = (typeof sizes)[number];
export const periods = ["all", "before2012", "2012to2017", "since2018", "unknown"] as const;
export type Period = (typeof periods)[number];

/** Which municipalities are shown; `all` and an empty text leave nothing out. */
export interface MatrixFilters {
  /** The ten of the survey, or all. */
  readonly set: "ten" | "all";
  readonly county: string;
  readonly type: string;
  readonly size: Size;
  readonly period: Period;
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

/** When the document was adopted or, failing that, last revised. */
export function periodOf({ document }: Municipality): Period {
  const date = document.adoptedOn ?? document.revisedOn;
  if (date === null) return "unknown";
  const year = Number(date.slice(0, 4));
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
      (filters.period === "all" || periodOf(municipality) === filters.period),
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
  const ownPeriods = new Set([...fitting({ period: "all" }).map(periodOf), filters.period, "all"]);
  return {
    counties: sorted([...fitting({ county: "" }).map(({ county }) => county), filters.county]),
    types: sorted([...fitting({ type: "" }).map(({ document }) => document.type), filters.type]),
    sizes: sizes.filter((size) => ownSizes.has(size)),
    periods: periods.filter((period) => ownPeriods.has(period)),
  };
}
