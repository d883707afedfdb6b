import * as acorn from "prettier/plugins/acorn";
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";

/** Babel's parser gives the same text as the compiler's, in two thirds of the time; Acorn's knows JavaScript alone. */
export function pretty(text: string, parser: "acorn" | "babel-ts"): Promise<string> {
  return format(text, {
    parser,
    plugins: [acorn, babel, estree],
    printWidth: 120,
    embeddedLanguageFormatting: "off",
  });
}
