/**
 * Gives an object a property that is there and is not shown with it: what is printed for a log has no URL and no headers,
 * which may hold keys. A copy by `{ ...object }` lacks it.
 */
export function hidden<T extends object>(owner: T, key: PropertyKey, value: unknown): T {
  return Object.defineProperty(owner, key, { value });
}
