const numbered = Array.from({ length: 12 }, (_, index) => `SKL-${index + 1}`);

/**
 * Every item of the older checklists that was seen: SKL's guidelines of 2010-04-28,
 * E-delegationen's legal checklist of 2010 (its section 4 was not visible) and eSam's summary.
 */
export const origins: readonly string[] = [
  ...numbered,
  ..."abcde".split("").map((letter) => `ED-1${letter}`),
  "ED-2a",
  "ED-2b",
  "ED-3",
  "ED-5a",
  "ED-5b",
  "ED-6a",
  "ED-6b",
  "ED-6c",
  "eSam-1",
];
