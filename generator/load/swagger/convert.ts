import { childPointer, isObject } from "../../document/pointer.js";
import type { Extensible, OpenApi } from "../../document/types.js";
import type { Repair } from "../../problem.js";
import { homes, startConversion, targetOf, type Conversion } from "./conversion.js";
import { nameVariants } from "./discriminator-values.js";
import type { Swagger } from "./is-swagger.js";
import { mediaTypes } from "./media-types.js";
import { convertParameter, isOfBody } from "./parameters.js";
import { convertPathItem } from "./paths.js";
import { placesOf, type Places } from "./places.js";
import { mendReferences } from "./references.js";
import { convertResponse } from "./responses.js";
import { convertSchema } from "./schemas.js";
import { convertSecurityScheme } from "./security-schemes.js";
import { convertServers } from "./servers.js";

/** A description of Swagger 2.0 as OpenAPI 3.0 says it. */
export interface Converted extends Places {
  readonly document: OpenApi;
  /** What the conversion decided, by pointers into the document that it made. */
  readonly repairs: readonly Repair[];
}

/** The version that a description becomes: whose `nullable`, bounds and references mean what those of Swagger 2.0 do. */
const version = "3.0.4";

/**
 * Converts a bundled description. Nothing of it is changed, though both may hold the same values of the API.
 * @param isServed whether it came from a server, whose scheme is that of the API where nothing else says one
 * @see https://spec.openapis.org/oas/v2.0
 */
export function convertSwagger(root: Swagger, isServed: boolean): Converted {
  const conversion = startConversion(root, isServed);
  const servers = convertServers(conversion);
  const components = { ...(root.components as object | undefined), ...componentsOf(conversion) };
  const document = conversion.made(root, {
    openapi: version,
    ...Object.fromEntries(Object.entries(root).filter(([key]) => !replaced.has(key))),
    ...(servers && { servers }),
    ...(isObject(root.paths) && { paths: mapped(root.paths, (item) => convertPathItem(conversion, item)) }),
    components,
  } as unknown as OpenApi);
  nameVariants(document);
  const places = placesOf(conversion, document);
  mendReferences(document, places);
  const reason = "one way of saying things for all later stages";
  const first = { pass: "swagger", pointer: "#/openapi", before: "Swagger 2.0", after: `OpenAPI ${version}`, reason };
  const repairs = conversion.told.map(({ of, key, repair }): Repair => {
    const at = places.written(of);
    return { pass: "swagger", pointer: places.moved(key === undefined ? at : childPointer(at, key)), ...repair };
  });
  return { document, repairs: [first, ...repairs], ...places };
}

/** What becomes something else; all other fields of the root stay as they are. */
const replaced: ReadonlySet<string> = new Set([
  ..."swagger host basePath schemes consumes produces paths components".split(" "),
  ...Object.keys(homes),
]);

function componentsOf(conversion: Conversion): Extensible {
  const { definitions, parameters, responses, securityDefinitions } = conversion.root;
  const produces = mediaTypes(conversion, conversion.root, "produces");
  return Object.fromEntries(
    Object.entries({
      schemas: mapped(definitions, (schema) => convertSchema(conversion, schema)),
      parameters: mapped(parameters, (each) => {
        const target = targetOf(conversion, each) ?? each;
        return isOfBody(target) ? undefined : convertParameter(conversion, target);
      }),
      responses: mapped(responses, (each) => convertResponse(conversion, each, produces)),
      securitySchemes: mapped(securityDefinitions, (scheme) => convertSecurityScheme(conversion, scheme)),
    }).filter(([, group]) => Object.keys(group).length > 0),
  );
}

/** A map whose objects are what a function makes of them, without those of which it makes nothing; extensions stay. */
function mapped(map: unknown, convert: (value: Extensible) => unknown): Record<string, unknown> {
  const entries = Object.entries(isObject(map) ? map : {});
  const made = entries.map(([key, value]): [string, unknown] => [
    key,
    isObject(value) && !key.startsWith("x-") ? convert(value as Extensible) : value,
  ]);
  return Object.fromEntries(made.filter(([, value]) => value !== undefined));
}
