import type { Labels, LabelsInput } from "./index.js";

// Sent, declared properties and others can be given together, though they are of other types.
export const sent: LabelsInput = {
  map: { a: 1 },
  mixed: { name: "n", tags: undefined, others: 1 },
  patterns: { name: "n", "x-a": 1 },
  free: { name: "n" },
  silent: { name: "n" },
  none: {},
  closed: {},
  nested: { a: { b: "c" } },
};

// @ts-expect-error the others are numbers
export const map: LabelsInput["map"] = { a: "1" };
// @ts-expect-error `name` is required beside the others
export const mixed: LabelsInput["mixed"] = { others: 1 };
// @ts-expect-error no other property has this type
export const other: LabelsInput["mixed"] = { name: "n", others: true };
// @ts-expect-error it has no property
export const none: LabelsInput["none"] = { a: 1 };
// @ts-expect-error it has no other property
export const closed: LabelsInput["closed"] = { others: 1 };
// @ts-expect-error others are not declared
export const silent: LabelsInput["silent"] = { others: 1 };
// @ts-expect-error that there may be others is no more than a schema says that is silent
export const free: LabelsInput["free"] = { name: "n", others: 1 };

// Received, each has its own type.
export function read({ map, mixed, patterns, free, nested }: Labels): string {
  const numbers: (number | undefined)[] = [map["a"], mixed["others"], patterns["x-a"], ...Object.values(map)];
  const texts: (string | undefined)[] = [mixed.name, mixed.tags?.[0], patterns.name, free.name, nested["a"]?.["b"]];
  return [...numbers, ...texts].join();
}
