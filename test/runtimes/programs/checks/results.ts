import { getBasicChatAppInfoJa, sendBasicChatMessageJa } from "dify-chat-ja";
import {
  NetworkError,
  UnexpectedResponseError as Unexpected,
  checkObservation,
  createObservation,
  deleteObservation,
  describeObservations,
  getObservation,
  getPlateImage,
  openToAll,
  postNote,
} from "observatory";
import { blocking, checks, contains, failure, observation, same } from "./check.js";

/** Results and errors, empty bodies, a proxy's page. */
export const results = checks({
  "data is told by its status": async ({ dify }) => {
    const result = await getBasicChatAppInfoJa(dify().client);
    same([result.ok, result.status, result.ok && result.data?.mode], [true, 200, "chat"]);
  },
  "an error is told by its status and its code": async ({ dify }) => {
    const result = await sendBasicChatMessageJa(dify("not-chat-app").client, blocking);
    same([result.ok, result.status], [false, 400]);
    if (!result.ok && result.status === 400) same(result.error.code, "not_chat_app");
  },
  "a range of statuses is declared": async ({ observatory }) => {
    const result = await openToAll(observatory("teapot").client);
    same([result.ok, result.status, result.ok || result.error], [false, 418, { title: "teapot" }]);
  },
  "an error without a body is no success": async ({ observatory }) => {
    const result = await openToAll(observatory("empty-401").client);
    same([result.ok, result.status], [false, "unexpected"]);
    if (result.status === "unexpected") same([result.error.status, result.error.text], [401, ""]);
  },
  "a success without its body is none": async ({ observatory }) => {
    const error = await failure(openToAll(observatory("empty-200").client).unwrap(), Unexpected);
    same([error.status, error.reason], [200, "body"]);
  },
  "a proxy's page is unexpected, whatever its status": async ({ observatory }) => {
    const gone = await failure(openToAll(observatory("html-524").client).unwrap(), Unexpected);
    same([gone.status, gone.reason], [524, "status"]);
    const page = await failure(openToAll(observatory("html-200").client).unwrap(), Unexpected);
    same([page.status, page.reason], [200, "content-type"]);
    contains(page.text, "<!DOCTYPE html>");
  },
  "204 has no data": async ({ observatory }) => {
    const result = await deleteObservation(observatory().client, { path: { id: "1" } });
    same([result.ok, result.status, "data" in result && result.data === undefined], [true, 204, true]);
  },
  "HEAD has headers and no data": async ({ observatory }) => {
    const result = await checkObservation(observatory().client, { path: { id: "1" } });
    same([result.ok, result.status, result.response.headers.get("etag")], [true, 200, '"1"']);
  },
  "OPTIONS is a method like others": async ({ observatory }) => {
    const result = await describeObservations(observatory().client);
    same([result.status, result.response.headers.get("allow")], [204, "GET, POST, OPTIONS"]);
  },
  "304 is told by its status": async ({ observatory }) => {
    const headers = { "If-None-Match": '"1"' };
    same((await getObservation(observatory().client, { path: { id: "1" } }, { headers })).status, 304);
  },
  "declared headers are read as what they are": async ({ observatory }) => {
    const result = await createObservation(observatory().client, { body: observation });
    if (result.status !== 201) throw new Error(String(result.status));
    same(result.headers, { Location: "/observations/1", "X-Remaining": 7 });
  },
  "a link is a call": async ({ observatory }) => {
    const { client, seen } = observatory();
    const result = await createObservation(client, { body: observation });
    if (result.status !== 201) throw new Error(String(result.status));
    same((await result.links.Read().unwrap()).star, "Bellatrix");
    same(
      (await seen()).requests.map(({ url }) => url),
      ["/observations", "/observations/1"],
    );
  },
  "text is text": async ({ observatory }) => {
    const text = "Σείριος 天狼星 🌟\r\n";
    same(await postNote(observatory().client, { body: text }).unwrap(), text);
  },
  "gzip is undone": async ({ observatory }) =>
    same(await openToAll(observatory("gzip").client).unwrap(), { understood: true }),
  "a connection that ends within gzip is lost": async ({ observatory }) =>
    void (await failure(openToAll(observatory("gzip-half").client).unwrap(), NetworkError)),
  "JSON whose gzip is cut short is no success": async ({ observatory }) => {
    const error = await failure(openToAll(observatory("gzip-cut").client).unwrap(), Error);
    if (!(error instanceof NetworkError || error instanceof Unexpected)) throw error;
  },
  "bytes whose gzip is cut short are no success": async ({ observatory }) =>
    void (await failure(
      getPlateImage(observatory("gzip-bytes-cut").client, { path: { id: "1" } }).unwrap(),
      NetworkError,
    )),
  "what is no gzip is no success": async ({ observatory }) =>
    void (await failure(openToAll(observatory("no-gzip").client).unwrap(), NetworkError)),
  "half a body is a lost connection": async ({ observatory }) => {
    await failure(openToAll(observatory("half").client).unwrap(), NetworkError);
  },
});
