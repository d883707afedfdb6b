import type { Api, ApiOperation } from "../model/api.js";
import { literal } from "../model/names.js";
import { answerTypes, streamTypes } from "./answer-types.js";
import { itemType } from "./pagination.js";
import { requestTypes } from "./request-types.js";
import { typeStatement, type InterfaceStatement, type TypeStatement } from "./statement.js";

/** The types of one operation: what is sent, what comes back, what goes wrong. Each looks up its own part of the schema types. */
export function operationTypes(operation: ApiOperation, api: Api): (InterfaceStatement | TypeStatement)[] {
  const { name, typeName } = operation;
  const declared = `operations[${literal(name)}]`;
  return [
    typeStatement(`${typeName}Operation`, declared, "The operation as the description declares it."),
    ...requestTypes(operation),
    ...streamTypes(operation),
    ...answerTypes(operation, api),
    ...itemType(operation),
  ];
}
