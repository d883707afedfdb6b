import { expect, it } from "vitest";
import type { Document, OpenApi } from "../../../generator/document/types.js";
import { namesOf } from "../../../generator/emit/emit.js";
import { buildApi } from "../../../generator/model/build-api.js";
import { normalise } from "../../../generator/normalise/normalise.js";
import { hostileShapes } from "../shapes.js";
import { callsOf } from "./calls-of.js";

/** Shapes whose text itself grows with the square. */
const squares = /name one another/;

/** What stands within one another by composition or reference is looked at from each of them: no linter reads a long one. */
const chains = /^(a chain of (references|allOf)|allOf in allOf|ways through layers of allOf)/;

it.each(Object.entries(hostileShapes))(
  "twice as much is not four times the work for a package: %s",
  async (name, shape) => {
    const few = squares.test(name) ? 30 : 150;
    const calls = (count: number) => {
      const document = shape(count, 1) as OpenApi as Document;
      return callsOf(
        (url) => /\/generator\/(document|normalise|shapes|model)\//.test(url),
        () => buildApi(normalise(document).document, namesOf()),
      );
    };
    await calls(few);
    const [first, second] = [await calls(few), await calls(few * 2)];
    expect(first).toBeGreaterThan(0);
    expect(second / first).toBeLessThan(squares.test(name) ? 5 : chains.test(name) ? 4.1 : 3);
  },
);
