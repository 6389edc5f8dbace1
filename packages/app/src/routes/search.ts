import { readReturnPlace } from "../session/read-return-place.ts";

type Search = Readonly<Record<string, unknown>>;

/** What each page reads from the query of its address; whatever else stands there is dropped. */
export const readSignInSearch = (search: Search): { from?: string } => {
  const from = readReturnPlace(search["from"]);
  return from === "/" ? {} : { from };
};

export const readStartSearch = (search: Search): { archived?: true } =>
  search["archived"] === true ? { archived: true } : {};

export const wizardSteps = ["template", "about", "fields"] as const;
export type WizardStep = (typeof wizardSteps)[number];

export const readWizardSearch = (search: Search): { step?: WizardStep } => {
  const step = wizardSteps.find((name) => name === search["step"]);
  return step === undefined || step === "template" ? {} : { step };
};

export const readVersionsSearch = (search: Search): { view?: number } => {
  const view = Number(search["view"]);
  return Number.isSafeInteger(view) && view > 0 ? { view } : {};
};

export const readCompareSearch = (search: Search): { old?: string; new?: string } => ({
  ...(isSide(search["old"]) ? { old: String(search["old"]) } : {}),
  ...(isSide(search["new"]) ? { new: String(search["new"]) } : {}),
});

/** `draft`, a version's number, or what it is and its id, e.g. `municipality:sater`. */
const isSide = (value: unknown): boolean =>
  /^(?:draft|[1-9]\d{0,8}|(?:template|municipality|document|import):[\w-]{1,64})$/.test(
    String(value),
  );

export interface MatrixSearch {
  readonly set?: "all";
  readonly county?: string;
  readonly type?: string;
  readonly size?: string;
  readonly period?: string;
  readonly mode?: string;
  readonly columns?: string;
  readonly order?: string;
  readonly topics?: string;
  readonly find?: string;
  /** The cell whose detail is open. */
  readonly topic?: string;
  readonly column?: string;
}

const matrixFilters = ["county", "type", "size", "period"];
const matrixLayout = ["mode", "columns", "order", "topics", "find"];
const matrixCell = ["topic", "column"];

export type MapSearch = Pick<MatrixSearch, "set" | "county" | "type" | "size" | "period">;

export const readMatrixSearch = (search: Search): MatrixSearch =>
  readTexts(search, [matrixFilters, matrixLayout, matrixCell].flat());

export const readMapSearch = (search: Search): MapSearch => readTexts(search, matrixFilters);

function readTexts(search: Search, names: readonly string[]): MatrixSearch {
  const texts = names.flatMap((name) => {
    // The router makes a number of digits alone, such as a year.
    const isDigits = typeof search[name] === "number" && ["period", "find"].includes(name);
    const value = isDigits ? String(search[name]) : search[name];
    return typeof value === "string" && value !== "" && value.length < 200
      ? [[name, value] as const]
      : [];
  });
  return {
    ...(search["set"] === "all" ? { set: "all" as const } : {}),
    ...Object.fromEntries(texts),
  };
}
