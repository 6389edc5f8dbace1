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

/** The counties and document types that the set has, for the filters to offer. */
export function readChoices(municipalities: readonly Municipality[], set: MatrixFilters["set"]) {
  const own = filterMunicipalities(municipalities, { ...noFilters, set });
  const sorted = (values: readonly string[]) =>
    [...new Set(values)]
      .filter((value) => value !== "")
      .toSorted((left, right) => left.localeCompare(right, "sv"));
  return {
    counties: sorted(own.map(({ county }) => county)),
    types: sorted(own.map(({ document }) => document.type)),
  };
}
