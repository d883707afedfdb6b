import type { Api } from "../api.js";
import { jsonLiteral } from "../names.js";
import { operationKey, type NamesLock, type Pin } from "./names-lock.js";
import type { SettledNames } from "./settle-names.js";

/** The lock of a package: what everything in it is called, and pins of what the description no longer has. */
export function lockOf(
  { operations, schemas }: Api,
  { gone, described }: Pick<SettledNames, "gone" | "described">,
): NamesLock {
  const names = ({ name, aliases }: Api["operations"][number]): Pin => {
    return { name, aliases: aliases.map((alias) => alias.name) };
  };
  const own = schemas.filter(({ key, of }) => key === of);
  return {
    operations: new Map([...gone.operations, ...operations.map((each) => [operationKey(each), names(each)] as const)]),
    schemas: new Map([...gone.schemas, ...own.map(({ key, name, aliases }) => [key, { name, aliases }] as const)]),
    described: described(),
  };
}

/** What a package exports, as the value of a names lock: of what it has alone, and without what the description said. */
export function exportedNames(api: Api): { readonly operations: object; readonly schemas: object } {
  const nothing = new Map<never, never>();
  const gone = { operations: nothing, schemas: nothing };
  const { operations, schemas } = lockOf(api, { gone, described: () => gone });
  const plain = ({ name, aliases }: Pin) => (aliases.length === 0 ? name : { name, aliases });
  const valuesOf = (pins: ReadonlyMap<string, Pin>) =>
    Object.fromEntries([...pins].map(([key, pin]) => [key, plain(pin)]));
  return { operations: valuesOf(operations), schemas: valuesOf(schemas) };
}

const head = `# The names that this package exports. They stay as they are, whatever the description does: commit this file.
# \`katagami names\` lists them and lets old ones go. To give another name, write it under \`names\` in redocly.yaml.
`;

/** The text of a \`names.lock.yaml\`: the same for the same names, in whatever order they come. */
export function printLock({ root, operations, schemas, described }: NamesLock): string {
  return [
    head.trimEnd(),
    ...(root === undefined ? [] : [`root: ${jsonLiteral(root)}`]),
    ...group("operations", operations, byPath, pinText),
    ...group("schemas", schemas, byKey, pinText),
    "# What the description said when this was written: by it, a new name is told from one that was pinned.",
    "described:",
    ...group("operations", described.operations, byPath, scalar).map(indented),
    ...group("schemas", described.schemas, byKey, (hash) => jsonLiteral(hash)).map(indented),
    "",
  ].join("\n");
}

type Order = (a: string, b: string) => number;

function group<Value>(
  name: string,
  entries: ReadonlyMap<string, Value>,
  order: Order,
  textOf: (value: Value) => string,
): string[] {
  if (entries.size === 0) return [`${name}: {}`];
  const sorted = [...entries].sort(([a], [b]) => order(a, b));
  return [`${name}:`, ...sorted.map(([key, value]) => `  ${keyText(key)}: ${textOf(value)}`)];
}

function indented(line: string): string {
  return `  ${line}`;
}

function byKey(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Operations of one path stand together. */
function byPath(a: string, b: string): number {
  const pathOf = (key: string) => key.slice(key.indexOf(" ") + 1);
  return byKey(pathOf(a), pathOf(b)) || byKey(a, b);
}

function pinText({ name, aliases }: Pin): string {
  return aliases.length === 0
    ? scalar(name)
    : `{ name: ${scalar(name)}, aliases: [${aliases.map(scalar).join(", ")}] }`;
}

function keyText(key: string): string {
  return /^[A-Z]+ \/[\w\-./{}~]*$/.test(key) ? key : scalar(key);
}

/** What YAML takes for something else than a text. */
const otherwise = /^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

function scalar(text: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text) && !otherwise.test(text) ? text : jsonLiteral(text);
}
