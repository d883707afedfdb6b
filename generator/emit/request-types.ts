import type { InterfaceDeclarationStructure, PropertySignatureStructure } from "ts-morph";
import type { ApiOperation } from "../model/api.js";
import { jsonLiteral, literal, propertyKey } from "../model/names.js";
import { hasModes } from "./operation-shape.js";
import { StructureKind } from "./structure-kinds.js";

/** What an operation is sent; one type for each mode where the caller chooses between a single answer and events. */
export function requestTypes(operation: ApiOperation): InterfaceDeclarationStructure[] {
  const { typeName, streaming } = operation;
  const body = bodyType(operation);
  if (!streaming || !hasModes(operation)) {
    return [requestInterface(operation, `${typeName}Request`, body, "What to send.")];
  }
  const key = propertyKey(streaming.property);
  const value = jsonLiteral(streaming.value);
  const others = `Exclude<${body}[${literal(streaming.property)}], ${value}${streaming.isDefault ? " | undefined" : ""}>`;
  const single = `${body} & { ${key}${streaming.isDefault ? "" : "?"}: ${others} }`;
  const events = `${body} & { ${key}: ${value} }`;
  return [
    requestInterface(operation, `${typeName}Request`, single, "What to send for a single answer."),
    requestInterface(operation, `${typeName}StreamingRequest`, events, "What to send for a stream of events."),
  ];
}

function requestInterface(
  operation: ApiOperation,
  name: string,
  body: string,
  doc: string,
): InterfaceDeclarationStructure {
  const properties = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    const isRequired = parameters.some(({ required }) => required);
    const declared = `${operation.typeName}Operation["parameters"][${literal(place)}]`;
    const key = place === "header" ? operation.idempotencyKey : undefined;
    const type = key === undefined ? declared : withOptional(`NonNullable<${declared}>`, key);
    return parameters.length === 0 ? [] : [property(place, isRequired, type)];
  });
  if (operation.body)
    properties.push(property("body", operation.body.required, operation.body.required ? body : `${body} | undefined`));
  return { kind: StructureKind.Interface, isExported: true, name, properties, docs: [doc] };
}

/** A type in which one property may be left out. */
function withOptional(type: string, key: string): string {
  return `Omit<${type}, ${literal(key)}> & Partial<Pick<${type}, ${literal(key)}>>`;
}

function property(name: string, required: boolean, type: string): PropertySignatureStructure {
  return { kind: StructureKind.PropertySignature, name, hasQuestionToken: !required, type };
}

function bodyType({ typeName, body }: ApiOperation): string {
  if (!body) return "never";
  if (body.kind === "blob") return "Blob | ArrayBuffer | ReadableStream<Uint8Array>";
  if (body.kind === "text") return "string";
  const declared = `${typeName}Operation["requestBody"]`;
  return `${body.required ? declared : `NonNullable<${declared}>`}["content"][${literal(body.mediaType)}]`;
}
