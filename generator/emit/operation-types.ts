import type { InterfaceDeclarationStructure, TypeAliasDeclarationStructure } from "ts-morph";
import type { Api, ApiOperation } from "../model/api.js";
import { literal } from "../model/names.js";
import { answerTypes, streamTypes } from "./answer-types.js";
import { itemType } from "./pagination.js";
import { requestTypes } from "./request-types.js";
import { typeAlias } from "./type-alias.js";

/** The types of one operation: what is sent, what comes back, what goes wrong. Each looks up its own part of the schema types. */
export function operationTypes(
  operation: ApiOperation,
  api: Api,
): (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  const { name, typeName } = operation;
  const declared = `operations[${literal(name)}]`;
  return [
    typeAlias(`${typeName}Operation`, declared, "The operation as the description declares it."),
    ...requestTypes(operation),
    ...streamTypes(operation),
    ...answerTypes(operation, api),
    ...itemType(operation),
  ];
}
