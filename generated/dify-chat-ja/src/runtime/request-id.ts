/** The server's own name for an exchange, by the header that most servers and proxies tell it in, if one does. */
export function requestId(headers: Headers): string | undefined {
  return [...headers].filter(([name]) => /^cf-ray|(request|correlation)-?id$/.test(name)).pop()?.[1];
}
