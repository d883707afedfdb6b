import {
  create_note_notes__post,
  create_upload_file_uploadfile__post,
  createClient,
  login_for_access_token_token_post,
  read_note_notes__note_id__get,
  read_notes_notes__get,
  type NotePublic,
  type ValidationError,
} from "fastapi";
import { exactly } from "./exactly.js";

const baseUrl = process.argv[2]!;

// The order of FastAPI's tutorial: a token by a form, then calls with it.
const login = { username: "ada", password: "secret" };
const token = await login_for_access_token_token_post(createClient({ baseUrl }), { body: login }).unwrap();
const client = createClient({ baseUrl, auth: { OAuth2PasswordBearer: exactly<string>()(token.access_token) } });

const body = { title: "Milk", remind_at: new Date("2026-05-01T08:00:00Z") };
const made = exactly<NotePublic>()(await create_note_notes__post(client, { body }).unwrap());
exactly<string | null | undefined>()(made.remind_at);
const id = exactly<number>()(made.id);
// @ts-expect-error a title has to be given
void (() => create_note_notes__post(client, { body: { tags: [] } }));

const query = { since: new Date("2026-01-01T00:00:00Z"), tag: ["a", "b"] };
const notes = exactly<NotePublic[]>()(await read_notes_notes__get(client, { query }).unwrap());
const read = await read_note_notes__note_id__get(client, { path: { note_id: id } }).unwrap();
// @ts-expect-error a note has no text
read.text;

const invalid = await create_note_notes__post(client, { body: { title: "x".repeat(81) } });
if (invalid.status !== 422) throw new Error(`not invalid: ${invalid.status}`);
const [problem] = exactly<ValidationError[] | undefined>()(invalid.error.detail) ?? [];
exactly<(string | number)[]>()(problem!.loc);

// HTTPException(404): FastAPI declares 422 alone.
const missing = await read_note_notes__note_id__get(client, { path: { note_id: 404 } });
if (missing.status !== "unexpected") throw new Error(`not missing: ${missing.status}`);

const file = new File(["hello"], "hello.txt", { type: "text/plain" });
const uploaded = exactly<unknown>()(await create_upload_file_uploadfile__post(client, { body: { file } }).unwrap());
const told = [missing.error.status, missing.error.json];
console.log(JSON.stringify([token.token_type, notes.length, read.title, problem!.loc, ...told, uploaded]));
