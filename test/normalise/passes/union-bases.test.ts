import { expect, test } from "vitest";
import { pathsOf, runOnSchemas, runPass } from "../run-pass.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const to = (name: string) => `#/components/schemas/${name}`;
const base = (mapping: Record<string, string>) => ({
  type: "object",
  discriminator: { propertyName: "kind", mapping },
});

test("a base becomes the union of its heirs, which extend what they have in common", () => {
  const { schemas, repairs } = runOnSchemas("union-bases", {
    U: { description: "A or B.", properties: { kind: {} }, ...base({ a: "A", b: to("B"), gone: "Gone" }) },
    A: { allOf: [ref("U")] },
    B: { allOf: [ref("U"), { type: "object" }] },
    Worded: { allOf: [ref("U")] },
    Described: { properties: { u: { description: "Any of them.", allOf: [ref("U")] } } },
  });
  expect(schemas).toEqual({
    U: {
      description: "A or B.",
      oneOf: [ref("A"), ref("B")],
      discriminator: { propertyName: "kind", mapping: { a: "A", b: to("B"), gone: "Gone" } },
    },
    UBase: { description: "A or B.", type: "object", properties: { kind: {} } },
    A: { allOf: [ref("UBase")] },
    B: { allOf: [ref("UBase"), { type: "object" }] },
    Worded: { allOf: [ref("U")] },
    Described: { properties: { u: { description: "Any of them.", allOf: [ref("U")] } } },
  });
  expect(repairs).toEqual([
    "#/components/schemas/U: what its heirs have in common → one of 2 schemas; the common part is UBase",
  ]);
});

test("a base that is mapped to itself is one of its members", () => {
  const { schemas } = runOnSchemas("union-bases", { U: base({ u: "U", a: "A" }), A: { allOf: [ref("U")] } });
  expect(schemas.U).toEqual({
    oneOf: [ref("A"), ref("USelf")],
    discriminator: { propertyName: "kind", mapping: { u: to("USelf"), a: "A" } },
  });
  expect(schemas.USelf).toEqual({ allOf: [ref("UBase")] });
});

test("an heir that is a base itself stays an heir, and stands for itself among its own", () => {
  const { schemas } = runOnSchemas("union-bases", {
    U: base({ m: "M" }),
    M: { ...base({ a: "A" }), allOf: [ref("U")], properties: {} },
    A: { allOf: [ref("M")] },
  });
  expect(schemas.U!.oneOf).toEqual([ref("M")]);
  expect(schemas.M).toMatchObject({
    oneOf: [ref("A"), ref("MSelf")],
    discriminator: { mapping: { a: "A", m: to("MSelf") } },
  });
  expect(schemas.MBase!.allOf).toEqual([ref("UBase")]);
  expect([schemas.A!.allOf, schemas.MSelf!.allOf]).toEqual([[ref("MBase")], [ref("MBase")]]);
});

test.each([
  ["a union already", { U: { ...base({ a: "A" }), oneOf: [ref("A")] }, A: {} }],
  ["no mapping, and no heirs", { U: { discriminator: { propertyName: "kind" } }, A: { allOf: [ref("U")] } }],
  ["a mapping to nothing", { U: base({ a: "Gone" }) }],
])("%s: left alone", (_, schemas) => expect(runOnSchemas("union-bases", schemas)).toEqual({ schemas, repairs: [] }));

test("a base that nothing reaches is left alone", () => {
  expect(
    runPass("union-bases", { paths: pathsOf({}), components: { schemas: { U: base({ a: "A" }), A: {} } } }).repairs,
  ).toEqual([]);
});

