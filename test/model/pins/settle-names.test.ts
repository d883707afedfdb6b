import { expect, test } from "vitest";
import { described, ref, release } from "./releases.js";

const pet = {
  type: "object",
  properties: { name: { type: "string" }, age: { type: "integer" }, tag: { type: "string" } },
};

test("a lock is the same after a second run, and says all in one way", () => {
  const document = described(
    { "GET /pets": "listPets", "GET /会話": "会話を一覧", "POST /pets": undefined },
    { Pet: pet },
  );
  const first = release(document);
  expect(release(document, first).text).toBe(first.text);
  expect(first.text).toContain("  GET /pets: listPets\n");
  expect(first.text).toContain('  "GET /会話": 会話を一覧\n');
  expect(first.text).toContain("  Pet: Pet\n");
});

test("methods that are none of the usual are written as they are sent", () => {
  const first = release(described({ "COPY /a": "copyA", "m-search /a": "searchA", "QUERY /a": "findA" }));
  expect(first.text).toContain('  COPY /a: copyA\n  QUERY /a: findA\n  "m-search /a": searchA\n');
  const second = release(described({ "COPY /a": "copyB", "m-search /a": "searchA", "QUERY /a": "findA" }), first);
  expect(second.text).toContain("COPY /a: { name: copyB, aliases: [copyA] }");
});

test("an operation whose id is renamed has the new name, and the old one stays", () => {
  const first = release(described({ "GET /pets": "listPets" }));
  const second = release(described({ "GET /pets": "listAnimals" }), first);
  expect(second.operations).toEqual({ "GET /pets": "listAnimals" });
  expect(second.text).toContain("GET /pets: { name: listAnimals, aliases: [listPets] }");
  expect(second.aliases).toContain("export const listPets: typeof listAnimals = listAnimals;");
  expect(second.aliases).toContain("export type ListPetsResult = ListAnimalsResult;");
  expect(second.renamed).toEqual([expect.stringContaining("it was `listPets` before")]);
  const third = release(described({ "GET /pets": "listBeasts" }), second);
  expect(third.text).toContain("{ name: listBeasts, aliases: [listAnimals, listPets] }");
  const back = release(described({ "GET /pets": "listPets" }), third);
  expect(back.text).toContain("{ name: listPets, aliases: [listBeasts, listAnimals] }");
});

test.for([
  ["loses its id", described({ "GET /pets": undefined })],
  ["shares its id with a new one before it", described({ "GET /a": "listPets", "GET /pets": "listPets" })],
  ["moves with its id", described({ "GET /v2/pets": "listPets" })],
  ["moves to another method", described({ "POST /pets": "listPets" })],
] as const)("an operation that %s keeps its name", ([, document]) => {
  const { operations } = release(document, release(described({ "GET /pets": "listPets" })));
  expect(Object.entries(operations).find(([key]) => key.endsWith("pets"))![1]).toBe("listPets");
});

test("a name that something had before is not taken by a new operation of that id", () => {
  const first = release(described({ "GET /pets": "listPets" }));
  const second = release(described({ "GET /pets": "listPetsV1", "GET /v2/pets": "listPets" }), first);
  expect(second.text).toContain("GET /pets: { name: listPetsV1, aliases: [listPets] }");
  expect(second.aliases).toContain("export const listPets: typeof listPetsV1 = listPetsV1;");
  expect(second.operations["GET /v2/pets"]).not.toBe("listPets");
  expect(second.renamed.join("\n")).toContain("listPets");
  const third = release(described({ "GET /pets": "listPetsV1", "GET /v2/pets": "listPets" }), second);
  expect(third.text).toBe(second.text);
});

test("an operation is known by its path where a parameter has another name", () => {
  const first = release(described({ "GET /pets/{id}": "getPet" }));
  const second = release(described({ "GET /pets/{pet_id}": "readPet" }), first);
  expect(second.text).toContain("GET /pets/{pet_id}: { name: readPet, aliases: [getPet] }");
  expect(second.text).not.toContain("{id}");
});

test("a pin without a word of what was described holds, whatever the description says", () => {
  const pinned = { text: "operations: { GET /pets: fetchPets }\nschemas: { Pet: Animal }" };
  const first = release(described({ "GET /pets": "listPets" }, { Pet: pet }), pinned);
  expect(first.operations).toEqual({ "GET /pets": "fetchPets" });
  expect(first.schemas).toEqual({ Pet: "Animal" });
  expect(first.aliases).toBe("");
  const second = release(described({ "GET /pets": "allPets" }, { Pet: pet }), first);
  expect(second.text).toContain("GET /pets: { name: allPets, aliases: [fetchPets] }");
});

