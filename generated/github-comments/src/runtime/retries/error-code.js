// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * The `code` of a JSON body, read from a copy of the response; `undefined` where there is none, and when the signal is
 * aborted before it has come.
 */
export async function errorCode(response, signal) {
  if (!/[/+]json\b/i.test(response.headers.get("content-type") ?? "")) return undefined;
  try {
    const body = await response.clone().json();
    const { code } = Object(body);
    return typeof code === "string" && !signal.aborted ? code : undefined;
  } catch {
    return undefined;
  }
}
