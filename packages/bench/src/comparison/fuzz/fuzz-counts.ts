export interface FuzzCounts {
  readonly pairs: number;
  /** Applying the comparison to the old document did not give the new one. */
  readonly notApplied: number;
  /** The inverse did not lead back. */
  readonly notInverted: number;
  /** Told as a plain deletion and insertion of everything. */
  readonly replaced: number;
  readonly threw: number;
  readonly firstError: string | null;
}
