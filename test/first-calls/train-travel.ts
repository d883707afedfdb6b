import type { Api } from "./api.js";
import { own } from "./own.js";

const [berlin, milano, trip, booking] = ["b1", "b2", "b3", "b4"].map(
  (end) => `efdbb9d1-02c2-4bc3-afb7-6788d87828${end}`,
);
const accept = "application/json, application/problem+json";
const authorization = "Bearer token";
const station = { address: "Piazza 1", country_code: "IT" };
const held = { id: booking, trip_id: trip, passenger_name: "Ada" };
const body = { trip_id: trip, passenger_name: "Bob" };
const source = { object: "card", name: "Ada", number: "4242" };

/** JSON beside XML, problems in two types, pages by links, a payment by card or by bank account. */
export const trainTravel: Api = {
  name: "Train Travel (Bump.sh)",
  program: "train-travel",
  description: own("train-travel.yaml"),
  exchanges: [
    {
      sent: { line: "GET /stations?search=Milano&country=IT&limit=2", accept, authorization },
      status: 200,
      body: {
        data: [
          { id: milano, name: "Milano Centrale", ...station },
          { id: berlin, name: "Berlin", ...station },
        ],
        links: { next: "https://trains.example/stations?page=2" },
      },
    },
    {
      sent: {
        line: `GET /trips?origin=${milano}&destination=${berlin}&date=2026-02-01T09%3A00%3A00.000Z&bicycles=true`,
        accept,
        authorization,
      },
      status: 200,
      body: { data: [{ id: trip, departure_time: "2026-02-01T10:00:00Z", price: 50, origin: "https://x.example" }] },
    },
    {
      sent: {
        line: "POST /bookings",
        accept,
        authorization,
        type: "application/json",
        body: { ...body, passenger_name: "Ada" },
      },
      status: 201,
      body: { ...held, links: { self: `https://trains.example/bookings/${booking}` } },
    },
    {
      sent: { line: "POST /bookings", accept, authorization, type: "application/json", body },
      status: 409,
      type: "application/problem+json",
      body: { title: "Taken", status: 409 },
    },
    {
      sent: {
        line: `POST /bookings/${booking}/payment`,
        accept,
        authorization,
        type: "application/json",
        body: { amount: 49.99, currency: "gbp", source: { ...source, cvc: "123" } },
      },
      status: 200,
      body: { id: booking, amount: 49.99, currency: "gbp", source, status: "succeeded" },
    },
    { sent: { line: `DELETE /bookings/${booking}`, accept: "application/json", authorization }, status: 204 },
  ],
  printed: ["Milano Centrale", "2026-02-01T10:00:00Z", "Taken", "succeeded", 204, ["newBooking"]],
};
