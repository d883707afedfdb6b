import { parseYaml } from "@redocly/openapi-core";
import { sentMethod } from "../../../generator/document/methods.js";
import { methods } from "../../../generator/document/objects.js";
import type { OpenApi, PathItem } from "../../../generator/document/types.js";
import { emitSources, namesOf } from "../../../generator/emit/emit.js";
import { buildApi } from "../../../generator/model/build-api.js";
import type { NamesLock } from "../../../generator/model/pins/names-lock.js";
import { parseLock } from "../../../generator/model/pins/parse-lock.js";
import { lockOf, printLock } from "../../../generator/model/pins/print-lock.js";
import { settleNames } from "../../../generator/model/pins/settle-names.js";
import type { NameRules } from "../../../generator/model/pins/wanted-names.js";
import { normalise } from "../../../generator/normalise/normalise.js";
import { printPlain } from "../../../generator/print/print-plain.js";

/** A package as it was released once, and the lock that it left. */
export interface Release {
  readonly operations: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
  /** Of src/aliases.ts; empty where there is none. */
  readonly aliases: string;
  readonly renamed: readonly string[];
  readonly text: string;
  readonly lock: NamesLock;
  readonly settled: ReturnType<typeof settleNames>;
}

type Written = Readonly<Record<string, string | undefined>>;

/** A document with operations by method and path, each with its id, and schemas by key. */
export function described(ids: Written, schemas: Readonly<Record<string, object>> = {}): OpenApi {
  const paths: Record<string, PathItem> = {};
  const content = Object.keys(schemas).map((key) => [`application/${key}+json`, { schema: ref(key) }] as const);
  for (const [key, operationId] of Object.entries(ids)) {
    const [method = "", path = ""] = key.split(" ");
    const ok = { description: "OK", content: Object.fromEntries(content) };
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
    const operation = { ...(operationId !== undefined && { operationId }), parameters, responses: { "200": ok } };
    const item = (paths[path] ??= {});
    if ((methods as readonly string[]).includes(method.toLowerCase())) item[method.toLowerCase()] = operation;
    else item["additionalOperations"] = { ...Object(item["additionalOperations"]), [method]: operation };
  }
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, components: { schemas } } as unknown as OpenApi;
}

export function ref(key: string): { $ref: string } {
  return { $ref: `#/components/schemas/${key}` };
}

/** The package that is made after another one, whose lock went through its file in between. */
export function release(document: OpenApi, before?: Pick<Release, "text">, rules?: NameRules): Release {
  const { document: normalised } = normalise(document as Parameters<typeof normalise>[0]);
  const lock = before && readLock(before.text);
  const settled = settleNames(normalised, { ...(lock && { lock }), ...(rules && { rules }) });
  const api = buildApi(normalised, namesOf(), { settled });
  const options = { name: "", version: "", license: "" };
  const outputs = emitSources({ api, document: normalised, options, template: [], comments: true });
  const aliases = printPlain(outputs.filter(({ path }) => path === "src/aliases.ts"))[0]?.text ?? "";
  const next = lockOf(api, settled);
  return {
    operations: Object.fromEntries(
      api.operations.map(({ method, path, name }) => [`${sentMethod(method)} ${path}`, name]),
    ),
    schemas: Object.fromEntries(api.schemas.filter(({ key, of }) => key === of).map(({ key, name }) => [key, name])),
    aliases,
    renamed: api.renamed.map(({ reason }) => reason),
    text: printLock(next),
    lock: next,
    settled,
  };
}

/** The lock that a text says. */
export function readLock(text: string): NamesLock {
  const { lock, problems } = parseLock(
    parseYaml(text),
    () => ({ file: "names.lock.yaml", line: 1, column: 1 }),
    namesOf().reserved,
  );
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return lock;
}
