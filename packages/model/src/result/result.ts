/** What went wrong in something read from outside, and where. Lines and columns count from 1. */
export interface Problem {
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Dotted path inside a structured value, e.g. `head.decidedOn`. */
  readonly path?: string;
}

/** The outcome of a `parse…`: a value, or every problem found, never only the first. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (first: Problem, ...rest: Problem[]): Result<never> => ({
  ok: false,
  problems: [first, ...rest],
});

/** `file:line:column message`, leaving out what is not known. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined);
  const words = [place.join(":"), problem.path, problem.message];
  return words.filter((word) => word !== undefined && word !== "").join(" ");
}
