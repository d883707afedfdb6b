import { decoderOf } from "../platform/decoder-of.js";

/** The text of a body, decoded as the `charset` of its content type says; as UTF-8 without one, or with one that nobody knows. */
export async function decodedText(message: Request | Response): Promise<string> {
  return decoderOf(message).decode(await message.arrayBuffer());
}
