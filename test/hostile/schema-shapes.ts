import { ref, numbers, named, scalar, object, answer, take, nested, arm, heirs, type HostileShape } from "./parts.js";

/** Every way in which a small schema can be made large, by what repeats in it. */
export const schemaShapes: Readonly<Record<string, HostileShape>> = {
  "unions that are members of one another": (count, edition) =>
    answer(
      ref("S0"),
      named(count, "S", (index) => ({
        oneOf: [ref(`S${(index + 1) % count}`), object({ [`p${index}`]: scalar(edition) })],
      })),
    ),
  "heirs of a discriminator": (count, edition) => answer(ref("B"), heirs(count, edition)),
  "heirs of a discriminator that are sent": (count, edition) => take(ref("B"), heirs(count, edition)),
  "arms of a oneOf": (count, edition) => answer({ oneOf: numbers(count).map((index) => arm(index, edition)) }),
  "arms of a oneOf that are sent": (count, edition) =>
    take({ oneOf: numbers(count).map((index) => arm(index, edition)) }),
  "arms of an anyOf that nothing tells apart": (count, edition) =>
    answer({ anyOf: numbers(count).map((index) => object({ [`p${index}`]: scalar(edition), q: { type: "string" } })) }),
  "arms of a oneOf by reference": (count, edition) =>
    answer(
      { oneOf: numbers(count).map((index) => ref(`S${index}`)) },
      named(count, "S", (index) => arm(index, edition)),
    ),
  "arms without a name of their own, each by two keys": (count, edition) =>
    answer({
      oneOf: numbers(count).map((index) =>
        object({ [`a${index}`]: scalar(edition), [`b${index}`]: scalar(edition) }, { required: [`a${index}`] }),
      ),
    }),
  "arms in the other order": (count, edition) => {
    const arms = numbers(count).map((index) => arm(index, 1));
    return answer({ oneOf: edition === 1 ? arms : arms.reverse(), description: `${edition}` });
  },
  "arms of one shape, in the other order": (count, edition) => {
    const arms = numbers(count).map((index) => object({ k: { const: index } }, { required: ["k"] }));
    return answer({ oneOf: edition === 1 ? arms : arms.reverse() });
  },
  "arms of one shape, each with another value": (count, edition) =>
    answer({
      oneOf: numbers(count).map((index) => object({ k: { const: `${edition} ${index}` } }, { required: ["k"] })),
    }),
  "a chain of references": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ref(`S${index + 1}`)),
      [`S${count}`]: scalar(edition),
    }),
  "a chain of properties by reference": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => object({ next: ref(`S${index + 1}`), own: scalar(edition) })),
      [`S${count}`]: scalar(edition),
    }),
  "a chain of properties, each schema with a new name": (count, edition) => {
    const name = edition === 1 ? "S" : "T";
    return answer(ref(`${name}0`), {
      ...named(count, name, (index) => object({ next: ref(`${name}${index + 1}`) })),
      [`${name}${count}`]: { type: "string" },
    });
  },
  "a chain of references with words": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ({ ...ref(`S${index + 1}`), minLength: edition })),
      [`S${count}`]: scalar(edition),
    }),
  "members of an allOf": (count, edition) =>
    answer({ allOf: numbers(count).map((index) => object({ [`p${index}`]: scalar(edition) })) }),
  "members of an allOf by reference": (count, edition) =>
    answer(
      { allOf: numbers(count).map((index) => ref(`S${index}`)) },
      named(count, "S", (index) => object({ [`p${index}`]: scalar(edition) })),
    ),
  "a chain of allOf": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ({ allOf: [ref(`S${index + 1}`), object({ [`p${index}`]: scalar(edition) })] })),
      [`S${count}`]: object({}),
    }),
  "values of an enum": (count, edition) =>
    answer({ type: "string", enum: numbers(count).map((index) => `${edition === 1 ? "a" : "b"}${index}`) }),
  "values of an enum that are sent": (count, edition) =>
    take({ type: "string", enum: numbers(count).map((index) => `${edition === 1 ? "a" : "b"}${index}`) }),
  "values of an enum, one of them new": (count, edition) =>
    take({ type: "string", enum: numbers(count + edition).map((index) => `v${index}`) }),
  "values that are alternatives": (count, edition) =>
    answer({ oneOf: numbers(count).map((index) => ({ const: `${edition === 1 ? "a" : "b"}${index}` })) }),
  "objects in objects": (count, edition) => answer(nested(count, scalar(edition), (a) => object({ a }))),
  "lists in lists": (count, edition) => answer(nested(count, scalar(edition), (items) => ({ type: "array", items }))),
  "allOf in allOf": (count, edition) =>
    answer(nested(count, scalar(edition), (inner) => ({ allOf: [inner, { minLength: 1 }] }))),
  "oneOf in oneOf": (count, edition) =>
    answer(nested(count, scalar(edition), (inner) => ({ oneOf: [inner, { type: "boolean" }] }))),
  "unions that name one another": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ({
        oneOf: [
          ...numbers(count)
            .filter((other) => other !== index)
            .map((other) => ref(`S${other}`)),
          ref(`O${index}`),
        ],
      })),
      ...named(count, "O", (index) => arm(index, edition)),
    }),
  "unions that name one another, each with a new name": (count, edition) => {
    const name = edition === 1 ? "S" : "T";
    return answer(ref(`${name}0`), {
      ...named(count, name, (index) => ({
        oneOf: [
          ...numbers(count)
            .filter((other) => other !== index)
            .map((other) => ref(`${name}${other}`)),
          ref(`O${index}`),
        ],
      })),
      ...named(count, "O", (index) => arm(index, 1)),
    });
  },
  "objects that name one another": (count, edition) =>
    answer(
      ref("S0"),
      named(count, "S", () => object({ own: scalar(edition), ...named(count, "p", (index) => ref(`S${index}`)) })),
    ),
  "properties that refer to one schema": (count, edition) =>
    answer(object(named(count, "p", () => ref("S"))), { S: object({ a: scalar(edition) }) }),
  "properties of one object": (count, edition) => answer(object(named(count, "p", () => scalar(edition)))),
  "properties of one object that is sent": (count, edition) =>
    take(
      object(
        named(count, "p", () => scalar(edition)),
        { required: numbers(count).map((index) => `p${index}`) },
      ),
    ),
  "properties of one object, each with a new name": (count, edition) =>
    answer(object(named(count, edition === 1 ? "p" : "q", () => ({ type: "string" })))),
  "schemas, each with a new name": (count, edition) =>
    answer(
      object(named(count, "p", (index) => ref(`${edition === 1 ? "A" : "B"}${index}`))),
      named(count, edition === 1 ? "A" : "B", (index) => object({ [`x${index}`]: { type: "string" } })),
    ),
  "schemas of one shape, each with a new name": (count, edition) =>
    answer(
      object(named(count, "p", (index) => ref(`${edition === 1 ? "Apple" : "Box"}${index}`))),
      named(count, edition === 1 ? "Apple" : "Box", () => object({ x: { type: "string" } })),
    ),
  "places of a tuple": (count, edition) =>
    answer({ type: "array", prefixItems: numbers(count).map(() => scalar(edition)) }),
  "alternatives in each member of an allOf": (count, edition) =>
    answer({
      allOf: numbers(count).map((index) => ({
        oneOf: numbers(8).map((value) =>
          object({ [`k${index}`]: { const: `v${value}` }, x: scalar(edition) }, { required: [`k${index}`] }),
        ),
      })),
    }),
  "ways through layers of schemas": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) =>
        object({ a: ref(`S${index + 1}`), b: ref(`S${index + 1}`), c: ref(`S${index + 1}`) }),
      ),
      [`S${count}`]: scalar(edition),
    }),
  "ways through layers of allOf": (count, edition) =>
    answer(ref("S0"), {
      ...named(count, "S", (index) => ({
        allOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)],
        oneOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)],
      })),
      [`S${count}`]: object({ k: { const: `x${edition}` } }, { required: ["k"] }),
    }),
};
