/** Stands for openapi-fetch: only the runtime looks inside it, and the runtime is alike in both packages. */
type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: infer Operation }
    ? [undefined] extends [Operation]
      ? never
      : Path
    : never;
}[keyof Paths];
type Methods = {
  GET: "get";
  PUT: "put";
  POST: "post";
  DELETE: "delete";
  OPTIONS: "options";
  HEAD: "head";
  PATCH: "patch";
  TRACE: "trace";
};
export type Client<Paths extends {}, Media extends string = string> = {
  readonly [Method in keyof Methods]: (path: PathsWith<Paths, Methods[Method]>, ...rest: any[]) => Promise<any>;
};
export interface ClientOptions {}
export interface Middleware {}
declare const createClient: <Paths extends {}>(options?: ClientOptions) => Client<Paths>;
export default createClient;