test("what is gone keeps its name for its return", () => {
  const whole = described({ "GET /pets": "listPets", "GET /toys": "listToys" }, { Pet: pet });
  const first = release(whole);
  const other = { type: "string", maxLength: 7 };
  const second = release(described({ "GET /toys": "listToys" }, { listPets: other, ListPetsData: other }), first);
  expect(second.schemas).toEqual({ listPets: "listPetsSchema", ListPetsData: "ListPetsDataSchema" });
  expect(second.text).toContain("GET /pets: listPets\n");
  expect(second.text).toContain("  Pet: Pet\n");
  const third = release(whole, second);
  expect(third.operations).toEqual({ "GET /pets": "listPets", "GET /toys": "listToys" });
  expect(third.schemas).toEqual({ Pet: "Pet" });
});

test("a new operation or schema never takes a name, nor that of a type or of pages", () => {
  const first = release(described({ "GET /pets": "listPets" }, { Pet: pet }));
  const document = described(
    { "GET /a": "list pets", "GET /pets": "listPets", "GET /b": "Pet" },
    { ListPetsResult: pet, Pet: { ...pet, required: ["name"] }, pet, listPets: { type: "string", maxLength: 7 } },
  );
  const second = release(document, first);
  expect(second.operations["GET /pets"]).toBe("listPets");
  expect(second.schemas).toMatchObject({
    Pet: "Pet",
    ListPetsResult: "ListPetsResultSchema",
    listPets: "listPetsSchema",
  });
  expect(new Set([...Object.values(second.operations), ...Object.values(second.schemas)]).size).toBe(7);
});

test("names that change hands stay where they are", () => {
  const first = release(described({ "GET /a": "one", "GET /b": "two" }));
  const second = release(described({ "GET /a": "two", "GET /b": "one" }), first);
  expect(second.operations).toEqual({ "GET /a": "one", "GET /b": "two" });
});

test("a schema of the same content under another name is renamed, in words, references and rings", () => {
  const node = (self: string, words: string) => {
    return {
      type: "object",
      description: words,
      properties: { next: ref(self), value: { type: "number", minimum: 3 } },
    };
  };
  const first = release(
    described({ "GET /a": "a" }, { PetJa: pet, NodeJa: node("NodeJa", "one"), IdJa: { type: "string" } }),
  );
  const second = release(
    described({ "GET /a": "a" }, { Id: { type: "string" }, Node: node("Node", "two"), Pet: pet }),
    first,
  );
  expect(second.schemas).toEqual({ Id: "Id", Node: "Node", Pet: "Pet" });
  for (const name of ["Id", "Node", "Pet"]) expect(second.aliases).toContain(`export type ${name}Ja = ${name};`);
  expect(second.text).toContain("Pet: { name: Pet, aliases: [PetJa] }");
  expect(release(described({ "GET /a": "a" }, { Other: { type: "string" } }), first).aliases).toBe("");
});

test("a schema that loses a part of its name and is edited at once is renamed, where most of it is the same", () => {
  const first = release(described({ "GET /a": "a" }, { PetJa: pet, Toy: { type: "string", enum: ["ball", "bone"] } }));
  const edited = { ...pet, properties: { ...pet.properties, home: { type: "string" } }, required: ["name"] };
  const toys = { type: "string", enum: ["ball", "bone", "rope"] };
  const second = release(
    described({ "GET /a": "a" }, { PetList: { type: "array" }, Pet: edited, ToyKind: toys }),
    first,
  );
  expect(second.text).toContain("Pet: { name: Pet, aliases: [PetJa] }");
  expect(second.text).toContain("ToyKind: { name: ToyKind, aliases: [Toy] }");
  const other = { type: "object", properties: { size: { type: "integer" }, color: { type: "string" } } };
  expect(release(described({ "GET /a": "a" }, { Pet: other, ToyBox: other }), first).aliases).toBe("");
});

test("two of one content go to those that are most like them", () => {
  const first = release(described({ "GET /a": "a" }, { CatJa: pet, DogJa: pet }));
  const { text } = release(described({ "GET /a": "a" }, { Dog: pet, Cat: pet }), first);
  expect(text).toContain("Cat: { name: Cat, aliases: [CatJa] }");
  expect(text).toContain("Dog: { name: Dog, aliases: [DogJa] }");
});

test("what is sent and what is received have aliases each", () => {
  const split = { ...pet, properties: { ...pet.properties, id: { type: "string", readOnly: true } } };
  const both = (key: string) => {
    const content = { "application/json": { schema: ref(key) } };
    const document = described({ "POST /a": "a" }, { [key]: split });
    Object.assign(document.paths!["/a"]!.post!, {
      requestBody: { content },
      responses: { "200": { description: "", content } },
    });
    return document;
  };
  const { aliases } = release(both("Animal"), release(both("Pet")));
  expect(aliases).toContain("export type Pet = Animal;");
  expect(aliases).toContain("export type PetInput = AnimalInput;");
});
