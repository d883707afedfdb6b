import type { Rule } from "../rule.js";
import { existence } from "./existence.js";
import { lifecycle } from "./lifecycle.js";
import { required } from "./required.js";
import { serialization } from "./serialization.js";
import { words } from "./words.js";
import { additionalProperties } from "./additional-properties.js";
import { allOf } from "./all-of.js";
import { alternatives } from "./alternatives.js";
import { bounds } from "./bounds.js";
import { componentSchemas } from "./component-schemas.js";
import { constValue } from "./const-value.js";
import { contentEncoding } from "./content-encoding.js";
import { defaultValue } from "./default-value.js";
import { dependentRequired } from "./dependent-required.js";
import { discriminator } from "./discriminator.js";
import { dynamicReference } from "./dynamic-reference.js";
import { enumValues } from "./enum-values.js";
import { extensibleEnum } from "./extensible-enum.js";
import { formEncoding } from "./form-encoding.js";
import { globalSecurity } from "./global-security.js";
import { innerSchemas } from "./inner-schemas.js";
import { keyedSchemas } from "./keyed-schemas.js";
import { links } from "./links.js";
import { listOfTypes } from "./list-of-types.js";
import { mediaTypeSchema } from "./media-type-schema.js";
import { mediaTypes } from "./media-types.js";
import { multipleOf } from "./multiple-of.js";
import { nullability } from "./nullability.js";
import { operationCallbacks } from "./operation-callbacks.js";
import { operationExistence } from "./operation-existence.js";
import { operationId } from "./operation-id.js";
import { operationSecurity } from "./operation-security.js";
import { operationTags } from "./operation-tags.js";
import { parameterExistence } from "./parameter-existence.js";
import { pattern } from "./pattern.js";
import { prefixItems } from "./prefix-items.js";
import { propertyAccess } from "./property-access.js";
import { propertyExistence } from "./property-existence.js";
import { propertyRequired } from "./property-required.js";
import { securitySchemes } from "./security-schemes.js";
import { servers } from "./servers.js";
import { toldKeywords } from "./told-keywords.js";
import { typeAndFormat } from "./type-and-format.js";
import { uniqueItems } from "./unique-items.js";
import { xmlObject } from "./xml-object.js";

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
  constValue,
  defaultValue,
  bounds,
  multipleOf,
  pattern,
  uniqueItems,
  prefixItems,
  innerSchemas,
  keyedSchemas,
  additionalProperties,
  dependentRequired,
  contentEncoding,
  dynamicReference,
  xmlObject,
  globalSecurity,
  securitySchemes,
  componentSchemas,
  servers,
  ...words,
  ...toldKeywords,
];
