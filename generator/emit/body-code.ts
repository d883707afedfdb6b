import type { ApiBody, ApiPart } from "../model/api.js";
import { literal } from "../model/names.js";
import { objectCode, pure, styleCode } from "./code.js";

/** What writes a body in its media type. */
export function bodyCode(body: ApiBody): string {
  const { kind, mediaType, charset } = body;
  const type = literal(kind === "json" && charset !== undefined ? mediaType.replace(charset, "UTF-8") : mediaType);
  if (kind === "json")
    return /^application\/json$|^[^;]*\*/.test(mediaType) ? "runtime.jsonBody" : pure(`runtime.jsonBodyAs(${type})`);
  if (kind === "text" && charset !== undefined) return pure(`runtime.charsetBodyAs(${type})`);
  if (kind === "text")
    return /^text\/plain$|^[^;]*\*/.test(mediaType) ? "runtime.textBody" : pure(`runtime.textBodyAs(${type})`);
  if (kind === "blob") return pure(`runtime.binaryBodyAs(${type})`);
  const code = kind === "multipart" ? partCode : fieldCode;
  const parts = Object.entries(body.parts).flatMap(([name, part]) => {
    const written = objectCode(code(name, part));
    return written === "{}" ? [] : [[name, written]];
  });
  const plain = kind === "multipart" ? "multipartBody" : "urlencodedBody";
  return parts.length === 0 && !body.mayHaveObjects
    ? `runtime.${plain}`
    : pure(`runtime.${plain}As(${objectCode(Object.fromEntries(parts))})`);
}

function partCode(name: string, { contentType, style, headers }: ApiPart): Record<string, string | undefined> {
  const fields = Object.entries(headers).map(([name, value]) => [name, literal(value)]);
  return {
    contentType: contentType === undefined ? undefined : literal(contentType),
    headers: fields.length === 0 ? undefined : objectCode(Object.fromEntries(fields)),
    fields: style && pure(`runtime.fieldsAs(${objectCode(styleCode(name, style))})`),
  };
}

/** Of a field that is declared as JSON, not even a text is written as it is, and each item of a list is a field. */
function fieldCode(name: string, { contentType, style }: ApiPart): Record<string, string | undefined> {
  if (style) return styleCode(name, style);
  const isJson = /[/+]json\s*(;|$)/i.test(contentType ?? "");
  return isJson ? styleCode(name, { style: "json", explode: true, allowReserved: false }) : {};
}
