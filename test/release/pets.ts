/** A small description: of what it says, as much as is asked for. */
export function pets(change: {
  /** Whether `name` always comes back. */
  readonly hasName?: boolean;
  /** Whether pets can be looked up one by one. */
  readonly hasLookup?: boolean;
  readonly words?: string;
  readonly listId?: string;
}): string {
  const { hasName = true, hasLookup = false, words = "All pets", listId = "listPets" } = change;
  const pet = {
    type: "object",
    required: ["id", ...(hasName ? ["name"] : [])],
    properties: { id: { type: "string" }, name: { type: "string" } },
  };
  const answer = (schema: object) => ({ 200: { description: "OK", content: { "application/json": { schema } } } });
  const one = { $ref: "#/components/schemas/Pet" };
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  return JSON.stringify(
    {
      openapi: "3.1.0",
      info: { title: "Pets", version: "1.0.0" },
      servers: [{ url: "https://api.example.com" }],
      paths: {
        "/pets": { get: { operationId: listId, summary: words, responses: answer({ type: "array", items: one }) } },
        ...(hasLookup
          ? { "/pets/{id}": { get: { operationId: "getPet", parameters: [id], responses: answer(one) } } }
          : {}),
      },
      components: { schemas: { Pet: pet } },
    },
    null,
    2,
  );
}

/** A redocly.yaml that makes one package of it. */
export function petsConfig(fields: string): string {
  return `apis:\n  pets:\n    root: spec/openapi.json\n    x-katagami:\n      output: generated/pets\n      package:\n        license: MIT\n${fields}`;
}
