/** Makes a writer of queries that begin with what the path of the operation has after its question mark. */
export function queryAfter(start: string, write: (values: object) => string): (values: object) => string {
  return (values) => [start, write(values)].filter(Boolean).join("&");
}
