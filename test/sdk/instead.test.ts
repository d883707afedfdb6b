import { expect, it } from "vitest";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import { packageOf } from "./package-of.js";

const description = (operationId: string, sent: string, received: string) => `
openapi: 3.1.0
info: { title: Pots, version: "1" }
paths:
  /pots:
    get:
      operationId: listPots
      responses: { "200": { description: OK, content: { application/json: { schema: ${received} } } } }
    post:
      operationId: ${operationId}
      requestBody: { required: true, content: { application/json: { schema: ${sent} } } }
      responses: { "204": { description: OK } }
    delete:
      operationId: breakPots
      responses: { "204": { description: OK } }
`;

it("says what to write instead, where the new package can do the same, and nothing where it cannot", () => {
  const properties = "name: { type: string }, tag: { type: string }";
  const base = packageOf(
    description(
      "addPot",
      `{ type: object, properties: { ${properties} }, required: [name] }`,
      "{ type: object, properties: { size: { type: integer }, gone: { type: string } } }",
    ),
  );
  const needing = description(
    "addPot",
    `{ type: object, properties: { ${properties} }, required: [name, tag] }`,
    "{ type: object, properties: { size: { type: [string, 'null'] } } }",
  );
  const told = (revision: string) =>
    Object.fromEntries(
      sdkVerdict(base, packageOf(revision)).flatMap(({ witness }) =>
        witness ? [[witness.lines, witness.instead]] : [],
      ),
    );
  expect(told(needing)).toMatchObject({
    "const copy: number | undefined = data.size;": "const copy: string | null | undefined = data.size;",
    "const copy: string | undefined = data.gone;": undefined,
    'await addPot(createClient(), { body: { name: "…" } });':
      'await addPot(createClient(), { body: { name: "…", tag: "…" } });',
  });
  expect(told(needing.replace("addPot", "makePot").replace("breakPots", "addPot"))).toMatchObject({
    'import { breakPots } from "the-package";': undefined,
  });
  expect(told(needing.replace("addPot", "makePot"))).toMatchObject({
    'import { addPot } from "the-package";': 'import { makePot } from "the-package";',
  });
});
