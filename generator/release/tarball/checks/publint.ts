import { join } from "node:path";
import type { Check } from "../check.js";
import { runScript } from "../run-script.js";

export const publint: Check = {
  name: "publint",
  proves: "package.json leads to files that are there and are what it says",
  async run({ tarball, tools, room }) {
    const folder = await tools();
    const found = await runScript<Message[]>(join(folder, "publint.mjs"), [tarball.file], folder, room);
    return found.map(({ type, text }) => ({
      severity: type === "error" ? "error" : "warning",
      message: text,
      hint: "What publint means by it: https://publint.dev/rules",
    }));
  },
};

interface Message {
  readonly type: "suggestion" | "warning" | "error";
  readonly text: string;
}
