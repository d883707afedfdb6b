import { dirname, join, resolve } from "node:path";

/** Where the breaks of a description that are known are written down: beside it, or where it is no file, in the working directory. */
export function approvalsBeside(source: string, cwd: string): string {
  const isFile = !/^[^:/\\]{2,}:/.test(source);
  return join(isFile ? dirname(resolve(cwd, source)) : cwd, "approvals.yaml");
}
