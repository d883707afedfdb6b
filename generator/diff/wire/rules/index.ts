import type { Rule } from "../rule.js";
import { existence } from "./existence.js";
import { lifecycle } from "./lifecycle.js";
import { required } from "./required.js";
import { serialization } from "./serialization.js";
import { words } from "./words.js";
import { allOf, alternatives } from "./alternatives.js";
import { bounds } from "./bounds.js";
import { componentSchemas } from "./component-schemas.js";
import { discriminator } from "./discriminator.js";
import { enumValues, extensibleEnum } from "./enum-values.js";
import { formEncoding } from "./form-encoding.js";
import { innerSchemas } from "./inner-schemas.js";
import { links } from "./links.js";
import { listOfTypes } from "./list-of-types.js";
import { mediaTypeSchema } from "./media-type-schema.js";
import { mediaTypes } from "./media-types.js";
import { nullability } from "./nullability.js";
import { operationCallbacks, operationId, operationSecurity, operationTags } from "./operation-parts.js";
import { operationExistence } from "./operation-existence.js";
import { parameterExistence } from "./parameter-existence.js";
import { prefixItems } from "./prefix-items.js";
import { propertyAccess } from "./property-access.js";
import { propertyExistence } from "./property-existence.js";
import { propertyRequired } from "./property-required.js";
import { schemaValues } from "./schema-values.js";
import { globalSecurity, securitySchemes } from "./security-schemes.js";
import { servers } from "./servers.js";
import { toldKeywords } from "./told-keywords.js";
import { typeAndFormat } from "./type-and-format.js";

/** Every rule, in the order in which changes of one place are told. */
export const rules: readonly Rule[] = [
  ...existence,
  operationExistence,
  operationId,
  operationTags,
  ...lifecycle,
  operationSecurity,
  operationCallbacks,
  parameterExistence,
  ...required,
  ...serialization,
  mediaTypes,
  mediaTypeSchema,
  formEncoding,
  links,
  propertyExistence,
  propertyRequired,
  propertyAccess,
  typeAndFormat,
  listOfTypes,
  nullability,
  alternatives,
  allOf,
  discriminator,
  enumValues,
  extensibleEnum,
  ...schemaValues,
  bounds,
  prefixItems,
  ...innerSchemas,
  globalSecurity,
  securitySchemes,
  componentSchemas,
  servers,
  ...words,
  ...toldKeywords,
];
