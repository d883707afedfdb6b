import { randomUUID } from "node:crypto";
import { extname } from "node:path";
import { failure, json } from "../answer.js";
import type { Answer } from "../answer.js";
import type { MultipartBody } from "../received-request.js";
import type { Call, Route } from "../route.js";
import { CREATED_AT } from "./sample-ids.js";

const LARGEST_FILE = 15 * 1024 * 1024;

/** Every byte there is, once: a file that no text decoding survives. */
export const SAMPLE_FILE = Uint8Array.from({ length: 256 }, (_, index) => index);

/** Sound in name only: the beginning of an MP3 file, then the sample. */
export const SAMPLE_AUDIO = Uint8Array.of(0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0, ...SAMPLE_FILE);

/** Files in and out, and speech. */
export const FILE_ROUTES: readonly Route[] = [
  { method: "POST", path: "/files/upload", answer: uploadFile },
  {
    method: "GET",
    path: "/files/:file_id/preview",
    answer: ({ request }) => ({
      status: 200,
      headers: {
        "content-type": "application/octet-stream",
        ...(request.query["as_attachment"] === "true" ? { "content-disposition": 'attachment; filename="tsuru"' } : {}),
      },
      body: SAMPLE_FILE,
    }),
  },
  {
    method: "POST",
    path: "/audio-to-text",
    answer: ({ request }) =>
      filesOf(request.body).length === 0
        ? failure(400, "no_audio_uploaded", "Please upload your audio.")
        : json({ text: "鶴の折り方を教えてください。" }),
  },
  {
    method: "POST",
    path: "/text-to-audio",
    answer: { status: 200, headers: { "content-type": "audio/mpeg" }, body: SAMPLE_AUDIO },
  },
];

function uploadFile({ request }: Call): Answer {
  const [file, ...others] = filesOf(request.body);
  if (file === undefined) return failure(400, "no_file_uploaded", "Please upload your file.");
  if (others.length > 0) return failure(400, "too_many_files", "Only one file is allowed.");
  if (file.size > LARGEST_FILE) return failure(413, "file_too_large", "File size exceeded.");
  const id = randomUUID();
  return json(
    {
      id,
      name: file.filename,
      size: file.size,
      extension: extname(file.filename).slice(1),
      mime_type: file.type,
      created_by: "f1e2d3c4-b5a6-4890-abcd-ef1234567890",
      created_at: CREATED_AT,
      preview_url: null,
      source_url: `https://upload.example.com/files/${id}/file-preview`,
      original_url: null,
      user_id: null,
      tenant_id: "11223344-5566-4788-99aa-bbccddeeff00",
      conversation_id: null,
      file_key: null,
    },
    201,
  );
}

function filesOf(body: MultipartBody | undefined): MultipartBody["files"] {
  return (body?.files ?? []).filter(({ field }) => field === "file");
}
