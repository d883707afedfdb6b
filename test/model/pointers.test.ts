import { join } from "node:path";
import { expect, it } from "vitest";
import { lookUp, pointerKeys } from "../../generator/document/pointer.js";
import type { Extensible, Operation, Parameter, Schema } from "../../generator/document/types.js";
import type { Api } from "../../generator/model/api.js";
import { namesOf } from "../../generator/emit/emit.js";
import { load } from "../../generator/load/load.js";
import { buildApi } from "../../generator/model/build-api.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { caseFolder, cases } from "../golden/cases.js";

/** Every object within a value that says where it stands. */
function located(value: unknown): { readonly pointer: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "pointer" in value ? [value as { pointer: string }] : [];
  return [...own, ...Object.values(value).flatMap(located)];
}

/** Kinds of things that an Api holds, each with a test that what stands at its pointer is meant. */
function listed(api: Api): [kind: string, pointer: string, isMeant: (found: Extensible) => boolean][] {
  const operations = api.operations.flatMap((operation) => {
    const { pointer, path, parameters, bodies, responses } = operation;
    return [
      ["operation", pointer, (found: Operation) => "responses" in found && pointerKeys(pointer)[1] === path],
      ...parameters.map((each) => ["parameter", each.pointer, (found: Parameter) => found.name === each.name]),
      ...bodies.map((each) => ["body", each.pointer, () => lastKeys(each.pointer)[2] === each.mediaType]),
      ...responses.flatMap((each) => [
        ["response", each.pointer, ({ description = "" }: Extensible) => description === each.description],
        ...each.contents.map((one) => ["content", one.pointer, () => lastKeys(one.pointer)[2] === one.mediaType]),
        ...each.headers.map((one) => [
          "header",
          one.pointer,
          (found: Extensible) => "schema" in found || "content" in found,
        ]),
        ...each.links.map((one) => [
          "link",
          one.pointer,
          (found: Extensible) => "operationId" in found || "operationRef" in found,
        ]),
      ]),
    ];
  });
  const handlers = api.handlers.flatMap(({ webhooks }) => webhooks);
  return [
    ...operations,
    ...api.schemas.map(({ pointer, description }) => [
      "schema",
      pointer,
      (found: Schema) => (found.description ?? "") === description,
    ]),
    ...api.securitySchemes.map(({ pointer }) => ["security scheme", pointer, (found: Extensible) => "type" in found]),
    ...handlers.flatMap(({ pointer, method, contents, answers }) => [
      ["webhook", pointer, (found: Extensible) => "responses" in found && lastKeys(pointer)[2] === method],
      ...[...contents, ...answers.flatMap((each) => each.contents)].map((one) => [
        "webhook content",
        one.pointer,
        () => lastKeys(one.pointer)[2] === one.mediaType,
      ]),
    ]),
  ] as ReturnType<typeof listed>;
}

const lastKeys = (pointer: string) => pointerKeys(pointer).slice(-3);

it.each(cases)("every pointer leads to what it says, and to no reference: %s", async (name) => {
  const { document } = normalise((await load(join(caseFolder(name), "openapi.yaml"))).document);
  const api = buildApi(document, namesOf());
  const found = (pointer: string) => lookUp(document, pointer) as Extensible | undefined;
  for (const { pointer } of located({ ...api, schemas: [] })) {
    expect(found(pointer), pointer).toBeTypeOf("object");
    expect(Object.keys(found(pointer)!), pointer).not.toEqual(["$ref"]);
  }
  const told = listed(api);
  if (name !== "empty") expect(told.length).toBeGreaterThan(1);
  for (const [kind, pointer, isMeant] of told) expect(isMeant(found(pointer)!), `${kind} ${pointer}`).toBe(true);
});
