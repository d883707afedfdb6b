import { expect, test } from "vitest";
import type { OverlayAction } from "../../generator/load/overlay.js";
import { applyOverlay } from "../../generator/load/apply-overlay.js";
import { documentOf } from "../normalise/run-pass.js";

function overlaid(parts: Record<string, unknown>, ...actions: OverlayAction[]) {
  const document = documentOf(parts);
  const { repairs, unmatched } = applyOverlay(document, {
    overlay: "1.1.0",
    info: { title: "O", version: "1" },
    actions,
  });
  return { document, repairs: repairs.map(({ pointer, after }) => `${pointer}: ${after}`), unmatched };
}

test("an update merges objects, appends to lists and replaces the rest", () => {
  const { document, repairs } = overlaid(
    { "x-a": { kept: 1, deep: { old: 1, list: [1] }, text: "old" } },
    { target: "$['x-a']", update: { deep: { new: 2, list: [2] }, text: "new", added: [] } },
  );
  expect(document["x-a"]).toEqual({ kept: 1, deep: { old: 1, list: [1, 2], new: 2 }, text: "new", added: [] });
  expect(repairs).toEqual(["#/x-a: deep, text, added"]);
});

test("an update of a list is one more item", () => {
  expect(overlaid({ tags: [{ name: "a" }] }, { target: "$.tags", update: { name: "b" } }).document.tags).toEqual([
    { name: "a" },
    { name: "b" },
  ]);
});

test("the whole document can be updated", () => {
  expect(overlaid({}, { target: "$", update: { info: { version: "2" } } }).document.info).toEqual({
    title: "Test",
    version: "2",
  });
});

test.each([
  ["$['x-a'][0,2]", ["b", "d"]],
  ["$['x-a'][2,0]", ["b", "d"]],
  ["$['x-a'][1,1]", ["a", "c", "d"]],
  ["$['x-a'][?@ != 'b']", ["b"]],
  ["$['x-a'][*]", []],
  ["$['x-a'][-1]", ["a", "b", "c"]],
])("%s removes what it selects", (target, left) => {
  expect(overlaid({ "x-a": ["a", "b", "c", "d"] }, { target, remove: true }).document["x-a"]).toEqual(left);
});

test("what stands inside of one another is removed at once", () => {
  const { document, repairs } = overlaid({ "x-a": { b: { b: { c: 1 } } } }, { target: "$..b", remove: true });
  expect(document["x-a"]).toEqual({});
  expect(repairs).toHaveLength(2);
});

test("a filter selects by what items say", () => {
  const { document } = overlaid(
    {
      "x-a": [
        { in: "query", name: "a" },
        { in: "header", name: "b" },
      ],
    },
    { target: "$['x-a'][?@.in == 'header']", update: { required: true } },
  );
  expect(document["x-a"]).toEqual([
    { in: "query", name: "a" },
    { in: "header", name: "b", required: true },
  ]);
});

test("a copy merges what stands elsewhere", () => {
  const { document } = overlaid({ "x-a": { a: 1 }, "x-b": { b: 2 } }, { target: "$['x-a']", copy: "$['x-b']" });
  expect(document).toMatchObject({ "x-a": { a: 1, b: 2 }, "x-b": { b: 2 } });
});

test.each([
  ["several", "$['x-b'][*]", 2],
  ["nothing", "$['x-c']", 0],
])("a copy of %s copies nothing, and is told", (_what, copy, found) => {
  const document = documentOf({ "x-a": { a: 1 }, "x-b": [1, 2] });
  const actions = [{ target: "$['x-a']", copy }];
  const applied = applyOverlay(document, { overlay: "1.1.0", info: { title: "O", version: "1" }, actions });
  expect(document["x-a"]).toEqual({ a: 1 });
  expect(applied.uncopied).toEqual([{ index: 0, action: actions[0], found }]);
  expect(applied.repairs).toEqual([]);
});

test("lists are put behind one another, by update and copy; a text takes the place of a text", () => {
  const { document } = overlaid(
    { "x-a": ["a"], "x-b": ["b"], "x-c": "old" },
    { target: "$['x-a']", update: ["c", "d"] },
    { target: "$['x-a']", copy: "$['x-b']" },
    { target: "$['x-a'][0]", update: "A" },
    { target: "$['x-c']", copy: "$['x-b'][0]" },
  );
  expect(document).toMatchObject({ "x-a": ["A", "c", "d", "b"], "x-c": "b" });
});

test("what is copied and then removed has moved", () => {
  const { document } = overlaid(
    { paths: { "/old": { get: {} } } },
    { target: "$.paths", update: { "/new": {} } },
    { target: "$.paths['/new']", copy: "$.paths['/old']" },
    { target: "$.paths['/old']", remove: true },
  );
  expect(document.paths).toEqual({ "/new": { get: {} } });
});

test("an action that says nothing changes nothing", () => {
  const { document, repairs } = overlaid({}, { target: "$.info" });
  expect(document.info).toEqual({ title: "Test", version: "1" });
  expect(repairs).toEqual([]);
});

test("an action whose target is missing is told", () => {
  const action = { target: "$['x-missing']", update: {} };
  expect(overlaid({}, { target: "$.info", update: {} }, action).unmatched).toEqual([{ index: 1, action }]);
});

test("later actions see what earlier ones did, and never the overlay's own objects", () => {
  const update = { "x-a": { list: [] } };
  const { document } = overlaid({}, { target: "$", update }, { target: "$['x-a'].list", update: "item" });
  expect(document["x-a"]).toEqual({ list: ["item"] });
  expect(update).toEqual({ "x-a": { list: [] } });
});

test("__proto__ is a key like any other, and changes no prototype", () => {
  const update = JSON.parse(
    '{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }',
  ) as unknown;
  const { document } = overlaid(
    { "x-a": {} },
    { target: "$['x-a']", update },
    { target: "$['x-b']", update },
    { target: "$", update: { "x-c": update } },
  );
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(document["x-a"])).toBe(Object.prototype);
  expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
});

test.each(["it's", "a\\b", "line\nbreak", "tab\t", "\u0001", 'a"b', "日本"])("a member may be called %j", (name) => {
  const target = `$['x-a'][${JSON.stringify(name)}]`;
  const { document } = overlaid({ "x-a": { [name]: { old: 1 } } }, { target, update: { new: 2 } });
  expect(document["x-a"]).toEqual({ [name]: { old: 1, new: 2 } });
});
