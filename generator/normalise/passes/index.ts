import type { Pass } from "../pass.js";
import { absoluteLinks } from "./absolute-links.js";
import { binaryStrings } from "./binary-strings.js";
import { conditionalProperties } from "./conditional-properties.js";
import { discriminators } from "./discriminators.js";
import { dynamicReferences } from "./dynamic-references.js";
import { errorBodies } from "./error-bodies.js";
import { links } from "./links.js";
import { malformedParts } from "./malformed-parts.js";
import { malformedSchemas } from "./malformed-schemas.js";
import { mapExtensions } from "./map-extensions.js";
import { openEnums } from "./open-enums.js";
import { operationIds } from "./operation-ids.js";
import { pagination } from "./pagination.js";
import { parameters } from "./parameters.js";
import { prune } from "./prune.js";
import { referenceSiblings } from "./reference-siblings.js";
import { references } from "./references.js";
import { requiredProperties } from "./required-properties.js";
import { serverVariables } from "./server-variables.js";
import { statusKeys } from "./status-keys.js";
import { streamItems } from "./stream-items.js";
import { undeclared401 } from "./undeclared-401.js";
import { unionBases } from "./union-bases.js";
import { upgrade } from "./upgrade.js";

/** Every pass that infers something, in the order in which they run, after the overlays and before the pruning. */
export const passes: readonly Pass[] = [
  malformedParts,
  dynamicReferences,
  referenceSiblings,
  upgrade,
  statusKeys,
  references,
  mapExtensions,
  malformedSchemas,
  conditionalProperties,
  operationIds,
  parameters,
  links,
  errorBodies,
  undeclared401,
  streamItems,
  pagination,
  unionBases,
  discriminators,
  openEnums,
  binaryStrings,
  requiredProperties,
  serverVariables,
  absoluteLinks,
  prune,
];
