/** The server's own name for an exchange, by the header that most servers and proxies tell it in, if one does. */
export function requestId(response: Response | undefined): string | undefined {
  let id: string | undefined;
  response?.headers.forEach((value, name) => /^cf-ray|(request|correlation)-?id$/.test(name) && (id = value));
  return id;
}
