import type { Forest, Json, PlantRequest } from "./index.js";

export const request: PlantRequest = { body: ["a", 1, null, { deep: [[true]] }] };
// @ts-expect-error a date is no JSON
export const wrong: Json = [[new Date()]];

export function read({ json, nested, text, maybe, even, plain }: Forest): void {
  if (Array.isArray(json)) json[0] satisfies Json | undefined;
  nested[0]?.[0]?.[0]?.length satisfies number | undefined;
  if (typeof text !== "string") for (const part of text) part satisfies string | readonly unknown[];
  maybe?.[0]?.[0] satisfies readonly unknown[] | null | undefined;
  even[0]?.[0] satisfies typeof even | undefined;
  plain.up?.up?.map?.["a"] satisfies string | undefined;
}
