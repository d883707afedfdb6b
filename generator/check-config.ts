import type { ApiConfig, ApiEntry } from "./config.js";
import { pointer } from "./json-pointer.js";
import { closestName } from "./load/closest-name.js";
import { positionAt } from "./load/position.js";
import type { RedoclyConfig } from "./load/redocly-config.js";
import { isPackageName } from "./model/package-name.js";
import { passes } from "./normalise/passes/index.js";
import { fileProblem, type Problem } from "./problem.js";
