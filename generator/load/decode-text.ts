import { fileProblem, ProblemsError } from "../problem.js";

/** Text of UTF-8 bytes, without byte order mark and with `\n` line endings. Throws ProblemsError for anything else. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ProblemsError([fileProblem(file, "source-encoding", "The text is in UTF-16.", "Save it as UTF-8.")]);
  }
  const binary = () =>
    new ProblemsError([
      fileProblem(
        file,
        "source-binary",
        "This is a binary file, or text that is not in UTF-8.",
        "Save it as UTF-8, or name the file that has the description.",
      ),
    ]);
  if (bytes.includes(0)) throw binary();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    throw binary();
  }
}

/** The failure of a resource that is larger than `maxBytes`. */
export function tooLarge(file: string, maxBytes: number): ProblemsError {
  const limit = `${maxBytes.toLocaleString("en-US")} bytes`;
  return new ProblemsError([
    fileProblem(
      file,
      "source-too-large",
      `Larger than ${limit}, the most that is read.`,
      "Split it into several files.",
    ),
  ]);
}
