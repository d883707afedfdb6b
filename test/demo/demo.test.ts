import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCommand } from "../package/run-command.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));

test("the demonstration streams, stops halfway, and ends by itself", async () => {
  const { stdout } = await runCommand("npm", ["run", "--silent", "demo"], repository);
  expect(stdout).toMatch(/^Answer {4}折り紙の鶴は、.* …$/m);
  expect(stdout).not.toContain("立体の鶴ができあがります");
  expect(stdout).toContain('The server answered      {"result":"success"}\n');

  const [, before, all] = /^Events before the stop +(\d+) of (\d+)$/m.exec(stdout)!.map(Number);
  const [, drained, last] = /^Events drained after it +(\d+), the last of them (\w+)$/m.exec(stdout)!;
  const [, task, written] = /^Task on the server +(.*), (\d+) events written$/m.exec(stdout)!;
  expect([task, last]).toEqual(["stopped", "message_end"]);
  expect(before! + Number(drained)).toBe(Number(written));
  expect(Number(written)).toBeLessThan(all!);

  expect(stdout.split("Requests it saw\n")[1]).toMatch(
    /^ {2}POST \/v1\/chat-messages {2}user: hanako\n {2}POST \/v1\/chat-messages\/[0-9a-f-]{36}\/stop {2}user: hanako\n$/,
  );
});
