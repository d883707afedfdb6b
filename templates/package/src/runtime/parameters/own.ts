/**
 * A property that a value has itself; `undefined` for any other. `constructor` and `toString` are names like others in a
 * description, and every object inherits them.
 */
export function own(value: unknown, name: string): unknown {
  const object = Object(value) as Record<string, unknown>;
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
