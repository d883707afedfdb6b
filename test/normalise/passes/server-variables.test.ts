import { expect, test } from "vitest";
import { runPass } from "../run-pass.js";

test("every variable of a URL is declared, with a text for a default", () => {
  const { document, repairs } = runPass("server-variables", {
    servers: [
      {
        url: "https://{a}.example/{b}/{c}/{d}",
        variables: { a: { default: "x" }, b: { default: 443 }, c: { enum: ["first"] } },
      },
      { url: "https://plain.example" },
      { url: "https://{hasOwn}.example" },
    ],
  });
  expect(document.servers).toEqual([
    {
      url: "https://{a}.example/{b}/{c}/{d}",
      variables: {
        a: { default: "x" },
        b: { default: "443" },
        c: { enum: ["first"], default: "first" },
        d: { default: "{d}" },
      },
    },
    { url: "https://plain.example" },
    { url: "https://{hasOwn}.example", variables: { hasOwn: { default: "{hasOwn}" } } },
  ]);
  expect(repairs.map((repair) => repair.split(":")[0])).toEqual([
    "#/servers/0/variables/b",
    "#/servers/0/variables/c",
    "#/servers/0/variables/d",
    "#/servers/2/variables/hasOwn",
  ]);
});

test("of paths and operations too", () => {
  const servers = [{ url: "https://{a}.example" }];
  const { document, repairs } = runPass("server-variables", {
    paths: { "/x": { servers, get: { servers: [{ url: "/{b}" }], responses: {} } } },
  });
  expect(document.paths!["/x"]).toMatchObject({
    servers: [{ variables: { a: { default: "{a}" } } }],
    get: { servers: [{ variables: { b: { default: "{b}" } } }] },
  });
  expect(repairs.map((repair) => repair.split(":")[0])).toEqual([
    "#/paths/~1x/get/servers/0/variables/b",
    "#/paths/~1x/servers/0/variables/a",
  ]);
});
