export { isWellShaped } from "./is-well-shaped.ts";
export { bodyOf, evidenceOf, fieldsOf, headOf, metaOf } from "./layout.ts";
export { readBody } from "./read-body.ts";
export { readLive } from "./read-live.ts";
export {
  readFormat,
  removeField,
  setEvidence,
  setField,
  setHead,
  writeLive,
} from "./write-live.ts";
