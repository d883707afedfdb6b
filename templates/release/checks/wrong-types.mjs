// Prints what Are The Types Wrong has against a tarball: [{ kind, entrypoint, resolution }].
import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";

const [, , tarball, ...entrypoints] = process.argv;
const found = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))), { entrypoints });
const problems = found.types ? found.problems : [{ kind: "NoTypes" }];
const told = problems.map(({ kind, entrypoint, resolutionKind }) => ({ kind, entrypoint, resolution: resolutionKind }));
process.stdout.write(JSON.stringify(told));
