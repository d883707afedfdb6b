import { expect, test } from "vitest";
import { buildOwnServers, buildServers } from "../../generator/model/build-access.js";

const at = (url: string) => ({ servers: [{ url }] });
const server = (url: string) => ({ url, variables: {} });
const places = (paths: object) =>
  Object.entries(paths).map(([path, item]) => ({ path, method: "get" as const, operation: item.get }));

test("a document without servers has those of its operations, if each has some", () => {
  const paths = { "/a": { get: at("https://a.example") }, "/b": { ...at("https://b.example"), get: {} } };
  expect(buildServers({ paths } as never, places(paths))).toEqual([server("https://a.example")]);
  const some = { ...paths, "/c": { get: {} } };
  expect(buildServers({ paths: some } as never, places(some))).toEqual([]);
  expect(buildServers({ paths: {} } as never, [])).toEqual([]);
});

test("an operation's servers come before its path's, and those of the document are none of its own", () => {
  const [own, path, usual] = ["https://own.example", "https://path.example", "https://usual.example"];
  expect(buildOwnServers(at(own), at(path), [server(usual)])).toEqual([server(own)]);
  expect(buildOwnServers({ servers: [] }, at(path), [server(usual)])).toEqual([server(path)]);
  expect(buildOwnServers(at(usual), at(path), [server(usual)])).toBeUndefined();
  expect(buildOwnServers({}, {}, [server(usual)])).toBeUndefined();
});
