import { describe, expect, it } from "vitest";
import { createLibrary } from "../../generator/diff/sdk/library.js";
import { sdkVerdict } from "../../generator/diff/sdk/sdk-verdict.js";
import { packageOf } from "./package-of.js";

const library = createLibrary();
const treeOf = (leaf: string) =>
  packageOf({
    openapi: "3.1.0",
    info: { title: "Trees", version: "1" },
    paths: {
      "/tree": {
        get: {
          operationId: "getTree",
          responses: {
            200: {
              description: "OK",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Tree: { anyOf: [{ type: leaf }, { type: "array", items: { $ref: "#/components/schemas/Branch" } }] },
        Branch: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
      },
    },
  });

describe("a schema that is an alias, since it contains itself", () => {
  it("is the same as itself", () => {
    expect(sdkVerdict(treeOf("string"), treeOf("string"), { library })).toEqual([]);
  });

  it("has changed when a member has", () => {
    const changes = sdkVerdict(treeOf("string"), treeOf("number"), { library });
    expect(changes.map(({ verdict }) => verdict)).toContain("breaking");
  });
});
