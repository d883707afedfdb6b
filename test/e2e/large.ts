/** A description with this many operations, which compute for seconds for each thousand, whatever the command. */
export function largeDescription(operations: number, version: string): string {
  const numbers = Array.from({ length: operations }, (_, index) => index);
  const text = { type: "string", description: "Some words." };
  const properties = Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((name) => [name, text]));
  const schema = (index: number) => ({
    type: "object",
    properties: { ...properties, version: { const: version }, next: reference(index - (index % 10)) },
  });
  const content = (index: number) => ({ "application/json": { schema: reference(index) } });
  const operation = (index: number) => ({
    operationId: `read${index}`,
    parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
    responses: { 200: { description: "It is there.", content: content(index) } },
  });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Large", version },
    servers: [{ url: "https://example.com" }],
    paths: Object.fromEntries(numbers.map((index) => [`/things/${index}`, { get: operation(index) }])),
    components: { schemas: Object.fromEntries(numbers.map((index) => [`Thing${index}`, schema(index)])) },
  });
}

function reference(index: number) {
  return { $ref: `#/components/schemas/Thing${index}` };
}
