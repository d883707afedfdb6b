import type { AddAnimalData, AddAnimalRequest, Animal } from "./index.js";

// A value of the mapping narrows to its schema, however the mapping names that, and however deep it stands.
export function read({ animal, friend, owner }: AddAnimalData): string {
  if (owner.type === "Person") return owner.age.toFixed();
  owner.seat satisfies string;
  if (friend === null) return "alone";
  switch (animal.kind) {
    case "cat":
    case "kitten":
      return animal.lives.toFixed();
    case "dog":
      return String(animal.barks);
    case "fish":
      return animal.fins.toFixed();
    case "owl":
      return String(animal.hoots);
    case "duck":
      // @ts-expect-error a duck does not hoot
      void animal.hoots;
      return String(animal.quacks);
    // @ts-expect-error no such kind is mapped
    case "cow":
      return "";
  }
}

/** Every case was named above: nothing is left. */
export function rest(animal: Exclude<Animal, { kind: "cat" | "kitten" | "dog" | "fish" | "owl" | "duck" }>): never {
  return animal;
}

export const sent: AddAnimalRequest = { body: { kind: "kitten", lives: 9 } };
// @ts-expect-error a cat has no fins
export const wrong: AddAnimalRequest = { body: { kind: "cat", fins: 2 } };
// @ts-expect-error a tag is required, whatever its default
export const untagged: AddAnimalRequest = { body: { lives: 9 } };
// @ts-expect-error a name of a schema is no value where there is a mapping
export const byName: AddAnimalRequest = { body: { kind: "Dog", barks: true } };
