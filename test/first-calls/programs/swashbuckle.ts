import {
  createClient,
  delete_api_Forecasts_id,
  get_api_Forecasts,
  get_api_Forecasts_id,
  post_api_Forecasts,
  type Forecast,
} from "swashbuckle";
import { exactly } from "./exactly.js";

const client = createClient({ baseUrl: process.argv[2]!, auth: { Bearer: "token" } });

// What Swagger UI's "Try it out" does.
const query = { City: "Oslo", From: new Date("2026-03-01T00:00:00Z"), PageNumber: 1, Kinds: ["Observed" as const] };
const forecasts = exactly<Forecast[]>()(await get_api_Forecasts(client, { query }).unwrap());
const first = forecasts[0]!;
exactly<number | undefined>()(first.temperatureC);
exactly<string | null | undefined>()(first.summary);
exactly<string[] | null | undefined>()(first.tags);
// @ts-expect-error names are as the server writes them
first.TemperatureC;
// @ts-expect-error and so are those of a query
void (() => get_api_Forecasts(client, { query: { city: "Oslo" } }));

const made = await post_api_Forecasts(client, { body: { city: "Oslo", date: new Date(0), summary: null } });
if (made.status !== 201) throw new Error(`not made: ${made.status}`);
const id = exactly<string | undefined>()(made.data.id)!;
// @ts-expect-error a city has to be given
void (() => post_api_Forecasts(client, { body: { summary: "fair" } }));

const refused = await post_api_Forecasts(client, { body: { city: "" } });
if (refused.status !== 400) throw new Error(`not refused: ${refused.status}`);
const title = exactly<string | null | undefined>()(refused.error.title);

const read = await get_api_Forecasts_id(client, { path: { id } }).unwrap();
const missing = await get_api_Forecasts_id(client, { path: { id: "00000000-0000-0000-0000-000000000000" } });
if (missing.status !== "unexpected") throw new Error(`not missing: ${missing.status}`);
const gone = await delete_api_Forecasts_id(client, { path: { id } });
console.log(
  JSON.stringify([first.temperatureC, title, read.kind, missing.error.status, gone.ok, gone.response.status]),
);
