import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";

/** The files of a tarball: path within the package -> text. */
export function tarballFiles(tarball: string): Map<string, string> {
  const files = createPackageFromTarballData(readFileSync(tarball));
  return new Map(
    files
      .listFiles()
      .map((path) => [path.replace(`/node_modules/${files.packageName}/`, ""), files.readFile(path)] as const),
  );
}

/**
 * What publint, at its strictest, and Are The Types Wrong have against a tarball. That `require` of TypeScript's `node16` does not
 * take an ES module is on purpose, so that resolution is not asked about.
 */
export async function complaints(tarball: string): Promise<unknown[]> {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  const checked = await checkPackage(createPackageFromTarballData(bytes), {
    entrypoints: ["."],
  });
  const problems = checked.types
    ? checked.problems.filter((problem) => !("resolutionKind" in problem && problem.resolutionKind === "node16-cjs"))
    : ["the package has no types"];
  return [...messages, ...problems];
}
