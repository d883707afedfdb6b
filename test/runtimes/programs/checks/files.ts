import { previewBasicChatFileJa, uploadBasicChatFileJa } from "dify-chat-ja";
import {
  getPlateImage,
  part,
  postCatalogue,
  putObservation,
  putPlateImage,
  signIn,
  uploadEncodedPlate,
  uploadPlate,
} from "observatory";
import { checks, contains, same } from "./check.js";

const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
/** Bytes as the server tells them: a character each. */
const told = String.fromCharCode(...bytes);

/** What is uploaded and downloaded. */
export const files = checks({
  "a file keeps its Japanese name": async ({ dify }) => {
    const file = new File([new Uint8Array(100_000)], "鶴の折り方 (最終版).png", { type: "image/png" });
    const { name, size, mime_type } = await uploadBasicChatFileJa(dify().client, {
      body: { file, user: "花子" },
    }).unwrap();
    same([name, size, mime_type], ["鶴の折り方 (最終版).png", 100_000, "image/png"]);
  },
  "a download keeps every byte": async ({ dify }) => {
    const blob = await previewBasicChatFileJa(dify().client, { path: { file_id: "1" } }).unwrap();
    same([...new Uint8Array(await blob.arrayBuffer())], [...bytes]);
  },
  "a download has its type and its headers": async ({ observatory }) => {
    const result = await getPlateImage(observatory().client, { path: { id: "1" } });
    if (!result.ok) throw result.error;
    same([result.data?.size, result.data?.type], [256, "application/octet-stream"]);
    same(result.response.headers.get("content-disposition"), 'attachment; filename="plate"');
  },
  "a Blob is a body": async ({ observatory }) => {
    const { client } = observatory();
    const { request } = await putPlateImage(client, { path: { id: "1" }, body: new Blob([bytes]) }).unwrap();
    same([request?.headers["content-type"], request?.body], ["application/octet-stream", told]);
  },
  "parts of a form have their types": async ({ observatory }) => {
    const image = new Blob([bytes], { type: "image/png" });
    const { client } = observatory();
    const { request } = await uploadPlate(client, { body: { title: "M 31", magnitude: 3.4, image } }).unwrap();
    contains(request!.headers["content-type"]!, "multipart/form-data; boundary=");
    contains(request!.body, 'name="title"\r\n\r\nM 31\r\n');
    contains(request!.body, 'name="magnitude"\r\n\r\n3.4\r\n');
    contains(request!.body, `Content-Type: image/png\r\n\r\n${told}\r\n`);
  },
  "parts of a form have their encodings": async ({ observatory }) => {
    const { request } = await uploadEncodedPlate(observatory().client, {
      body: {
        about: { kind: "pulsar" },
        bands: ["blue", "red"],
        image: part(new Blob([bytes]), { headers: { "X-Exposure": "30" } }),
      },
    }).unwrap();
    contains(request!.body, 'application/json\r\n\r\n{"kind":"pulsar"}\r\n');
    contains(request!.body, 'name="bands"\r\n\r\nblue\r\n');
    contains(request!.body, 'name="bands"\r\n\r\nred\r\n');
    contains(request!.body.toLowerCase(), "x-exposure: 30\r\n");
    contains(request!.body, "image/png\r\n");
    contains(request!.body, `\r\n\r\n${told}\r\n`);
  },
  "one of several media types is chosen": async ({ observatory }) => {
    const { client } = observatory();
    const path = { id: "1" };
    const csv = await putObservation(client, { path, contentType: "text/csv", body: "a,b" }).unwrap();
    same([csv.request!.headers["content-type"]?.split(";")[0], csv.request!.body], ["text/csv", "a,b"]);
    const contentType = "application/octet-stream";
    const octets = await putObservation(client, { path, contentType, body: bytes }).unwrap();
    same([octets.request!.headers["content-type"], octets.request!.body], [contentType, told]);
  },
  "a stream is a body": async ({ observatory }) => {
    const { client } = observatory();
    const body = new Blob([bytes]).stream();
    same((await putPlateImage(client, { path: { id: "1" }, body }).unwrap()).request!.body, told);
  },
  "a form is urlencoded": async ({ observatory }) => {
    const { client } = observatory();
    const { request } = await signIn(client, { body: { user: "ada", password: "a&b=c d" } }).unwrap();
    contains(request!.headers["content-type"]!, "application/x-www-form-urlencoded");
    const form = new URLSearchParams(request!.body);
    same([form.get("user"), form.get("password")], ["ada", "a&b=c d"]);
  },
  "XML is text": async ({ observatory }) => {
    const xml = '<?xml version="1.0"?><star name="Ὠρίων"/>';
    same(await postCatalogue(observatory().client, { body: xml }).unwrap(), xml);
  },
});
