export { int64 } from "./exact.js";
export { date, day } from "./instants.js";
export { exactJson, inHeader, reading } from "./readers.js";
export { instant, plainDate, type Instant, type PlainDate, type TemporalLike } from "./temporal.js";
export type { Value, Values } from "./values.js";
export { completing, writingForm, writingJson } from "./writing.js";
