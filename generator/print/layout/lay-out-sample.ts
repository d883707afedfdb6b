import type { Doc } from "prettier";
import { assignmentDoc, readValue } from "./value-doc.js";
import { moduleDoc, parsed, printed } from "./lay-out.js";
import { UnknownForm } from "./scan.js";

/**
 * The text of a sample with the layout that prettier gives it: imports, constants and awaited calls, each on one line, and loops over streams, which
 * have it already. `undefined` where it has something else.
 */
export function layOutSample(code: string): string | undefined {
  try {
    const [, before, loop = ""] = /^([^]*?)(\nfor await \(const event of \w+\) \{\n[^]*)?$/.exec(code)!;
    return before!.split("\n").map(lineText).join("\n") + loop;
  } catch (error) {
    if (error instanceof UnknownForm) return undefined;
    throw error;
  }
}

function lineText(line: string): string {
  return line === "" ? "" : printed(lineDoc(line));
}

function lineDoc(line: string): Doc {
  const [, names, from] = /^import \{ (.*) \} from "([^"\\]*)";$/.exec(line) ?? [];
  if (names !== undefined) return moduleDoc({ kind: "import", names: names.split(", "), from: from!, isType: false });
  const [, name, value] = /^(?:const ([\w$\u0080-\uffff]+) = )?(.*);$/.exec(line) ?? [];
  if (value === undefined) throw new UnknownForm(line);
  const read = parsed(value, readValue);
  return [name === undefined ? read.doc : assignmentDoc(`const ${name}`, " =", read), ";"];
}
