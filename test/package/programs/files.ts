import {
  basicChatAudioToTextJa,
  basicChatTextToAudioJa,
  previewBasicChatFileJa,
  uploadBasicChatFileJa,
} from "../../../generated/dify-chat-ja/src/index.js";
import type { Stage } from "./stage.js";

/** Uploads a file with a Japanese name. */
export async function upload({ client }: Stage): Promise<object> {
  const file = new File([new Uint8Array(100_000).fill(7)], "鶴の折り方 (最終版).png", { type: "image/png" });
  return uploadBasicChatFileJa(client, { body: { file, user: "花子" } }).unwrap();
}

/** Uploads a recording. */
export async function transcribe({ client }: Stage): Promise<object> {
  const file = new File([new Uint8Array(10)], "録音.mp3", { type: "audio/mp3" });
  return basicChatAudioToTextJa(client, { body: { file, user: "花子" } }).unwrap();
}

/** Downloads a file. */
export async function download({ client }: Stage): Promise<object> {
  return contents(
    await previewBasicChatFileJa(client, { path: { file_id: "1" }, query: { as_attachment: true } }).unwrap(),
  );
}

/** Has a text read aloud. */
export async function speak({ client }: Stage): Promise<object> {
  return contents(await basicChatTextToAudioJa(client, { body: { text: "ようこそ。", user: "花子" } }).unwrap());
}

async function contents(blob: Blob): Promise<object> {
  return { type: blob.type, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
}
