import { describe, expect, it } from "vitest";
import { compare, thing } from "../diff/compare.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** An event whose schema is composed, under the name that a translation gives it. */
function event(name: string, properties: object): object {
  return thing(ref("Event"), {
    Event: {
      type: "object",
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind", mapping: { rain: ref(name).$ref } },
    },
    [name]: { allOf: [ref("Event"), { type: "object", properties: { data: ref("RainData") } }] },
    RainData: { type: "object", properties },
  });
}

describe("a composed schema with another name in each translation", () => {
  it("is the same schema, also where something that it refers to differs", () => {
    const data = { amount: { type: "integer" } };
    const options = { translations: { base: "ja.yaml", revision: "en.yaml" } };
    const changes = compare(event("RainEventJp", data), event("RainEvent", { ...data, wind: {} }), options);
    expect(changes).not.toEqual([]);
    for (const { message } of changes) expect(message).toMatch(/wind' of .* is missing in ja.yaml/);
  });
});
