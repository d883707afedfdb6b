import {
  clientCredentials,
  createClient,
  createLeanClient,
  getBasicChatAppParametersJa,
  logging,
  middleware,
  refreshToken,
  retry,
  type LogEntry,
} from "../../generated/dify-chat-ja/src/index.js";

const endpoint = { tokenUrl: "https://token.example", clientId: "me" };
const lean = createLeanClient({
  auth: { ApiKeyAuth: clientCredentials({ ...endpoint, clientSecret: "…" }) },
  retry: retry({ attempts: 5, attemptTimeout: 10_000 }),
  middleware: middleware(
    logging({ log: (entry: LogEntry) => console.info(entry), level: "headers", redact: ["x-mine"] }),
  ),
});
createClient().use(logging({ log: console.info }));

// A source of its own, with and without renew.
const renew = async (rejected: string) => rejected !== "new";
createClient({ auth: { ApiKeyAuth: Object.assign(async () => "new", { renew }) } });
createClient({ auth: { ApiKeyAuth: () => "new" } });

// Of one call: other credentials, none, and other retries.
void getBasicChatAppParametersJa(lean, {}, { auth: { ApiKeyAuth: refreshToken({ ...endpoint, refreshToken: "…" }) } });
void getBasicChatAppParametersJa(lean, {}, { auth: {}, retry: false });
void getBasicChatAppParametersJa(lean, {}, { retry: retry() });

// What is not set is left out.
const unset: string | undefined = undefined as string | undefined;
createClient({ auth: { ApiKeyAuth: unset } });

// @ts-expect-error no scheme has this name
void getBasicChatAppParametersJa(lean, {}, { auth: { ApiKeyAut: "…" } });
// @ts-expect-error a token is a text, for one call too
void getBasicChatAppParametersJa(lean, {}, { auth: { ApiKeyAuth: { username: "u", password: "p" } } });
// @ts-expect-error a client that proves itself has a secret
clientCredentials(endpoint);
// @ts-expect-error a token is a text
createClient({ auth: { ApiKeyAuth: () => 7 } });
// @ts-expect-error times are numbers
retry({ baseDelay: "1s" });
// @ts-expect-error a log needs somewhere to go
logging({});
