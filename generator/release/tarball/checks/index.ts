import type { Check } from "../check.js";
import { imports } from "./imports.js";
import { publint } from "./publint.js";
import { readme } from "./readme.js";
import { secrets } from "./secrets.js";
import { size } from "./size.js";
import { typescript } from "./typescript.js";
import { unwantedFiles } from "./unwanted-files.js";
import { wrongTypes } from "./wrong-types.js";

/** What every tarball is judged by before it leaves: the cheapest first. */
export const checks: readonly Check[] = [
  size,
  unwantedFiles,
  secrets,
  publint,
  wrongTypes,
  imports,
  readme,
  typescript,
];
