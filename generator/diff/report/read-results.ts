import { isObject } from "../located.js";
import type { Change, DiffResult } from "./diff-result.js";
import { verdicts } from "./verdicts.js";

/** Most changes that are read: more come from no description. */
const mostChanges = 200_000;

/**
 * Reads what `--format json` writes, whoever wrote it: every text stays a text, and what has another shape than
 * templates/report/diff-result.schema.json says is refused.
 * @returns the mistake as a text, where there is one
 */
export function readResults(text: string): readonly DiffResult[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is no JSON";
  }
  if (!isObject(value) || value["formatVersion"] !== 1 || !Array.isArray(value["results"]))
    return "it has no formatVersion 1 with results";
  const results = value["results"] as unknown[];
  const count = results.reduce<number>((sum, each) => sum + listOf(isObject(each) ? each["changes"] : []).length, 0);
  if (count > mostChanges) return `it has more than ${mostChanges.toLocaleString("en-US")} changes`;
  const wrong = results.findIndex((each) => !isResult(each));
  return wrong < 0
    ? (results as DiffResult[])
    : `its result ${wrong + 1} has another shape than \`katagami diff --schema\` says`;
}

type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;

const isText: Test = (value) => typeof value === "string";
const isFlag: Test = (value) => typeof value === "boolean";
const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
const isVerdict: Test = (value) => (verdicts as readonly unknown[]).includes(value);
const isBump: Test = (value) => ["major", "minor", "patch", "none"].includes(value as string);
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const of =
  (shape: Shape): Test =>
  (value) =>
    isObject(value) && Object.entries(shape).every(([key, test]) => test(value[key]));
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const isPlace = of({ pointer: isText, file: isText, line: isCount, column: isCount });
const isWitness = of({ code: isText, diagnostic: isText, lines: maybe(isText), instead: maybe(isText) });
const isChange = of({
  id: isText,
  wire: isVerdict,
  sdk: isVerdict,
  docs: isFlag,
  message: isText,
  cause: isText,
  operation: maybe(of({ method: isText, path: isText, operationId: maybe(isText) })),
  base: maybe(isPlace),
  revision: maybe(isPlace),
  symbols: maybe(list(of({ name: isText, kind: isText, witness: maybe(isWitness) }))),
  excerpt: maybe(of({ base: maybe(isText), revision: maybe(isText) })),
  approved: maybe(of({ reason: isText, until: isText })),
} satisfies Readonly<Record<keyof Change, Test>>);
const isResult = of({
  title: isText,
  base: isText,
  revision: isText,
  translations: maybe(isFlag),
  withoutSdk: maybe(isFlag),
  summary: of({ wire: isVerdict, sdk: isVerdict, docs: isFlag, bump: of({ api: isBump, package: isBump }) }),
  changes: list(isChange),
} satisfies Readonly<Record<keyof DiffResult, Test>>);

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
