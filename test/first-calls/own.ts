import { join } from "node:path";
import type { Api } from "./api.js";

/** A description of `descriptions`, in words of our own. */
export const own = (file: string): Api["description"] => ({
  path: join(import.meta.dirname, "descriptions", file),
  missing: "",
});
