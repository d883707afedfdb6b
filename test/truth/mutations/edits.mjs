// What several edits do.
import { holderOf } from "./places.mjs";

export function removed(document, { at }) {
  const { holder, key } = holderOf(document, at);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** The entry stays where it is among the others. */
export function renameKey(holder, name, other) {
  const entries = Object.entries(holder).map(([key, value]) => [key === name ? other : key, value]);
  for (const key of Object.keys(holder)) delete holder[key];
  Object.assign(holder, Object.fromEntries(entries));
}

export function dropProperty(schema, name) {
  delete schema.properties[name];
  if (schema.required) schema.required = schema.required.filter((one) => one !== name);
}
