import {
  createClient,
  stopBasicChatMessageGenerationJa,
  type StopBasicChatMessageGenerationJaData,
  type StopBasicChatMessageGenerationJaRequest,
  type UnexpectedResponseError,
} from "../../generated/dify-chat-ja/src/index.js";
import { holds, type Equal } from "./assert.js";

const client = createClient({ auth: { ApiKeyAuth: "app-…" }, serverVariables: { api_base_url: "dify.example/v1" } });
const request: StopBasicChatMessageGenerationJaRequest = { path: { task_id: "t" }, body: { user: "u" } };
const result = await stopBasicChatMessageGenerationJa(client, request);

// Success and failure are told apart by `ok`.
if (result.ok) {
  // What nobody declared may be empty; what is declared is not.
  holds<Equal<typeof result.data, StopBasicChatMessageGenerationJaData | undefined>>();
  if (result.status === 200) holds<Equal<typeof result.data, StopBasicChatMessageGenerationJaData>>();
  holds<Equal<typeof result.status, 200 | "undeclared">>();
  // @ts-expect-error a success has no error
  void result.error;
} else {
  holds<Equal<typeof result.status, 400 | 401 | "unexpected">>();
  // @ts-expect-error a failure has no data
  void result.data;
}

// A success of another status than the declared ones says so, and its number stands in the response.
if (result.status === "undeclared") {
  holds<Equal<typeof result.ok, true>>();
  holds<Equal<typeof result.data, StopBasicChatMessageGenerationJaData | undefined>>();
  holds<Equal<typeof result.response.status, number>>();
}

// Each error has its own body.
if (result.status === 400) {
  holds<Equal<typeof result.ok, false>>();
  holds<Equal<typeof result.error.status, 400>>();
  result.error.code satisfies string;
  // An editor offers the code that is known, and any other text is accepted.
  const known: (typeof result.error)["code"] = "not_chat_app";
  const other: (typeof result.error)["code"] = "a_code_of_tomorrow" as string;
  void [known, other];
  // @ts-expect-error a code is a text
  const wrong: (typeof result.error)["code"] = 400;
  void wrong;
} else if (result.status === "unexpected") {
  holds<Equal<typeof result.error, UnexpectedResponseError>>();
  holds<Equal<typeof result.error.json, unknown>>();
}

// The known codes are still there for an editor to offer: they do not vanish in `string`.
type Code = Extract<Awaited<ReturnType<typeof stopBasicChatMessageGenerationJa>>, { status: 400 }>["error"]["code"];
holds<Equal<Equal<Code, string>, false>>();
holds<Equal<Extract<Code, "not_chat_app">, "not_chat_app">>();

// @ts-expect-error no such status is declared
void (result.status === 418);

holds<
  Equal<
    Awaited<ReturnType<ReturnType<typeof stopBasicChatMessageGenerationJa>["unwrap"]>>,
    StopBasicChatMessageGenerationJaData
  >
>();
