import type { ReadSettings } from "./load-options.js";

/**
 * The headers that redocly.yaml (`resolve.http.headers`) asks for at a URL.
 * Only openapi-core knows its patterns and environment variables, so it is run with a fetch that keeps what it is given.
 */
export async function configuredHeaders(
  url: string,
  configured: ReadSettings["configured"],
): Promise<Record<string, string>> {
  if (configured.length === 0) return {};
  const { readFileFromUrl } = await import("@redocly/openapi-core");
  let kept: Record<string, string> = {};
  const customFetch = async (_url: string, request: { headers: Record<string, string> }) => {
    kept = request.headers;
    return new Response("");
  };
  await readFileFromUrl(url, { headers: configured, customFetch });
  return kept;
}
