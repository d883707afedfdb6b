import { expect, test } from "vitest";
import {
  InvalidRequestError,
  binaryBodyAs,
  call,
  inContentType,
  json,
  jsonBody,
  multipartBody,
  textBody,
  type GenericRequest,
  type Operation,
} from "../../templates/package/src/runtime/index.js";
import { answeringJson, startServer } from "./test-server.js";

const several: Operation = {
  method: "POST",
  path: "/",
  body: jsonBody,
  responses: { 200: [json] },
  bodies: {
    "application/json": jsonBody,
    "text/csv": { ...textBody, contentType: "text/csv" },
    "multipart/form-data": multipartBody,
    "image/*": binaryBodyAs("image/*"),
  },
};

test.for([
  [{ body: { a: 1 } }, "application/json", '{"a":1}'],
  [{ contentType: "application/json", body: { a: 1 } }, "application/json", '{"a":1}'],
  [{ contentType: "text/csv", body: "a,b" }, "text/csv", "a,b"],
  [{ contentType: "text/csv; charset=utf-8", body: "a" }, "text/csv; charset=utf-8", "a"],
  [{ contentType: "multipart/form-data", body: { a: 1 } }, /^multipart\/form-data; boundary=/, /name="a"/],
  [{ contentType: "image/png", body: new Uint8Array([65]) }, "image/png", "A"],
  [{ contentType: "image/*", body: new Blob(["A"], { type: "image/gif" }) }, "image/gif", "A"],
] as const)("the caller chooses the media type: %j", async ([request, type, text]) => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  await call(client, inContentType(several, request as GenericRequest), request as GenericRequest).unwrap();
  expect(seen[0]!.headers["content-type"]).toMatch(type);
  expect(seen[0]!.body.toString()).toMatch(text);
});

test("a media type that the operation does not take is refused", async () => {
  const { client, seen } = await startServer(answeringJson(200, {}));
  const request = { contentType: "text/html", body: "x" };
  const refused = call(client, inContentType(several, request), request);
  await expect(refused).rejects.toThrow(InvalidRequestError);
  await expect(refused).rejects.toThrow(
    'body parameter "contentType" must be application/json or text/csv or multipart/form-data or image/*',
  );
  expect(seen).toEqual([]);
});
