import { expect, test } from "vitest";
import { buildSecurity, buildSecuritySchemes } from "../../generator/model/build-access.js";

const document = {
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key", description: "A key." },
      "a/b": { type: "http", scheme: "bearer" },
      alias: { $ref: "#/components/securitySchemes/second" },
      second: { $ref: "#/components/securitySchemes/key" },
      tls: { type: "mutualTLS" },
      certificate: { $ref: "#/components/securitySchemes/tls" },
      broken: { $ref: "#/components/securitySchemes/broken" },
    },
  },
} as never;

test("a scheme that refers to another one is that one under its own name", () => {
  const schemes = buildSecuritySchemes(document).map(({ name, place, description }) => [name, place, description]);
  const place = { use: "apiKey", in: "header", name: "X-Key" };
  expect(schemes.filter(([name]) => ["key", "alias", "second"].includes(name as string))).toEqual([
    ["key", place, "A key."],
    ["alias", place, "A key."],
    ["second", place, "A key."],
  ]);
  expect(schemes.map(([name]) => name)).not.toContain("broken");
});

test("certificates are not placed, and a scheme may be named by its URI", () => {
  const security = [{ certificate: [], alias: [] }, { "#/components/securitySchemes/a~1b": [] }];
  expect(buildSecurity(document, { security })).toEqual([["alias"], ["a/b"]]);
  expect(buildSecurity(document, { security: [{ certificate: [] }] })).toBeUndefined();
});

test("what stands beside the flows of OAuth is no flow, whatever it is", () => {
  const flows = {
    "x-a": null,
    "x-b": 7,
    clientCredentials: { tokenUrl: "https://a.example", scopes: null },
    implicit: [],
  };
  const scheme = { type: "oauth2", flows };
  const [built] = buildSecuritySchemes({ components: { securitySchemes: { login: scheme } } } as never);
  expect(built!.flows).toEqual([{ name: "clientCredentials", tokenUrl: "https://a.example", scopes: [] }]);
});
