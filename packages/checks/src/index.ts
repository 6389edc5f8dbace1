export { checkDocument } from "./check-document.ts";
export type { Finding } from "./finding/finding.ts";
export { type Area, areaLabels, areas, type RuleId, ruleIds, rules } from "./finding/rules.ts";
export { countForLix, type LixCounts, readLix } from "./lix/lix.ts";
export { lixLimits } from "./rules/check-language.ts";
