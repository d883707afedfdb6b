import * as dify from "../../generated/dify-chat-ja/src/index.js";
import { holds, type Equal } from "./assert.js";

const client = dify.createClient();

// @ts-expect-error the user is required
void dify.stopBasicChatMessageGenerationJa(client, { path: { task_id: "t" }, body: {} });
// @ts-expect-error the task is required
void dify.stopBasicChatMessageGenerationJa(client, { path: {}, body: { user: "u" } });
// @ts-expect-error so is the request
void dify.stopBasicChatMessageGenerationJa(client);
// @ts-expect-error a client is made by createClient
void dify.stopBasicChatMessageGenerationJa({}, { path: { task_id: "t" }, body: { user: "u" } });
// @ts-expect-error no such scheme
dify.createClient({ auth: { OtherAuth: "x" } });
// @ts-expect-error no such variable
dify.createClient({ serverVariables: { other: "x" } });

// An upload takes a Blob, and so a File; a download gives one.
void dify.uploadBasicChatFileJa(client, { body: { file: new Blob(["…"]), user: "u" } });
void dify.uploadBasicChatFileJa(client, { body: { file: new File(["…"], "a.txt"), user: "u" } });
// @ts-expect-error a file is no text
void dify.uploadBasicChatFileJa(client, { body: { file: "text", user: "u" } });
holds<Equal<dify.PreviewBasicChatFileJaData, Blob>>();
holds<Equal<dify.BasicChatTextToAudioJaData, Blob>>();

// The client is an openapi-fetch client, too.
const parameters = await client.GET("/parameters");
if (parameters.data) parameters.data satisfies dify.GetBasicChatAppParametersJaData;
// @ts-expect-error no such path
void client.GET("/nowhere");
// @ts-expect-error no such method on this path
void client.GET("/chat-messages/{task_id}/stop", { params: { path: { task_id: "t" } } });

// Component schemas have names of their own.
holds<Equal<dify.ChatRequest, dify.components["schemas"]["ChatRequest"]>>();
holds<Equal<dify.ChunkChatEvent, dify.components["schemas"]["ChunkChatEvent"]>>();
holds<Equal<dify.FileUploadResponse, dify.UploadBasicChatFileJaData>>();

// What is optional may be `undefined`, at any depth: nothing is sent for it.
void dify.sendBasicChatMessageJa(client, {
  body: { inputs: {}, query: "q", user: "u", conversation_id: undefined, files: undefined },
});
void dify.getBasicChatConversationsListJa(client, { query: { user: undefined, limit: undefined } });

// A stream of Node is one of anything: `part` takes it as a body of bytes does.
interface NodeStream {
  [Symbol.asyncIterator](): AsyncIterator<any>;
}
declare const nodeStream: NodeStream;
void dify.uploadBasicChatFileJa(client, { body: { file: dify.part(nodeStream, { filename: "a.txt" }), user: "u" } });
// @ts-expect-error of numbers no file is made
void dify.uploadBasicChatFileJa(client, { body: { file: dify.part(null! as AsyncIterable<number>), user: "u" } });
holds<Equal<ReturnType<typeof datePart>, Date>>();
const datePart = () => dify.part(new Date());
