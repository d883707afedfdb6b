import { expect, test } from "vitest";
import { sentPath } from "../../generator/emit/request-code.js";

test.each([
  ["/pets/{id}", "/pets/{id}"],
  ["pets", "/pets"],
  ["/?action=list", "/"],
  ["/#Action=List", "/"],
  ["/pets?a=1#List", "/pets"],
  ["/pets?a={a}", "/pets?a={a}"],
])("%s is sent to %s", (path, sent) => {
  expect(sentPath(path)).toBe(sent);
});
