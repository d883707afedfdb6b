/**
 * A decoder of the charset that the content type of a message names, of JSON too; of UTF-8 without one, or with one that the
 * platform does not know.
 */
export function decoderOf({ headers }: Request | Response): InstanceType<typeof TextDecoder> {
  const charset = /;\s*charset="?([^\s";]+)/i.exec(headers.get("content-type")!)?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
