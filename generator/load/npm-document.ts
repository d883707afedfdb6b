import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { fileProblem, ProblemsError } from "../problem.js";

const run = promisify(execFile);

/** The text of the normalised document (`openapi.json`) inside a published package, such as `dify-chat-ja@1.2.0`. */
export async function readNpmDocument(specifier: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "katagami-npm-"));
  try {
    await run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder, "--", specifier], {
      cwd: folder,
    });
    const [tarball] = await readdir(folder);
    const options = { encoding: "buffer" as const, maxBuffer: 256 * 1024 * 1024 };
    return (await run("tar", ["-xzOf", join(folder, tarball!), "package/openapi.json"], options)).stdout;
  } catch (cause) {
    const { stderr = "" } = cause as { stderr?: string | Buffer };
    const reason = String(stderr).trim().split("\n").at(-1) || (cause as Error).message;
    const hint = "Is the name right, and was the package made by Katagami? Only such packages hold an openapi.json.";
    throw new ProblemsError([fileProblem(`npm:${specifier}`, "npm", `Cannot read its openapi.json: ${reason}`, hint)]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
