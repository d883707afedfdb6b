import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { kinds } from "../../generator/document/keywords.js";
import type { OpenApi } from "../../generator/document/types.js";
import { changed, keepPlaces, letGo, pointerOf, visit, type Start, type Step } from "../../generator/document/walk.js";
import { orderedCopy } from "../../generator/normalise/ordered-copy.js";
import { passes } from "../../generator/normalise/passes/index.js";

/** Every object of a document: its kind, its pointer and the way of its values. */
function placesIn(document: OpenApi, start?: Start): string[] {
  const found: string[] = [];
  const kind = (name: string) => (_object: object, place: Parameters<typeof pointerOf>[0], flow?: string) =>
    void found.push(`${name} ${pointerOf(place)} ${flow}`);
  visit(document, Object.fromEntries(Object.keys(kinds).map((name) => [name, kind(name)])), start);
  return found;
}

const golden = join(import.meta.dirname, "../golden");
const documents = readdirSync(golden, { recursive: true, encoding: "utf8" }).filter((path) =>
  /openapi\.ya?ml$/.test(path),
);

describe("kept places", () => {
  it.each(documents)("are those of the document after each pass: %s", (path) => {
    const { copy, isTree } = orderedCopy(parseYaml(readFileSync(join(golden, path), "utf8")) as OpenApi);
    if (!isTree || copy.openapi === undefined) return;
    keepPlaces(copy);
    for (const pass of passes) {
      pass.run(copy);
      expect(placesIn(copy), pass.id).toEqual(placesIn(copy, {}));
    }
    letGo(copy);
  });

  const document = (): OpenApi => ({
    openapi: "3.2.0",
    info: { title: "A", version: "1" },
    components: { schemas: { A: { items: { title: "old" } }, B: { items: {} } } },
  });

  it("are walked anew where a visitor says that it changed what is inside", () => {
    const api = document();
    keepPlaces(api);
    expect(placesIn(api)).toEqual(placesIn(api, {}));
    const met: string[] = [];
    visit(api, {
      schema(schema, place): Step {
        met.push(pointerOf(place));
        if (schema.items?.title !== "old") return undefined;
        schema.anyOf = [{ not: {} }];
        delete schema.items;
        return "changed";
      },
    });
    const at = "#/components/schemas/";
    expect(met).toEqual([`${at}A`, `${at}A/anyOf/0`, `${at}A/anyOf/0/not`, `${at}B`, `${at}B/items`]);
    expect(placesIn(api)).toEqual(placesIn(api, {}));
  });

  it("stay right where a visitor leaves something out, or ends", () => {
    for (const step of ["skip", "stop"] as const) {
      const api = document();
      keepPlaces(api);
      placesIn(api);
      const met: string[] = [];
      visit(api, {
        schema(schema, place): Step {
          met.push(pointerOf(place));
          if (schema.title !== undefined) return step;
          if (!schema.items?.title) return undefined;
          schema.prefixItems = [{ title: "new", not: {} }];
          return "changed";
        },
      });
      expect(met).toHaveLength(step === "skip" ? 5 : 2);
      expect(placesIn(api)).toEqual(placesIn(api, {}));
    }
  });

  it("are made anew where somebody says that the document changed", () => {
    const api = document();
    keepPlaces(api);
    placesIn(api);
    api.components!.schemas!.C = {};
    changed(api);
    expect(placesIn(api)).toContain("schema #/components/schemas/C undefined");
  });
});
