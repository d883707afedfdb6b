import type { Parting } from "./parting.js";
import { typePath } from "./type-path.js";
import { focusMarks } from "./smallest-value.js";

/** Code that may turn out to be a witness. */
export interface Candidate {
  /** The code, in which marks stand around what the compiler shall complain about, unless that is the last line. */
  readonly code: string;
  /** Text of which the compiler's message has to speak, if it does not point at what is marked. */
  readonly about?: string;
}

/** A candidate that imports what it uses from the package. */
export function candidate(
  packageName: string,
  imports: readonly string[],
  lines: readonly string[],
  about?: string,
): Candidate {
  const sorted = [...new Set(imports)].sort((a, b) => Number(a.startsWith("type ")) - Number(b.startsWith("type ")));
  const isTypes = sorted.every((name) => name.startsWith("type "));
  const names = sorted.map((name) => (isTypes ? name.slice("type ".length) : name)).join(", ");
  const code = [`import ${isTypes ? "type " : ""}{ ${names} } from ${JSON.stringify(packageName)};`, ...lines].join(
    "\n",
  );
  return { code, ...(about === undefined ? {} : { about }) };
}

/** The last resort: the old types stand beside the new ones, and a value goes from one to the other. */
export function assignment({ root, steps }: Parting, packageName: string): Candidate {
  const [old, now] = [typePath(root, steps, "Before."), typePath(root, steps)];
  const [from, to] = root.flow === "sent" ? [old, now] : [now, old];
  const name = steps.some(({ kind }) => kind === "event") ? (root.eventName ?? root.typeName) : root.typeName;
  return candidate(
    packageName,
    [`type ${name}`],
    [
      `import type * as Before from "./before";`,
      `declare const value: ${from};`,
      `const ${focusMarks[0]}copy${focusMarks[1]}: ${to} = value;`,
    ],
  );
}
