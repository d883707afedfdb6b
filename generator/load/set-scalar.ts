import { parseYaml, Source } from "./openapi-core.js";
import { isObject, pointer } from "../document/pointer.js";
import { positionAt } from "./position.js";

/**
 * A YAML or JSON text in which one text, that stands there already, is another; all else stays as it was written. Undefined where
 * that cannot be done, such as where the value stands in another place that an anchor names.
 * @param keys lead to the text
 */
export function setScalar(yaml: string, keys: readonly string[], value: string): string | undefined {
  const { line, column } = positionAt(new Source("/settings.yaml", yaml), pointer(...keys));
  const lines = yaml.split("\n");
  const at = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const rest = yaml.slice(at);
  const written = /^("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s"'#,{}[\]&*!|>][^\s#,{}[\]]*)/.exec(rest)?.[0];
  if (written === undefined) return undefined;
  const quote = /^["']/.exec(written)?.[0] ?? "";
  const changed = `${yaml.slice(0, at)}${quote}${value}${quote}${yaml.slice(at + written.length)}`;
  return isOnlyChange(yaml, changed, keys, value) ? changed : undefined;
}

/** Whether two texts say the same but for one value. */
function isOnlyChange(before: string, after: string, keys: readonly string[], value: string): boolean {
  const [was, is] = [read(before), read(after)];
  if (valueAt(is, keys) !== value) return false;
  return JSON.stringify(is) === JSON.stringify(withValue(was, keys, value));
}

function read(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

/** A copy in which keys that are there lead to another value. */
function withValue(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? withValue(each, rest, leaf) : each]),
  );
}
