import type { Api, ApiOperation } from "../../model/api.js";
import { candidate } from "./candidate.js";
import type { ComparedParts } from "./compare-parts.js";
import type { Finding } from "./finding.js";
import type { PackageParts } from "./package-parts.js";
import type { SdkChange } from "./sdk-change.js";
import { nameLevels, type NameRule } from "./verdict-table.js";
import { withoutComments } from "./without-comments.js";

/** A package as names are compared. */
export interface NamedPackage {
  readonly api: Api;
  readonly parts: PackageParts;
}

/** Names that are exported by one of two packages only: operations with all of their types, schemas, and types by themselves. */
export function nameFindings(
  base: NamedPackage,
  revision: NamedPackage,
  compared: ComparedParts,
  packageName: string,
): Finding[] {
  return [
    ...operationFindings(base, revision, packageName),
    ...schemaFindings(base, revision, packageName),
    ...typeFindings(base, revision, compared, packageName),
  ];
}

function operationFindings(base: NamedPackage, revision: NamedPackage, packageName: string): Finding[] {
  const isIn =
    ({ parts }: NamedPackage) =>
    ({ name }: ApiOperation) =>
      parts.operations.has(name);
  const gone = base.api.operations.filter((operation) => !isIn(revision)(operation));
  const come = revision.api.operations.filter((operation) => !isIn(base)(operation));
  const byPlace = new Map(come.map((operation) => [placeKey(operation), operation]));
  const renamed = new Set<ApiOperation>();
  const lost = gone.map((operation) => {
    const now = byPlace.get(placeKey(operation));
    if (now) renamed.add(now);
    const names = exportedNames(base.parts, operation.name);
    const message = now ? `\`${operation.name}\` is called \`${now.name}\` now.` : `\`${operation.name}\` is gone.`;
    return finding(now ? "operation-renamed" : "operation-removed", "function", names, message, packageName, operation);
  });
  const added = come
    .filter((operation) => !renamed.has(operation))
    .map((operation) => {
      const names = exportedNames(revision.parts, operation.name);
      return finding("operation-added", "function", names, `\`${operation.name}\` is new.`, packageName, operation);
    });
  return [...lost, ...added];
}

function schemaFindings(base: NamedPackage, revision: NamedPackage, packageName: string): Finding[] {
  const names = ({ api }: NamedPackage) => new Map(api.schemas.map(({ name, key }) => [name, key]));
  const [before, after] = [names(base), names(revision)];
  const come = [...after].filter(([name]) => !before.has(name));
  const byShape = new Map(come.map(([name, key]) => [shapeText(key, revision.parts), name]));
  const lost = [...before]
    .filter(([name]) => !after.has(name))
    .map(([name, key]) => {
      const now = byShape.get(shapeText(key, base.parts));
      const message =
        now === undefined ? `The type \`${name}\` is gone.` : `The type \`${name}\` is called \`${now}\` now.`;
      const made = finding(now === undefined ? "type-removed" : "type-renamed", "type", [name], message, packageName);
      return { made, key, now };
    });
  const renamed = new Set(lost.map(({ now }) => now));
  const added = come
    .filter(([name]) => !renamed.has(name))
    .map(([name, key]) => ({
      made: finding("type-added", "type", [name], `The type \`${name}\` is new.`, packageName),
      key,
    }));
  return [...lost, ...added].map(({ made, key }) => ({
    ...made,
    change: { ...made.change, schema: key, cause: `components/schemas/${key}` },
  }));
}

/** Types of operations that both packages have, and of the client. */
function typeFindings(
  base: NamedPackage,
  revision: NamedPackage,
  compared: ComparedParts,
  packageName: string,
): Finding[] {
  const owners = (named: NamedPackage) =>
    new Map(
      named.api.operations.flatMap((operation) =>
        (named.parts.operations.get(operation.name)?.parts ?? []).map((id) => [id, operation] as const),
      ),
    );
  const [before, after] = [owners(base), owners(revision)];
  const find = (id: string, rule: NameRule, operation: ApiOperation | undefined): Finding[] => {
    const name = nameOf(id);
    const isWhole =
      operation && !(base.parts.operations.has(operation.name) && revision.parts.operations.has(operation.name));
    if (isWhole || id.startsWith("src/schemas.ts/") || !id.startsWith("src/")) return [];
    const message = rule === "type-added" ? `The type \`${name}\` is new.` : `The type \`${name}\` is gone.`;
    return [
      finding(rule, id.startsWith("src/client.ts/") ? "client" : "type", [name], message, packageName, operation),
    ];
  };
  return [
    ...compared.gone.flatMap((id) => find(id, "type-removed", before.get(id))),
    ...compared.come.flatMap((id) => find(id, "type-added", after.get(id))),
  ];
}

function finding(
  rule: NameRule,
  kind: SdkChange["kind"],
  symbols: readonly string[],
  message: string,
  packageName: string,
  operation?: ApiOperation,
): Finding {
  const [symbol = ""] = symbols;
  const isFunction = kind === "function";
  const imports = isFunction ? ["createClient", symbol] : [`type ${symbol}`];
  return {
    change: {
      rule,
      symbol,
      symbols,
      kind,
      verdict: nameLevels[rule],
      cause: operation ? `operations/${operation.name}` : `src/${symbol}`,
      ...(operation ? { operation: { method: operation.method, path: operation.path, name: operation.name } } : {}),
      within: [],
      at: [],
      message,
    },
    candidates: nameLevels[rule] === "info" ? [] : [candidate(packageName, imports, [])],
  };
}

/** The function's name first, then those of its types. */
function exportedNames(parts: PackageParts, name: string): string[] {
  const names = (parts.operations.get(name)?.parts ?? []).map(nameOf);
  return [name, ...names.filter((other) => other !== name)];
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** Method and path, whatever the path's parameters are called. */
function placeKey({ method, path }: ApiOperation): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** A schema's type as text, without its own name. */
function shapeText(key: string, { parts }: PackageParts): string {
  const text = parts.get(`components/schemas/${key}`)?.signature ?? "";
  const own = `components["schemas"][${JSON.stringify(key)}]`;
  return withoutComments(text.slice(text.indexOf(":")).replaceAll(own, "self"));
}
