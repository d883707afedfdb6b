import { expect, test } from "vitest";
import { nameApi } from "../../generator/init/name-api.js";
import { addScripts, scriptsFor } from "../../generator/init/package-json.js";
import { isElsewhere, type PlannedApi } from "../../generator/init/plan-api.js";
import { addToRedocly, redoclyText } from "../../generator/init/redocly-text.js";
import { planOverlay } from "../../generator/init/choose-overlay.js";
import { ciOf } from "../../generator/init/workflows.js";
import type { Beside } from "../../generator/load/project.js";
import { parsed } from "../../generator/load/read-project.js";

const pets: PlannedApi = { name: "pets", root: "pets.yaml", output: "generated/pets", isSource: false, outputs: [] };
const own = { output: "generated/pets" };

test("an API is called as its file, its folder, its title or its host", () => {
  const name = (source: string, title = "") => nameApi(source, title, (each) => each === "taken");
  expect(name("specs/petstore.yaml")).toBe("petstore");
  expect(name("specs/petstore.openapi.json")).toBe("petstore");
  expect(name("specs/pets/openapi.yaml", "Other")).toBe("pets");
  expect(name("openapi.yaml", "Pond API")).toBe("pond-api");
  expect(name("docs/v1/openapi-v3.json", "Oil & Gas")).toBe("oil-gas");
  expect(name("https://api.ponds.example.com/v3/openapi.json", "チャット")).toBe("ponds-example");
  expect(name("https://ponds.example/openapi.json", "Swagger Petstore - OpenAPI 3.0")).toBe(
    "swagger-petstore-openapi-3-0",
  );
  expect(name("openapi.yaml", "API")).toBe("api");
  expect(name("taken.yaml")).toBe("taken-2");
  expect(name("..\\ponds\\openapi.yaml")).toBe("ponds");
});

test("what lies in the folder stays there, all else is pulled", () => {
  expect(["a.yaml", "./a/b.json", "a/../b.yaml", "..a.yaml"].filter(isElsewhere)).toEqual([]);
  const others = [
    "../a.yaml",
    "a/../../b.yaml",
    "/etc/a.yaml",
    "C:\\a.yaml",
    "https://a.example/b",
    "npm:a@1",
    "git:x#y:z",
  ];
  expect(others.filter(isElsewhere)).toEqual(others);
});

test("the overlay that is meant for a description is taken along, and of several none", () => {
  const bytes = new Uint8Array();
  const [plain, forPets, forPonds] = [
    { name: "overlay.yaml", bytes },
    { name: "pets.overlay.yaml", bytes, extends: "./pets.yaml" },
    { name: "ponds.overlay.json", bytes, extends: "https://a.example/ponds.yaml?v=1" },
  ];
  const names = (overlays: Beside["overlays"], isOnly = true, api = pets, path = "specs/pets.yaml") =>
    planOverlay(api, path, { overlays, isOnly }).overlays;
  expect(names([])).toEqual([]);
  expect(names([plain])).toEqual(["specs/overlay.yaml"]);
  expect(names([plain], false)).toEqual([]);
  expect(names([plain, forPets, forPonds], false)).toEqual(["specs/pets.overlay.yaml"]);
  expect(names([forPonds])).toEqual([]);
  const several = planOverlay(pets, "specs/pets.yaml", { overlays: [plain, forPets], isOnly: true });
  expect([several.overlays, several.copies]).toEqual([[], []]);
  expect(several.notes[0]).toContain("specs/overlay.yaml, specs/pets.overlay.yaml");
  // Copied beside the description, whose name stays its own.
  const pulled = { ...pets, root: "spec/pets/openapi.yaml", source: "../pets.yaml" };
  expect(names([plain], true, pulled, "../pets.yaml")).toEqual(["spec/pets/overlay.yaml"]);
  const same = { name: "openapi.yaml", bytes };
  expect(names([same], true, pulled, "..\\pets.yaml")).toEqual(["spec/pets/overlay-openapi.yaml"]);
});

/** Each a redocly.yaml, and what it says. */
const written: Readonly<Record<string, string>> = {
  "with comments": "extends: []\napis:\n  # ours\n  pets:\n    root: pets.yaml # here\n    rules: {}\n",
  "with wide indents and CRLF": "apis:\r\n    pets:\r\n        rules: {}\r\n        root: pets.yaml\r\n",
  "with quotes": `apis:\n  "pets":\n    root: 'pets.yaml'\n`,
  "without a line's end": "apis:\n  pets:\n    root: pets.yaml",
  "in braces": "apis:\n  pets: { root: pets.yaml, rules: {} }\n",
};

