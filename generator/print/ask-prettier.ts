import { printStructure } from "ts-morph";
import type { Written } from "./languages.js";
import { pretty } from "./pretty.js";
import { structureOf } from "./structure.js";

/**
 * The text of a statement by ts-morph and prettier, which say what every statement looks like: those whose form is known are printed alike
 * without them, since they take longer to load than most packages to print. JavaScript is parsed as such, so that no type gets into it.
 */
export async function askPrettier(statement: Written, parser: "acorn" | "babel-ts"): Promise<string> {
  return (await pretty(printStructure(structureOf(statement)), parser)).trimEnd();
}
