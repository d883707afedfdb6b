import { fileProblem, ProblemsError } from "../problem.js";

/** The failure of a resource that is larger than `maxBytes`. */
export function tooLarge(file: string, maxBytes: number): ProblemsError {
  const limit = `${maxBytes.toLocaleString("en-US")} bytes`;
  return new ProblemsError([fileProblem(file, "source-too-large", `Larger than ${limit}, the most that is read.`)]);
}
