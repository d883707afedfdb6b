import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { loadCompared } from "../../generator/load/load-compared.js";
import { loadOverlay } from "../../generator/load/overlay.js";
import { inFolder } from "./in-folder.js";
import { errorsOf } from "./problems-of.js";
import { serve } from "./serve.js";

const head = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";
const refersTo = (reference: string) => `${head}components:\n  schemas:\n    A: {$ref: "${reference}"}\n`;
const secret = {
  "secret/id_rsa": "KEY",
  "secret/creds.yaml": "type: object",
  "project/schemas/a.yaml": "type: string",
};

/** What loading a description in `project/` that refers to something ends with. */
function project<Result>(reference: string, then: (cwd: string) => Promise<Result>): Promise<Result> {
  return inFolder({ ...secret, "project/openapi.yaml": refersTo(reference) }, then);
}

describe("a reference of a file", () => {
  test.each([
    ["../secret/creds.yaml", "lies outside of project, where references end"],
    ["../secret/id_rsa", "neither JSON nor YAML nor Markdown by its name"],
    ["/etc/hosts", "neither JSON nor YAML nor Markdown by its name"],
    ["data:application/json,{}", "neither JSON nor YAML nor Markdown by its name"],
    ["linked/creds.yaml", "lies outside of project, where references end"],
    ["https://127.0.0.1:9/a.yaml", "references of a file are not followed to the network"],
  ])("to %s is refused, by generate and diff alike", (reference, why) =>
    project(reference, async (cwd) => {
      await symlink(join(cwd, "secret"), join(cwd, "project/linked"));
      for (const read of [load, loadCompared]) {
        const [error] = await errorsOf(read("project/openapi.yaml", { cwd }));
        expect(error).toContain(`Can't resolve $ref ${reference}: It is not read: it`.slice(0, -2));
        expect(error).toContain(why);
        expect(error).toContain("--allow-ref");
      }
    }),
  );

  test("goes as far as its repository", () =>
    project("../secret/creds.yaml", async (cwd) => {
      await mkdir(join(cwd, ".git"));
      const { files } = await load("project/openapi.yaml", { cwd });
      expect(files).toEqual(["project/openapi.yaml", "secret/creds.yaml"]);
    }));

  test.each([["secret"], ["secret/*.yaml"], ["**/creds.yaml"]])("goes where %s allows it", (pattern) =>
    project("../secret/creds.yaml", async (cwd) => {
      await expect(load("project/openapi.yaml", { cwd, allow: [pattern] })).resolves.toBeDefined();
    }),
  );

  test.each([["secre"], ["secret/*.json"], ["*/*/creds.yaml"]])("does not go where %s allows other files", (pattern) =>
    project("../secret/creds.yaml", async (cwd) => {
      expect(await errorsOf(load("project/openapi.yaml", { cwd, allow: [pattern] }))).toHaveLength(1);
    }),
  );

  test("that is absolute may lead into its folder", () =>
    project("schemas/a.yaml", async (cwd) => {
      await writeFile(join(cwd, "project/openapi.yaml"), refersTo(join(cwd, "project/schemas/a.yaml")));
      await expect(load("project/openapi.yaml", { cwd })).resolves.toBeDefined();
    }));
});

describe("a reference of a URL", () => {
  test("leads to no other origin, by itself or by a redirect", async () => {
    await using other = await serve((_request, response) => response.end("type: object"));
    await using server = await serve((request, response) => {
      if (request.url === "/moved.yaml") response.writeHead(302, { location: `${other.origin}/b.yaml` }).end();
      else if (request.url === "/file.yaml") response.writeHead(302, { location: "file:///etc/hosts" }).end();
      else response.end(refersTo(request.url === "/1" ? `${other.origin}/a.yaml` : request.url!.slice(2)));
    });
    for (const source of ["/1", "/2moved.yaml", "/3file.yaml", "/4file:///etc/hosts"])
      expect((await errorsOf(load(server.origin + source)))[0]).toContain(
        `references of this description are followed to ${server.origin} alone`,
      );
    expect(other.requests).toEqual([]);
    await load(`${server.origin}/1`, { allow: [other.origin] });
    await load(`${server.origin}/2moved.yaml`, { allow: [`${other.origin}/*.yaml`] });
    expect(other.requests).toEqual(["GET /a.yaml", "GET /b.yaml"]);
  });

  test("may lead to where the description has moved", async () => {
    await using other = await serve((request, response) =>
      response.end(request.url === "/a.yaml" ? "type: object" : refersTo("a.yaml")),
    );
    await using server = await serve((_request, response) =>
      response.writeHead(302, { location: `${other.origin}/openapi.yaml` }).end(),
    );
    await expect(load(`${server.origin}/openapi.yaml`)).resolves.toBeDefined();
  });

  test("without end is an error", async () => {
    let last = 0;
    await using server = await serve((request, response) => {
      const next = Number(request.url!.slice(1));
      last = Math.max(last, next);
      const properties = `{next: {$ref: "/${next + 1}"}}`;
      if (next > 0) response.setHeader("content-type", "application/yaml").end(`properties: ${properties}`);
      else response.end(refersTo("/1"));
    });
    expect((await errorsOf(load(`${server.origin}/0`)))[0]).toContain("More than 100 files refer one to the next");
    expect(last).toBe(100);
  });

  test("to ever more files is an error", async () => {
    await using server = await serve((request, response) => {
      const schemas = Array.from({ length: 30 }, (_, index) => `A${index}: {$ref: /${index}.yaml}`).join(", ");
      response.end(request.url === "/" ? `${head}components:\n  schemas: {${schemas}}\n` : "type: object");
    });
    const errors = await errorsOf(load(server.origin, { maxFiles: 20 }));
    expect(errors[0]).toContain("refers to more than 20 files");
    expect(server.requests).toHaveLength(20);
  });
});

test("an example's externalValue is kept, and never followed", async () => {
  await using server = await serve((_request, response) => response.end("{}"));
  const files = ["../secret/creds.yaml", "nowhere.json", `${server.origin}/a.json`];
  const content = (files: readonly string[]) =>
    `${head}components:\n  examples:\n` +
    files.map((file, index) => `    e${index}: {externalValue: "${file}", summary: s}\n`).join("");
  await inFolder({ "openapi.yaml": content(files) }, async (cwd) => {
    for (const read of [load, loadCompared]) {
      const { document } = await read("openapi.yaml", { cwd });
      expect(Object.values(document.components?.examples ?? {})).toEqual(
        files.map((externalValue) => ({ summary: "s", externalValue })),
      );
    }
  });
  expect(server.requests).toEqual([]);
});

test("a header is for one host alone, whatever else is read", async () => {
  const overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.info, update: {title: u}}]\n";
  let seen: unknown = "nothing";
  await using server = await serve((request, response) => {
    seen = request.headers["x-key"];
    response.end(overlay);
  });
  const headers = { "X-Key": "secret" };
  await loadOverlay(`${server.origin}/overlay.yaml`, { headers, headersFor: "openapi.yaml" });
  expect(seen).toBeUndefined();
  await loadOverlay(`${server.origin}/overlay.yaml`, { headers, headersFor: `${server.origin}/openapi.yaml` });
  expect(seen).toBe("secret");
});
