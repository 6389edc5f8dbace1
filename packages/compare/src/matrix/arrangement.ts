/** `text`: what is written; `heat`: only whether something is, as a square for each cell. */
export const matrixModes = ["text", "heat"] as const;
export type MatrixMode = (typeof matrixModes)[number];

export const columnOrders = [
  "survey",
  "name",
  "county",
  "population",
  "date",
  "coverage",
  "likeness",
] as const;
export type ColumnOrder = (typeof columnOrders)[number];

export const topicOrders = ["checklist", "most", "least", "gaps"] as const;
export type TopicOrder = (typeof topicOrders)[number];

/** Which topics: all, those that somebody answers, or those that one's own draft does not. */
export const topicChoices = ["all", "answered", "gaps"] as const;
export type TopicChoice = (typeof topicChoices)[number];

/** How the matrix is laid out: which topics, in which order, as text or as squares. */
export interface Arrangement {
  readonly mode: MatrixMode;
  readonly columns: ColumnOrder;
  readonly order: TopicOrder;
  readonly topics: TopicChoice;
  /** Words to look for in a topic's title and questions; empty for every topic. */
  readonly find: string;
}

export const plainArrangement: Arrangement = {
  mode: "text",
  columns: "survey",
  order: "checklist",
  topics: "all",
  find: "",
};
