import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { checkDeclarations, indexOf } from "./check-package.js";
import { findUntyped } from "./find-untyped.js";
import { generatePackage, generatePackages, type Order, type Reported } from "./generate-package.js";
import { complaints } from "./inspect-tarball.js";
import { packFolder } from "./pack-package.js";
import { linkNodeModules, repository } from "./repository.js";

const published = join(repository, "../shared/dify");
const missing = !existsSync(published);
if (missing) console.warn(`SKIPPED: there are no published descriptions at ${published}`);

const history = missing ? [] : readdirSync(join(published, "history/ja-chat")).map((name) => `history/ja-chat/${name}`);
const descriptions = ["chat.ja.json", "chat.en.json", "service.ja.json", "pages/stop-generation.ja.md", ...history];
const nameOf = (description: string) =>
  basename(description)
    .replace(/\.\w+$/, "")
    .replace(".", "-");

describe.skipIf(missing)("a package made of a published description", () => {
  let temporary: string;
  let reported: Readonly<Record<string, Reported>>;
  const folderOf = (name: string) => join(temporary, "made", name);
  const ours = "with-our-overlay";

  beforeAll(async () => {
    temporary = realpathSync(mkdtempSync(join(tmpdir(), "katagami-published-")));
    linkNodeModules(temporary);
    const order = (name: string, root: string, overlays: string[] = []): [string, Order] => [
      name,
      { root: join(published, root), output: folderOf(name), overlays },
    ];
    const orders = descriptions.map((description) => order(nameOf(description), description));
    orders.push(order(ours, "chat.ja.json", [join(repository, "spec/dify-chat-ja/overlay.yaml")]));
    const results = await generatePackages(Object.fromEntries(orders), temporary);
    reported = Object.fromEntries(results.map((each) => [each.api, each]));
  }, 300_000);
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  it.each(descriptions)("compiles, packs, and is found clean: %s", async (description) => {
    const name = nameOf(description);
    expect(reported[name]).toMatchObject({ ok: true });
    expect(reported[name]!.operations.filter((operation) => /^stop/.test(operation.name))).not.toEqual([]);
    const folder = folderOf(name);
    const checked = checkDeclarations(indexOf(folder));
    expect(checked.complaints).toEqual([]);
    expect(findUntyped(checked.program, indexOf(folder)).untyped).toEqual([]);
    expect(await complaints(await packFolder(folder, temporary, "--ignore-scripts"))).toEqual([]);
  });

  /** A variable may hold whatever its own type says, which is no matter of the description. */
  const anyValue = "#/components/schemas/ConversationVariableUpdateRequest/properties/value";

  /** Looks at the errors and events of a package that was made of the whole description. */
  function expectTyped({ operations, untyped }: Reported, folder: string): void {
    expect(untyped.map(({ pointer }) => pointer)).toEqual([anyValue]);
    const { program, complaints: said } = checkDeclarations(indexOf(folder));
    expect(said).toEqual([]);
    const examined = findUntyped(program, indexOf(folder));
    const errors = operations.map(({ name }) => `${name[0]!.toUpperCase()}${name.slice(1)}Error`);
    expect(errors).toHaveLength(26);
    expect(examined.types).toEqual(expect.arrayContaining([...errors, "SendBasicChatMessageJaEvent"]));
    expect(examined.untyped).toEqual([]);
  }

  it("has a type for every error body and every stream item, with our overlay", () =>
    expectTyped(reported[ours]!, folderOf(ours)));

  it("names what has no type without it, and suggests an overlay that leaves nothing else so", async () => {
    const { untyped } = reported["chat-ja"]!;
    expect(untyped.map(({ pointer }) => pointer)).toEqual([
      "#/paths/~1chat-messages/post/responses/200/content/text~1event-stream",
      "#/paths/~1chat-messages/post",
      anyValue,
    ]);
    const overlay = join(temporary, "suggested.json");
    const info = { title: "What the description does not say", version: "1.0.0" };
    const actions = untyped.flatMap((place) => place.actions);
    writeFileSync(overlay, JSON.stringify({ overlay: "1.0.0", info, actions }));
    const output = folderOf("with-suggested-overlay");
    const root = join(published, "chat.ja.json");
    expectTyped(await generatePackage({ root, output, overlays: [overlay] }), output);
  });
});

it("an untyped body would be found, at any depth", () => {
  const folder = mkdtempSync(join(tmpdir(), "katagami-untyped-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const entry = join(folder, "index.ts");
  writeFileSync(
    entry,
    `export type AError = { code: "a" } | { code: "b"; params: any };
     export type BError = unknown;
     export type CEvent = { list: { data?: { deep: unknown } }[]; self: CEvent; name: string };
     export type DError = UntypedBody;
     export interface UntypedBody { text: string; json: unknown }
     export type Other = any;`,
  );
  expect(findUntyped(checkDeclarations(entry).program, entry)).toEqual({
    types: ["AError", "BError", "CEvent", "DError"],
    untyped: ["AError.params", "BError", "CEvent.list[].data.deep"],
  });
});
