import { sentMethod } from "../../document/methods.js";

/** The name that something of a description is exported by, whatever the description calls it. */
export interface Pin {
  readonly name: string;
  /** Names that it had before, which stay exported as deprecated. */
  readonly aliases: readonly string[];
}

/** What a `names.lock.yaml` says. */
export interface NamesLock {
  /** The file name of the description that it belongs to, which stands beside it. */
  readonly root?: string;
  /** By method and path, such as `GET /pets/{id}`. */
  readonly operations: ReadonlyMap<string, Pin>;
  /** By key in `components.schemas`. */
  readonly schemas: ReadonlyMap<string, Pin>;
  /** What the description said when this was written, by which one sees that it renames. What has no entry was not there. */
  readonly described: {
    /** The name that the description, or a rule of redocly.yaml, gave an operation. */
    readonly operations: ReadonlyMap<string, string>;
    /** A hash of a schema's content. */
    readonly schemas: ReadonlyMap<string, string>;
  };
}

export const emptyLock: NamesLock = {
  operations: new Map(),
  schemas: new Map(),
  described: { operations: new Map(), schemas: new Map() },
};

/** How an operation is called in a lock. */
export function operationKey({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${sentMethod(method)} ${path}`;
}
