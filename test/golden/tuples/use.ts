import type { AddRequest, Tuples } from "./index.js";

export const requests: AddRequest[] = [{ body: [] }, { body: ["a"] }, { body: ["a", 1, true] }];
// @ts-expect-error what comes first is a text
export const wrong: AddRequest = { body: [1] };

export const tuples: Tuples = {
  open: ["a", 1, null],
  closed: [],
  exact: ["a", 1],
  begun: ["a"],
  rest: ["a", true, false],
  maybe: null,
  nothing: null,
  tree: ["a", ["b"], ["c", ["d"]]],
};
// @ts-expect-error nothing but null
export const something: Tuples["nothing"] = 1;
// @ts-expect-error two, and no more
export const longer: Tuples["closed"] = ["a", 1, 2];
// @ts-expect-error exactly two
export const shorter: Tuples["exact"] = ["a"];
// @ts-expect-error it may be shorter
export const first = ({ open }: Tuples): string => open[0];
// @ts-expect-error a tree has a name
export const nameless: Tuples["tree"] = [];
