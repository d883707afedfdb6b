// Made by Katagami from Animals 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export interface paths {
  "/animals": {
    post: operations["addAnimal"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Mapped by a name, by references, and twice to one schema. */
    Animal: components["schemas"]["Cat"] | components["schemas"]["Dog"] | components["schemas"]["Fish"] | components["schemas"]["Bird"];
    /** @description A union among the members. */
    Bird: components["schemas"]["Owl"] | components["schemas"]["Duck"];
    Cat: {
      /** @enum {string} */
      kind: "cat" | "kitten";
      lives: number;
    };
    Company: {
      seat: string;
      /** @constant */
      type: "Company";
    };
    Dog: {
      barks: boolean;
      /** @constant */
      kind: "dog";
    };
    Duck: {
      /** @constant */
      kind: "duck";
      quacks: boolean;
    };
    Fish: {
      fins: number;
      /** @constant */
      kind: "fish";
    };
    Owl: {
      hoots: boolean;
      /** @constant */
      kind: "owl";
    };
    /** @description Without a mapping the names of the schemas are the values. */
    Owner: components["schemas"]["Person"] | components["schemas"]["Company"];
    Person: {
      age: number;
      /** @constant */
      type: "Person";
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  addAnimal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Animal"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            animal: components["schemas"]["Animal"];
            friend: components["schemas"]["Animal"] | null;
            owner: components["schemas"]["Owner"];
          };
        };
      };
    };
  };
}
