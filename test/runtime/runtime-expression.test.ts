import { expect, test } from "vitest";
import type { Operation } from "../../templates/package/src/runtime/index.js";
import { followLink } from "../../templates/package/src/runtime/links/follow-link.js";
import { runtimeExpression } from "../../templates/package/src/runtime/links/runtime-expression.js";

const request = {
  path: { id: "p" },
  query: { "a.b": "q" },
  header: { "X-Id": "h" },
  body: { user: "u", list: [{ x: 1 }] },
};
const event = { task_id: "t", "a/b~c": 2, nested: { deep: [null, "d"] } };

test.for([
  ["$response.body#/task_id", "t"],
  ["$response.body#/a~1b~0c", 2],
  ["$response.body#/nested/deep/1", "d"],
  ["$response.body#/nested/deep/0/x", undefined],
  ["$response.body#/missing", undefined],
  ["$response.body", event],
  ["$request.body#/user", "u"],
  ["$request.body#/list/0/x", 1],
  ["$request.path.id", "p"],
  ["$request.query.a.b", "q"],
  ["$request.header.X-Id", "h"],
  ["$request.path.none", undefined],
  ["constant", "constant"],
  ["$5", "$5"],
] as const)("%s", ([expression, value]) => {
  expect(runtimeExpression(expression, request, event)).toEqual(value);
});

test("a link is followed once the event has all that it takes from it", () => {
  const operation: Operation = { method: "POST", path: "/", responses: {} };
  const link = {
    operation: () => operation,
    path: { id: ["$response", "body", "task_id"] },
    body: {
      user: ["$request", "body", "user"],
      none: ["$request", "body", "none"],
      on: [true, ["$request", "path", "id"]],
      constants: ["constructor", "$response.body"],
    },
  };
  expect(followLink(link, request, event)).toEqual({
    path: { id: "t" },
    body: { user: "u", none: undefined, on: [true, "p"], constants: ["constructor", "$response.body"] },
  });
  expect(followLink(link, request, {})).toBeUndefined();
  expect(followLink(link, request, null)).toBeUndefined();
});
