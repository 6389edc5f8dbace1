interface DatedWord {
  /** Matched as a whole word, in any case. */
  readonly pattern: string;
  readonly replacement: string;
}

/**
 * Words that sound of old office Swedish, each with what to write instead in the same form. The
 * first ten are in the checklists of Skellefteå and Tyresö (read 2026-11-23); the rest are our own.
 */
export const datedWords: readonly DatedWord[] = [
  { pattern: "skall", replacement: "ska" },
  { pattern: "ej", replacement: "inte" },
  { pattern: "icke", replacement: "inte" },
  { pattern: "avseende", replacement: "om" },
  { pattern: "målsättning", replacement: "mål" },
  { pattern: "målsättningen", replacement: "målet" },
  { pattern: "målsättningar", replacement: "mål" },
  { pattern: "målsättningarna", replacement: "målen" },
  { pattern: "erhålla", replacement: "få" },
  { pattern: "erhåller", replacement: "får" },
  { pattern: "erhöll", replacement: "fick" },
  { pattern: "erhållit", replacement: "fått" },
  { pattern: "jämlikt", replacement: "enligt" },
  { pattern: "beträffande", replacement: "om" },
  { pattern: "huruvida", replacement: "om" },
  { pattern: "tillse", replacement: "se till" },
  { pattern: "tillser", replacement: "ser till" },
  { pattern: "erfordras", replacement: "behövs" },
  { pattern: "erforderlig", replacement: "nödvändig" },
  { pattern: "erforderliga", replacement: "nödvändiga" },
  { pattern: "ombesörja", replacement: "ordna" },
  { pattern: "ombesörjer", replacement: "ordnar" },
  { pattern: "härvid", replacement: "då" },
  { pattern: "därest", replacement: "om" },
  { pattern: "medelst", replacement: "med" },
  { pattern: "förefinns", replacement: "finns" },
  { pattern: "äger rum", replacement: "sker" },
  { pattern: "i enlighet med", replacement: "enligt" },
  { pattern: "i syfte att", replacement: "för att" },
];
