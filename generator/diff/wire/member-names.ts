import type { Schema } from "../../document/types.js";
import { isObject, type Located } from "../located.js";
import { quote } from "../quote.js";

/** What to call members of `allOf`, `oneOf`, … in a message. */
export function memberNames(members: readonly Located<Schema>[]): string {
  return members.map(memberName).join(", ");
}

function memberName({ value, pointer }: Located<Schema>): string {
  if (isObject(value) && typeof value.$ref === "string")
    return quote(value.$ref.slice(value.$ref.lastIndexOf("/") + 1));
  if (isObject(value) && typeof value.title === "string" && value.title !== "") return quote(value.title);
  return `Schema ${(Number(pointer.slice(pointer.lastIndexOf("/") + 1)) || 0) + 1}`;
}
