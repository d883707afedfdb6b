/**
 * The `code` of a JSON body, read from a copy of the response; `undefined` where there is none, and when the signal is
 * aborted before it has come.
 */
export async function errorCode(response: Response, signal: AbortSignal): Promise<string | undefined> {
  if (!/[/+]json\b/i.test(response.headers.get("content-type") ?? "")) return undefined;
  try {
    const body: unknown = await response.clone().json();
    const { code } = Object(body) as { code?: unknown };
    return typeof code === "string" && !signal.aborted ? code : undefined;
  } catch {
    return undefined;
  }
}
