import { getTypes } from "@redocly/openapi-core";

interface MapType {
  additionalProperties?: unknown;
  readonly properties: Readonly<Record<string, MapType>>;
}

/**
 * Puts right what openapi-core says of 3.2: that scopes of a device flow are of a type `string`, which it does not have, so that it gives
 * up on every description that has one; and that a component of media types is a map of such.
 */
export function mendTypes(): void {
  const types = getTypes("oas3_2") as unknown as Readonly<Record<string, MapType | undefined>>;
  const scopes = types["DeviceAuthorization"]?.properties["scopes"];
  if (typeof scopes?.additionalProperties === "function") scopes.additionalProperties = { type: "string" };
  const components = types["NamedMediaTypes"];
  if (components !== undefined) components.additionalProperties = () => "MediaType";
}
