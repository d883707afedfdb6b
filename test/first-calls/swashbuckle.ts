import type { Api } from "./api.js";
import { own } from "./own.js";

const id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const authorization = "Bearer token";
const json = { type: "application/json; charset=utf-8" };
const forecast = { id, date: "2026-03-01T00:00:00", temperatureC: -3, summary: null, kind: "Observed", tags: null };
const sent = { accept: "application/json", authorization };
const posted = { ...sent, line: "POST /api/Forecasts", type: "application/json" };

/** ASP.NET's defaults: three media types for one answer, names in Pascal's case, nothing required, nullable all over. */
export const swashbuckle: Api = {
  name: "ASP.NET (Swashbuckle)",
  program: "swashbuckle",
  description: own("swashbuckle.json"),
  exchanges: [
    {
      sent: {
        ...sent,
        line: "GET /api/Forecasts?City=Oslo&From=2026-03-01T00%3A00%3A00.000Z&PageNumber=1&Kinds=Observed",
      },
      status: 200,
      ...json,
      body: [forecast],
    },
    {
      sent: { ...posted, body: { city: "Oslo", date: "1970-01-01T00:00:00.000Z", summary: null } },
      status: 201,
      ...json,
      body: forecast,
    },
    {
      sent: { ...posted, body: { city: "" } },
      status: 400,
      type: "application/problem+json; charset=utf-8",
      body: { title: "One or more validation errors occurred.", status: 400 },
    },
    { sent: { ...sent, line: `GET /api/Forecasts/${id}` }, status: 200, ...json, body: forecast },
    {
      sent: { ...sent, line: "GET /api/Forecasts/00000000-0000-0000-0000-000000000000" },
      status: 404,
      type: "application/problem+json; charset=utf-8",
      body: { title: "Not Found", status: 404 },
    },
    { sent: { ...sent, accept: "*/*", line: `DELETE /api/Forecasts/${id}` }, status: 204 },
  ],
  printed: [-3, "One or more validation errors occurred.", "Observed", 404, true, 204],
};
