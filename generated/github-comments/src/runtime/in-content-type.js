// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { isBytes } from "./bodies/binary-body.js";
import { InvalidRequestError } from "./errors/invalid-request-error.js";
/**
 * An operation as it is called in the media type that a request chooses by its `contentType`, exactly or within a range
 * such as `image/*`; without one as it is, but for a body with files, which only a form can hold.
 *
 * A call in a media type that the operation does not take rejects with an `InvalidRequestError`.
 */
export function inContentType(operation, { contentType, body } = {}) {
  const { bodies = {} } = operation;
  if (contentType === undefined) {
    const form = holdsBytes(body) && bodies["multipart/form-data"];
    return form ? { ...operation, body: form } : operation;
  }
  if (Object.hasOwn(bodies, contentType)) return { ...operation, body: bodies[contentType] };
  const [type] = contentType.split(";");
  const key = [type, type.replace(/\/.*\+/, "/*+"), type.replace(/\/.*/, "/*"), "*/*"].find((each) =>
    Object.hasOwn(bodies, each),
  );
  const refuse = () => {
    throw new InvalidRequestError("body", "contentType", `must be ${Object.keys(bodies).join(" or ")}`);
  };
  return { ...operation, body: { serialise: refuse, ...(key === undefined ? {} : bodies[key]), contentType } };
}
function holdsBytes(body) {
  const values = body instanceof FormData ? [] : Object.values(Object(body)).flat();
  return body instanceof FormData || (!isBytes(body) && values.some(isBytes));
}
