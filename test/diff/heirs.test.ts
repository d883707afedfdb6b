import { describe, expect, it } from "vitest";
import { compare, thing } from "./compare.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const mapping = { box: "#/components/schemas/Box", tube: "Tube" };

/** Parcels, of which nothing but a discriminator names the kinds. */
function parcels(length: object, discriminator: object = {}, more: object = {}): object {
  const heir = (properties: object) => ({ allOf: [ref("Parcel"), { type: "object", properties }] });
  return thing(ref("Parcel"), {
    Parcel: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind", ...discriminator },
    },
    Box: heir({ width: { type: "integer" } }),
    Tube: heir({ length }),
    ...more,
  });
}

const told = (before: object, after: object) => compare(before, after).map(({ id, wire }) => `${wire} ${id}`);
const changed = ["breaking request-property-type-changed", "breaking response-property-type-changed"];

describe("what a base stands for", () => {
  it("is compared, with a mapping and without one", () => {
    for (const discriminator of [{ mapping }, {}])
      expect(told(parcels({ type: "integer" }, discriminator), parcels({ type: "string" }, discriminator))).toEqual(
        changed,
      );
  });

  it("is compared where it extends the base through another heir", () => {
    const pipe = (type: string) => ({ Pipe: { allOf: [ref("Tube"), { properties: { bend: { type } } }] } });
    const length = { type: "integer" };
    expect(told(parcels(length, {}, pipe("integer")), parcels(length, {}, pipe("boolean")))).toEqual(changed);
  });

  it("is told of where it comes and goes", () => {
    const [length, sack] = [{ type: "integer" }, { Sack: { allOf: [ref("Parcel"), { properties: { rope: {} } }] } }];
    const [without, withSack] = [parcels(length), parcels(length, {}, sack)];
    const heard = (before: object, after: object) => told(before, after).filter((told) => !told.includes("api-schema"));
    expect(heard(without, withSack)).toEqual(["info request-body-heir-added", "warning response-body-heir-added"]);
    expect(heard(withSack, without)).toEqual(["breaking request-body-heir-removed", "info response-body-heir-removed"]);
  });

  it("is not what an heir stands for", () => {
    const only = (length: object) => {
      const { components } = parcels(length) as { components: { schemas: object } };
      return thing(ref("Box"), components.schemas);
    };
    expect(told(only({ type: "integer" }), only({ type: "string" }))).toEqual([]);
  });

  it("is the same whether a mapping names an heir by its own name or leaves it out", () => {
    const [all, some] = [{ mapping: { box: "Box", Tube: "Tube" } }, { mapping: { box: "Box" } }];
    const [one, other] = [parcels({}, all), parcels({}, some)];
    expect([told(one, other), told(other, one)]).toEqual([[], []]);
    const elsewhere = parcels({}, { mapping: { box: "Box", Tube: "Box" } });
    expect(told(other, elsewhere)).not.toEqual([]);
  });

  it("is compared where a mapping leaves it out", () => {
    const some = { mapping: { box: "Box" } };
    expect(told(parcels({ type: "integer" }, some), parcels({ type: "string" }, some))).toEqual(changed);
  });

  it("ends where heirs name their base", () => {
    const circle = (type: string) => ({
      Nest: { allOf: [ref("Parcel"), { properties: { inner: ref("Parcel"), n: { type } } }] },
    });
    expect(told(parcels({}, {}, circle("integer")), parcels({}, {}, circle("boolean")))).toContain(changed[0]);
  });
});
