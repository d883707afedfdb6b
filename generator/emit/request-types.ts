import type { ApiAlternative, ApiBody, ApiOperation } from "../model/api.js";
import { commentText, jsonLiteral, literal, markdownCode, propertyKey } from "../model/names.js";
import { unionType } from "./code.js";
import { choosesContentType, hasModes, isRange, isSuffixRange, withRequiredBody } from "./operation-shape.js";
import { typeStatement, type InterfaceStatement, type Member, type TypeStatement } from "./statement.js";

type RequestType = InterfaceStatement | TypeStatement;

/**
 * What an operation is sent: one type for each mode where the caller chooses between a single answer and events, a union
 * where the caller chooses the media type of the body.
 */
export function requestTypes(operation: ApiOperation): RequestType[] {
  const { typeName, streaming, body } = operation;
  const declared = body ? bodyType(operation, body) : "never";
  if (!streaming || !hasModes(operation)) {
    const withForm = `${declared}${body && passedOn[body.kind] ? ` | ${passedOn[body.kind]}` : ""}`;
    return [requestType(operation, `${typeName}Request`, withForm, "What to send.")];
  }
  const key = propertyKey(streaming.property);
  const value = jsonLiteral(streaming.value);
  const others = `Exclude<${declared}[${literal(streaming.property)}], ${value}${streaming.isDefault ? " | undefined" : ""}>`;
  const single = `${declared} & { ${key}${streaming.isDefault ? "" : "?"}: ${others} }`;
  const events = `${declared} & { ${key}: ${value} }`;
  // Events are asked for in the media type that is the default.
  const demanding = withRequiredBody(operation);
  const ofDefault = { ...demanding, bodies: demanding.bodies.slice(0, 1) };
  return [
    requestType(
      streaming.isDefault ? demanding : operation,
      `${typeName}Request`,
      single,
      "What to send for a single answer.",
    ),
    requestType(ofDefault, `${typeName}StreamingRequest`, events, "What to send for a stream of events."),
  ];
}

function requestType(operation: ApiOperation, name: string, body: string, doc: string): RequestType {
  const parameters = parameterProperties(operation);
  if (!choosesContentType(operation)) {
    const properties = operation.body ? [...parameters, bodyProperty(operation.body.required, body)] : parameters;
    return { kind: "interface", name, properties, doc };
  }
  const [usual] = operation.bodies as [ApiBody];
  const isOpen = isSuffixRange(usual.mediaType);
  const bodies = operation.bodies.map((each, index) => {
    const type = index === 0 ? body : [bodyType(operation, each), passedOn[each.kind]].filter(Boolean).join(" | ");
    const isChosen = index > 0 || isSuffixRange(each.mediaType);
    return objectType([
      property("contentType", isChosen, contentType(each)),
      bodyProperty(isChosen || each.required, type),
    ]);
  });
  if (isOpen && !usual.required) bodies.push("{ contentType?: undefined; body?: undefined }");
  const type = parameters.length === 0 ? bodies.join(" | ") : `${objectType(parameters)} & (${bodies.join(" | ")})`;
  const words = `Without a \`contentType\` the body is ${commentText(markdownCode(usual.mediaType))}.`;
  return typeStatement(name, type, isOpen ? doc : `${doc} ${words}`);
}

function parameterProperties(operation: ApiOperation): Member[] {
  return (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    const isRequired = parameters.some(({ required }) => required);
    const declared = `${operation.typeName}Operation["parameters"][${literal(place)}]`;
    const key = place === "header" ? operation.idempotencyKey : undefined;
    const own = key === undefined ? declared : withOptional(`NonNullable<${declared}>`, key);
    const properties = Object.fromEntries(
      parameters.flatMap(({ name, alternative }) => (alternative ? [[name, alternative]] : [])),
    );
    const type = accepting(own, Object.keys(properties).length === 0 ? undefined : { types: [], properties });
    return parameters.length === 0 ? [] : [property(place, isRequired, type)];
  });
}

/** A type that can be given in other types, too. */
function accepting(type: string, alternative: ApiAlternative | undefined): string {
  return alternative ? `runtime.Accepting<${type}, ${alternativeType(alternative)}>` : type;
}

/** What else is accepted, where it stands. */
function alternativeType({ types, items, properties, others }: ApiAlternative): string {
  const declared = Object.entries(properties).map(([name, each]) => [name, alternativeType(each)] as const);
  const members = declared.map(([name, type]) => `${propertyKey(name)}: ${type}`);
  // TypeScript wants the type of every other property to allow for the declared ones.
  const rest = others && unionType([...declared.map(([, type]) => type), alternativeType(others)]);
  if (rest !== undefined) members.push(`[name: string]: ${rest}`);
  return unionType([
    ...types.map((type) => builtInTypes[type]),
    ...(items ? [`readonly (${alternativeType(items)})[]`] : []),
    ...(members.length > 0 ? [`{ ${members.join("; ")} }`] : []),
  ]);
}

const builtInTypes = { Date: "Date", bigint: "bigint", bytes: "runtime.BinaryPart" } as const;

/** A type in which one property may be left out. */
function withOptional(type: string, key: string): string {
  return `Omit<${type}, ${literal(key)}> & Partial<Pick<${type}, ${literal(key)}>>`;
}

function property(name: string, required: boolean, type: string): Member {
  return { name, isOptional: !required, type };
}

function bodyProperty(required: boolean, type: string): Member {
  return property("body", required, required ? type : `${type} | undefined`);
}

function objectType(properties: readonly Member[]): string {
  return `{ ${properties.map(({ name, isOptional, type }) => `${name}${isOptional ? "?" : ""}: ${type}`).join("; ")} }`;
}

/** The media types that a body can be sent in. */
function contentType(body: ApiBody): string {
  if (!isRange(body)) return literal(body.mediaType);
  const [, type, suffix = "", multipart] =
    /^([\w.+-]+\/)\*(\+[\w.-]+)?$|^(multipart\/[\w.+-]+)$/i.exec(body.mediaType) ?? [];
  const start = type ?? multipart;
  return start === undefined ? "string" : `\`${start}\${string}${suffix}\``;
}

/** Forms that the platform knows, and that are sent as they are. */
const passedOn: Readonly<Record<string, string | undefined>> = { multipart: "FormData", urlencoded: "URLSearchParams" };

function bodyType({ typeName }: ApiOperation, { kind, mediaType, charset, required, alternative }: ApiBody): string {
  if (kind === "blob" || (kind === "text" && charset !== undefined)) return "runtime.BinaryBody";
  if (kind === "text") return "string";
  const declared = `${typeName}Operation["requestBody"]`;
  const content = `${required ? declared : `NonNullable<${declared}>`}["content"][${literal(mediaType)}]`;
  return accepting(content, alternative);
}
