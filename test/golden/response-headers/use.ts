import * as larder from "./index.js";

const client = larder.createClient();

const jars = await larder.jars(client);
// @ts-expect-error not every answer has headers
void jars.headers;
if (jars.ok) {
  jars.headers["X-Total"] satisfies number | undefined;
  // @ts-expect-error it is required, and absent all the same where a browser hides it
  jars.headers["X-Total"] satisfies number;
  jars.headers["X-Fresh"] satisfies boolean | undefined;
  jars.headers["X-Shelves"] satisfies number[] | undefined;
  jars.headers["X-Range"] satisfies { from?: number; unit?: string } | undefined;
  jars.headers["X-Keeper"]?.name satisfies string | undefined;
  jars.headers["X-Mood"] satisfies "sweet" | "sour" | (string & {}) | undefined;
  jars.headers["x-note"] satisfies string | undefined;
  jars.headers["Set-Cookie"] satisfies readonly string[] | undefined;
  // @ts-expect-error it may be absent
  jars.headers["X-Fresh"] satisfies boolean;
  // @ts-expect-error it may be absent
  jars.headers["X-Mood"] satisfies string;
  // @ts-expect-error it is told by the content
  void jars.headers["Content-Type"];
  // @ts-expect-error it is not declared
  void jars.headers["X-Other"];
  // @ts-expect-error there are no links
  void jars.links;
} else if (jars.status === 429) {
  jars.headers["Retry-After"] satisfies number | undefined;
}

const counted = await larder.countJars(client);
if (counted.ok) counted.headers["X-Total"] satisfies number | undefined;