test("without a mapping the heirs are what extends the base, by name", () => {
  const discriminator = { propertyName: "kind" };
  const own = (name: string) => ({ type: "object", properties: { [name]: {} } });
  const { schemas, repairs } = runOnSchemas("union-bases", {
    C: { allOf: [ref("A"), own("c")], discriminator },
    D: { allOf: [ref("C"), own("d")] },
    A: { type: "object", discriminator },
    B: { allOf: [ref("A"), own("b")] },
  });
  expect(schemas).toMatchObject({
    A: { oneOf: [ref("C"), ref("D"), ref("B")], discriminator },
    B: { allOf: [ref("ABase"), own("b")] },
    C: { oneOf: [ref("D"), ref("CSelf")], discriminator: { propertyName: "kind", mapping: { C: to("CSelf") } } },
    CBase: { allOf: [ref("ABase"), own("c")] },
    CSelf: { allOf: [ref("CBase")] },
    D: { allOf: [ref("CBase"), own("d")] },
  });
  expect(repairs).toHaveLength(2);
});

test("an heir that the mapping does not name is one by its own name, and so is what extends it", () => {
  const { schemas, repairs } = runOnSchemas("union-bases", {
    Pet: base({ dog: "Dog" }),
    Cat: { allOf: [ref("Pet"), { type: "object" }] },
    Dog: { allOf: [ref("Pet"), { type: "object" }] },
    Puppy: { allOf: [ref("Dog"), { type: "object" }] },
    Lizard: { allOf: [ref("Pet"), { type: "object" }] },
    Gecko: { allOf: [ref("Lizard"), { type: "object" }] },
  });
  expect(schemas).toMatchObject({
    Pet: {
      oneOf: ["Dog", "Cat", "Puppy", "Lizard", "Gecko"].map(ref),
      discriminator: { mapping: { dog: "Dog" } },
    },
    Cat: { allOf: [ref("PetBase"), { type: "object" }] },
    Dog: { oneOf: [ref("Puppy"), ref("DogSelf")], discriminator: { mapping: { dog: to("DogSelf") } } },
    Lizard: { oneOf: [ref("Gecko"), ref("LizardSelf")], discriminator: { mapping: { Lizard: to("LizardSelf") } } },
  });
  expect(repairs[0]).toContain("one of 5 schemas");
});

test("an heir with a mapping of its own stands for its heirs, whose values are those of that mapping", () => {
  const { schemas } = runOnSchemas("union-bases", {
    Shape: base({ circle: "Circle" }),
    Circle: { allOf: [ref("Shape")] },
    Polygon: { ...base({ square: "Square" }), allOf: [ref("Shape")], properties: {} },
    Square: { allOf: [ref("Polygon"), { type: "object" }] },
  });
  expect(schemas.Shape!.oneOf).toEqual([ref("Circle"), ref("Polygon")]);
  expect(schemas.Polygon).toMatchObject({
    oneOf: [ref("Square"), ref("PolygonSelf")],
    discriminator: { mapping: { square: "Square", Polygon: to("PolygonSelf") } },
  });
});

test("what the default of a mapping leads to is an heir", () => {
  const U = { type: "object", discriminator: { propertyName: "kind", mapping: { a: "A" }, defaultMapping: "B" } };
  const { schemas } = runOnSchemas("union-bases", { U, A: { allOf: [ref("U")] }, B: { allOf: [ref("U")] } });
  expect(schemas.U!.oneOf).toEqual([ref("A"), ref("B")]);
});

test("an heir with heirs of its own stands for them too, by the values that are theirs", () => {
  const { schemas } = runOnSchemas("union-bases", {
    Pet: base({ cat: "Cat", dog: "Dog", puppy: "Puppy" }),
    Cat: { allOf: [ref("Pet")] },
    Dog: { allOf: [ref("Pet"), { type: "object" }] },
    Puppy: { allOf: [ref("Dog"), { type: "object" }] },
  });
  expect(schemas.Pet).toMatchObject({ oneOf: [ref("Cat"), ref("Dog"), ref("Puppy")] });
  expect(schemas.Dog).toEqual({
    oneOf: [ref("Puppy"), ref("DogSelf")],
    discriminator: { propertyName: "kind", mapping: { dog: to("DogSelf"), puppy: "Puppy" } },
  });
  expect(schemas.DogBase).toEqual({ allOf: [ref("PetBase"), { type: "object" }] });
  expect(schemas.DogSelf).toEqual({ allOf: [ref("DogBase")] });
  expect(schemas.Puppy).toEqual({ allOf: [ref("DogBase"), { type: "object" }] });
});
