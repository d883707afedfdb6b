import { pointerOf } from "../../document/place.js";
import { childPointer, pointerKeys } from "../../document/pointer.js";
import { eachValue } from "../parsed-value.js";
import type { Conversion } from "./conversion.js";

/** Which place of a converted document came from which of its source; a place is a JSON pointer. */
export interface Places {
  /** Where in the source something of the document was written. */
  origin(pointer: string): string;
  /** Where something of the source is in the document, first; or else what holds it. */
  moved(pointer: string): string;
  /** Where an object of the source stands in it. */
  written(object: object): string;
}

export function placesOf({ root, sources }: Conversion, document: object): Places {
  const written = lazily(() => {
    const places = new Map<object, string>();
    eachValue(root, (value, spot) => places.set(value, pointerOf(spot)));
    return places;
  });
  const moved = lazily(() => {
    const places = new Map<string, string>();
    eachValue(document, (value, spot) => {
      const from = written().get(sources.get(value) ?? value);
      if (from !== undefined && !places.has(from)) places.set(from, pointerOf(spot));
    });
    return places;
  });
  return {
    written: (object) => written().get(object) ?? "#",
    origin(pointer) {
      let place = "#";
      let value: unknown = document;
      for (const key of pointerKeys(pointer)) {
        value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
        const known = written().get(sources.get(value as object) ?? (value as object));
        place = known ?? childPointer(place, key);
      }
      return place;
    },
    moved(pointer) {
      const keys = pointerKeys(pointer);
      for (let length = keys.length; length > 0; length--) {
        const found = moved().get(childPointer("#", ...keys.slice(0, length)));
        if (found !== undefined) return childPointer(found, ...keys.slice(length));
      }
      return pointer;
    },
  };
}

/** What takes a walk, and is not asked for in most runs. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
