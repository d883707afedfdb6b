import type { Rule } from "../rule.js";
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
import { documentWords } from "./document-words.js";
import { dynamicReference } from "./dynamic-reference.js";
import { enumValues } from "./enum-values.js";
import { extensibleEnum } from "./extensible-enum.js";
import { formEncoding } from "./form-encoding.js";
import { globalSecurity } from "./global-security.js";
import { headerExistence } from "./header-existence.js";
import { headerRequired } from "./header-required.js";
import { headerSerialization } from "./header-serialization.js";
import { headerWords } from "./header-words.js";
import { innerSchemas } from "./inner-schemas.js";
import { keyedSchemas } from "./keyed-schemas.js";
import { links } from "./links.js";
import { listOfTypes } from "./list-of-types.js";
import { mediaTypeDetails } from "./media-type-details.js";
import { mediaTypeSchema } from "./media-type-schema.js";
import { mediaTypes } from "./media-types.js";
import { multipleOf } from "./multiple-of.js";
import { nullability } from "./nullability.js";
import { operationCallbacks } from "./operation-callbacks.js";
import { operationDeprecation } from "./operation-deprecation.js";
import { operationExistence } from "./operation-existence.js";
import { operationId } from "./operation-id.js";
import { operationSecurity } from "./operation-security.js";
import { operationStability } from "./operation-stability.js";
import { operationSunset } from "./operation-sunset.js";
import { operationTags } from "./operation-tags.js";
import { operationWords } from "./operation-words.js";
import { parameterDeprecation } from "./parameter-deprecation.js";
import { parameterExistence } from "./parameter-existence.js";
import { parameterRequired } from "./parameter-required.js";
import { headerSchema, parameterSchema } from "./parameter-schema.js";
import { parameterSerialization } from "./parameter-serialization.js";
import { parameterSunset } from "./parameter-sunset.js";
import { parameterWords } from "./parameter-words.js";
import { pathWords } from "./path-words.js";
import { pattern } from "./pattern.js";
import { prefixItems } from "./prefix-items.js";
import { propertyAccess } from "./property-access.js";
import { propertyDeprecation } from "./property-deprecation.js";
import { propertyExistence } from "./property-existence.js";
import { propertyRequired } from "./property-required.js";
import { propertyStability } from "./property-stability.js";
import { requestBodyExistence } from "./request-body-existence.js";
import { requestBodyRequired } from "./request-body-required.js";
import { requestBodyWords } from "./request-body-words.js";
import { responseDetails } from "./response-details.js";
import { responseStatus } from "./response-status.js";
import { schemaWords } from "./schema-words.js";
import { securitySchemes } from "./security-schemes.js";
import { servers } from "./servers.js";
import { toldKeywords } from "./told-keywords.js";
import { typeAndFormat } from "./type-and-format.js";
import { uniqueItems } from "./unique-items.js";
import { webhookExistence } from "./webhook-existence.js";
import { xmlObject } from "./xml-object.js";

/** Every rule, in the order in which changes of one place are told. */
export const rules: readonly Rule[] = [
  operationExistence,
  operationId,
  operationTags,
  operationDeprecation,
  operationSunset,
  operationStability,
  operationSecurity,
  operationCallbacks,
  operationWords,
  webhookExistence,
  parameterExistence,
  parameterRequired,
  parameterDeprecation,
  parameterSunset,
  parameterSerialization,
  parameterSchema,
  parameterWords,
  requestBodyExistence,
  requestBodyRequired,
  requestBodyWords,
  mediaTypes,
  mediaTypeSchema,
  mediaTypeDetails,
  formEncoding,
  responseStatus,
  responseDetails,
  links,
  headerExistence,
  headerRequired,
  headerSerialization,
  headerSchema,
  headerWords,
  propertyExistence,
  propertyRequired,
  propertyAccess,
  propertyDeprecation,
  propertyStability,
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
  schemaWords,
  globalSecurity,
  securitySchemes,
  componentSchemas,
  servers,
  documentWords,
  pathWords,
  ...toldKeywords,
];
