import type { Change, DiffResult, Place } from "../../generator/diff/report/diff-result.js";
import { summarise } from "../../generator/diff/report/verdicts.js";

/** A place in the sample's description. */
export function place(pointer: string, line: number, file = "spec/petstore/openapi.yaml"): Place {
  return { pointer, file, line, column: 7 };
}

/** A change of which only what matters to a test is given. */
export function change(given: Partial<Change> = {}): Change {
  return {
    id: "response-property-removed",
    wire: "breaking",
    sdk: "breaking",
    docs: false,
    message: "The response property `name` was removed.",
    cause: given.message ?? given.id ?? "cause",
    ...given,
  };
}

/** A result with the summary that its changes ask for. */
export function result(changes: readonly Change[], title = "Petstore"): DiffResult {
  return { title, base: "origin/main", revision: "HEAD", summary: summarise(changes), changes };
}

const listPets = { method: "get", path: "/pets", operationId: "listPets" };
const showPet = { method: "get", path: "/pets/{petId}", operationId: "showPet" };
const addPet = { method: "post", path: "/pets", operationId: "addPet" };

const nameRemoved: Partial<Change> = {
  id: "response-required-property-removed",
  message: "The property `name` is no longer in the response.",
  cause: "#/components/schemas/Pet/properties/name",
  base: place("#/components/schemas/Pet/properties/name", 41),
  excerpt: {
    base: "        name:\n          type: string\n          description: 呼び名\n        status:\n          type: string",
    revision: "        status:\n          type: string",
  },
  revision: place("#/components/schemas/Pet/properties", 41),
  symbols: [
    {
      name: "Pet",
      kind: "type",
      witness: {
        code: 'import type { Pet } from "petstore";\ndeclare const pet: Pet;\nconst name: string = pet.name;',
        diagnostic: "TS2339: Property 'name' does not exist on type 'Pet'.",
      },
    },
    { name: "listPets", kind: "function" },
  ],
};

/** One of everything: a break that reaches two operations, a warning, an addition, words, and an approved break. */
export const sample: DiffResult = result([
  change({ ...nameRemoved, operation: listPets }),
  change({ ...nameRemoved, operation: showPet }),
  change({
    id: "request-property-max-length-set",
    wire: "warning",
    sdk: "none",
    message: "The request property `tag` got the limit `maxLength: 20`.",
    cause: "tag",
    operation: addPet,
    base: place("#/paths/~1pets/post/requestBody/content/application~1json/schema/properties/tag", 73),
    revision: place("#/paths/~1pets/post/requestBody/content/application~1json/schema/properties/tag", 70),
    excerpt: { base: "tag:\n  type: string", revision: "tag:\n  type: string\n  maxLength: 20" },
  }),
  change({
    id: "endpoint-added",
    wire: "info",
    sdk: "info",
    message: "The operation was added.",
    cause: "added",
    operation: { method: "delete", path: "/pets/{petId}", operationId: "removePet" },
    revision: place("#/paths/~1pets~1{petId}/delete", 96),
    symbols: [{ name: "removePet", kind: "function" }],
  }),
  change({
    id: "operation-summary-changed",
    wire: "none",
    sdk: "none",
    docs: true,
    message: "The summary changed from “List pets” to “ペットの一覧”.",
    cause: "summary",
    operation: listPets,
    base: place("#/paths/~1pets/get/summary", 12),
    revision: place("#/paths/~1pets/get/summary", 12),
    excerpt: { base: "summary: List pets", revision: "summary: ペットの一覧" },
  }),
  change({
    id: "api-path-removed",
    message: "The operation was removed.",
    cause: "legacy",
    operation: { method: "get", path: "/legacy" },
    base: place("#/paths/~1legacy/get", 120),
    approved: { reason: "Nobody has called it since May.", until: "2027-03-31" },
  }),
]);
