/** The text of a body, decoded as the `charset` of its content type says; as UTF-8 without one, or with one that nobody knows. */
export async function decodedText(message: Request | Response): Promise<string> {
  const [, charset = "utf-8"] = /;\s*charset="?([^\s";]+)/i.exec(message.headers.get("content-type") ?? "") ?? [];
  if (/^utf-?8$/i.test(charset)) return message.text();
  const bytes = await message.arrayBuffer();
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