test.each(Object.entries(written))("what is missing is put into a redocly.yaml %s, all else stays", (_how, text) => {
  const added = addToRedocly(text, [pets], parsed) as { text: string };
  const before = parsed(text) as { apis: { pets: object } };
  expect(parsed(added.text)).toEqual({ ...before, apis: { pets: { ...before.apis.pets, "x-katagami": own } } });
  const ends = text.includes("\r") ? "\r\n" : "\n";
  if (!text.includes("{ root")) {
    const rest = added.text.split(ends).filter((line) => !/x-katagami|output/.test(line));
    expect(rest.join(ends).trim()).toBe(text.trim());
  }
});

test("an API is put beside others, or where there were none", () => {
  const add = (text: string) => parsed((addToRedocly(text, [pets], parsed) as { text: string }).text);
  const entry = { root: "pets.yaml", "x-katagami": own };
  expect(add("apis:\n    ponds: { root: a.yaml }\n")).toEqual({ apis: { pets: entry, ponds: { root: "a.yaml" } } });
  expect(add("extends: [recommended]\n")).toEqual({ extends: ["recommended"], apis: { pets: entry } });
  expect(add("# nothing\n")).toEqual({ apis: { pets: entry } });
});

test("where it cannot be put in, nothing is changed, and the lines are told", () => {
  const told = {
    byHand: ["apis:", "  pets:", "    root: pets.yaml", "    x-katagami:", "      output: generated/pets"],
  };
  for (const text of [
    "{ apis: { pets: { root: pets.yaml } } }",
    "apis: &a\n  pets: &b\n    root: pets.yaml\n",
    "apis:\n  pets:\n    ? root\n    : pets.yaml\n",
  ])
    expect(addToRedocly(text, [pets], parsed)).toEqual(told);
});

test("whatever a name or a path is, YAML has it as it is", () => {
  const names = [
    "true",
    "~",
    "a: b",
    "- x",
    "v1.0",
    "1.0",
    "@a",
    "core@v1",
    '"',
    "a\nb",
    "#",
    "null",
    ".5",
    "チャット",
    "*a",
    "{x}",
  ];
  for (const name of names) {
    const urls = { source: `https://a.example/${name}`, overlays: [name, "a, b"] };
    const api = { ...pets, name, root: name, ...urls, isSource: true };
    const { apis } = parsed(redoclyText([api])) as { apis: Record<string, unknown> };
    const settings = { ...urls, output: "generated/pets", form: "source" };
    expect(apis).toEqual({ [name]: { root: name, "x-katagami": settings } });
  }
});

test("scripts of a package.json stay, and its layout", () => {
  const text = `{\n\t"name": "x",\n\t"scripts": { "generate": "openapi-ts" }\n}`;
  const { text: first, added } = addScripts(text, scriptsFor(true))!;
  expect(added).toEqual(["pull", "api:generate", "check", "diff"]);
  expect(first).toContain(`\n\t\t"generate": "openapi-ts",\n\t\t"pull": "katagami pull"`);
  expect(first.endsWith("}")).toBe(true);
  expect(addScripts(first, scriptsFor(true))).toEqual({ text: first, added: [] });
  expect(addScripts("{", scriptsFor(true))).toBeUndefined();
  expect(addScripts(`{ "scripts": [] }`, scriptsFor(true))).toBeUndefined();
  const all = addScripts(`{ "scripts": { "diff": "a", "api:diff": "b" } }\r\n`, scriptsFor(false))!;
  expect(all.added).toEqual(["generate", "check"]);
  expect(all.text.endsWith("}\r\n")).toBe(true);
});

test("git's remote says whose workflows a folder takes", () => {
  const ci = (...remotes: string[]) => ciOf({ remotes });
  expect(ci("git@github.com:o/r.git")).toBe("github");
  expect(ci("https://user@github.example.com/o/r")).toBe("github");
  expect(ci("ssh://git@gitlab.com:22/o/r.git")).toBe("gitlab");
  expect(ci("https://git.example/github/r.git")).toBeUndefined();
  expect(ci("/srv/git/x", "git@gitlab.com:o/r")).toBe("gitlab");
  expect(ci()).toBeUndefined();
});
