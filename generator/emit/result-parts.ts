import type { Api, ApiOperation } from "../model/api.js";
import type { ApiHeader, ApiLink, ApiResponse, HeaderForm } from "../model/api-response.js";
import { literal, propertyKey } from "../model/names.js";
import { arrayCode, linkCode, objectCode, pure, unionType } from "./code.js";
import { hasModes, streamOf } from "./operation-shape.js";

/** The code of a reader of a header, where its values are something else in code. */
export type ValuedHeader = (header: ApiHeader, code: string) => string;

/** What makes the properties of a result beyond its data; undefined where it has none. */
export function partsCode({ headers, links }: ApiResponse, valued: ValuedHeader): string | undefined {
  const forms = headers.map((header) => [header.name, valued(header, formCode(header.form))]);
  const targets = links.map((link) => [link.name, linkCode(link)]);
  const parts = [
    ...(forms.length === 0 ? [] : [pure(`runtime.headers(${objectCode(Object.fromEntries(forms))})`)]),
    ...(targets.length === 0 ? [] : [pure(`runtime.links(${objectCode(Object.fromEntries(targets))})`)]),
  ];
  return parts.length === 0 ? undefined : arrayCode(parts);
}

function formCode(form: HeaderForm): string {
  if (typeof form === "string") return `runtime.${form}Header`;
  if ("items" in form) return pure(`runtime.listHeader(${formCode(form.items)})`);
  const properties = Object.entries(form.properties).map(([name, part]) => [name, formCode(part)]);
  const values = [objectCode(Object.fromEntries(properties)), formCode(form.others), ...(form.explode ? ["true"] : [])];
  return pure(`runtime.objectHeader(${values.join(", ")})`);
}

/**
 * The type of a result's properties beyond its data, to follow that of the result; `""` where it has none.
 * @param headersType the type of all headers of the response
 */
export function partsType({ headers, links }: ApiResponse, headersType: string, api: Api): string {
  const types = [
    ...(headers.length === 0
      ? []
      : [`headers: { ${headers.map((header) => headerType(header, headersType)).join("; ")} }`]),
    ...(links.length === 0 ? [] : [`links: { ${links.map((link) => linkType(link, api)).join("; ")} }`]),
  ];
  return types.length === 0 ? "" : ` & { ${types.map((type) => `readonly ${type}`).join("; ")} }`;
}

function headerType({ name, required, form, type }: ApiHeader, all: string): string {
  const present = (looked: string) => (required ? looked : `NonNullable<${looked}>`);
  const looked = type?.reduce((outer, key) => present(`${outer}[${literal(key)}]`), all);
  const plain = form === "cookies" ? "readonly string[]" : form === "json" ? "unknown" : "string";
  // One that is required is absent too, in a browser that is not shown it.
  return `readonly ${propertyKey(name)}?: ${looked ?? plain}`;
}

function linkType(link: ApiLink, { operations }: Api): string {
  const target = operations.find(({ name }) => name === link.operation)!;
  const { typeName } = target;
  const signature = (request: string, options: string, result: string, data: string) =>
    `(${request}, options?: runtime.${options}<Auth>): runtime.Call<${typeName}${result}, ${typeName}${data}>`;
  const single = (options: string) => signature(requestCode(link, target, "Request"), options, "Result", "Data");
  const events = requestCode(link, target, "StreamingRequest");
  const streaming = signature(events, "StreamOptions", "StreamingResult", "Stream");
  const signatures = hasModes(target)
    ? [streaming, single("StreamOptions")]
    : [single(streamOf(target) ? "StreamOptions" : "CallOptions")];
  return signatures.map((each) => propertyKey(link.name) + each).join("; ");
}

/** The parameter for what the link does not give. */
function requestCode(link: ApiLink, target: ApiOperation, kind: string): string {
  // Where the body chooses what comes, it is the caller's.
  const givesBody = link.body !== undefined && target.body !== undefined && !hasModes(target);
  const places = (["path", "query", "header", "cookie"] as const).filter(
    (place) => Object.keys(link[place]).length > 0,
  );
  const given = places.map((place) => `${place}: ${unionType(Object.keys(link[place]).map(literal))}`);
  const all = [...given, ...(givesBody ? ["body: true"] : [])];
  const type = `${target.typeName}${kind}`;
  const isNeeded =
    (target.body?.required === true && !givesBody) ||
    target.parameters.some((parameter) => parameter.required && !Object.hasOwn(link[parameter.in], parameter.name));
  return `request${isNeeded ? "" : "?"}: ${all.length === 0 ? type : `runtime.LinkRequest<${type}, { ${all.join("; ")} }>`}`;
}
