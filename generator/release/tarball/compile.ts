import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ran } from "../ran.js";
import type { ReleaseRoom } from "../release-plan.js";

/** The TypeScripts that a package has to compile under. */
export const compilers = ["5.9", "6.0", "7.0"] as const;

/** What a compiler has against a file. */
export interface Complaint {
  /** Relative to the folder; empty where it is about none. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

const options = {
  target: "ES2022",
  module: "NodeNext",
  moduleResolution: "NodeNext",
  lib: ["ES2022", "DOM"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  // The compiler's own libraries are not ours to check, and take longer than all the rest.
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** Compiles a folder of a project strictly, its dependencies' declarations too. */
export async function compile(
  project: string,
  folder: string,
  compiler: { readonly tools: string; readonly version: string },
  room: ReleaseRoom,
): Promise<Complaint[]> {
  const config = join(project, `tsconfig.${folder}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions: options, include: [folder] }));
  const tsc = join(compiler.tools, `node_modules/typescript-${compiler.version}/bin/tsc`);
  const { code, out, err } = await ran(room.surroundings.node, [tsc, "-p", config, "--pretty", "false"], {
    ...room,
    cwd: project,
  });
  const complaints = out.split(/\r?\n/).flatMap(complaintOf);
  if (code === 0 || complaints.length > 0) return complaints;
  return [{ file: "", line: 1, message: (out + err).trim().slice(0, 1000) || `tsc ended with ${code}` }];
}

function complaintOf(line: string): Complaint[] {
  const placed = /^(.*?)\((\d+),\d+\): error (TS\d+: .*)$/.exec(line.slice(0, 5000));
  if (placed) return [{ file: placed[1]!, line: Number(placed[2]), message: placed[3]! }];
  const bare = /^error (TS\d+: .*)$/.exec(line.slice(0, 5000));
  return bare ? [{ file: "", line: 1, message: bare[1]! }] : [];
}
