import type { Rule } from "../rule.js";
import { existence } from "./existence.js";
import { lifecycle } from "./lifecycle.js";
import { required, serialization } from "./parameters.js";
import { words, toldKeywords } from "./words.js";
import { allOf, alternatives, prefixItems } from "./schema-lists.js";
import { bounds } from "./bounds.js";
import { componentSchemas } from "./component-schemas.js";
import { discriminator } from "./discriminator.js";
import { enumValues, extensibleEnum } from "./enum-values.js";
import { formEncoding } from "./form-encoding.js";
import { innerSchemas } from "./inner-schemas.js";
import { links } from "./links.js";
import { forbidden, listOfTypes, nullability, typeAndFormat } from "./schema-types.js";
import { mediaTypeSchema, mediaTypes } from "./media-types.js";
import { operationCallbacks, operationId, operationSecurity, operationTags } from "./operation-parts.js";
import { operationExistence, parameterExistence } from "./departures.js";
import { propertyAccess, propertyExistence, propertyRequired } from "./properties.js";
import { schemaValues } from "./schema-values.js";
import { globalSecurity, securitySchemes } from "./security-schemes.js";
import { servers } from "./servers.js";

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
  forbidden,
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
