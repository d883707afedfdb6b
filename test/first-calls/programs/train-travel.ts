import {
  createBooking,
  createBookingPayment,
  createClient,
  deleteBooking,
  getStations,
  getTrips,
  type Station,
  type WebhookHandlers,
} from "train-travel";
import { exactly } from "./exactly.js";

const client = createClient({ baseUrl: process.argv[2]!, auth: { OAuth2: "token" } });

// The four steps of its "Getting started": find stations, look for trips, book, pay.
const stations = await getStations(client, { query: { search: "Milano", country: "IT", limit: 2 } }).unwrap();
const found: Station[] = stations.data!;
exactly<string[]>()(stations.data!.map((station) => station.name));
const [from, to] = found;
const origin = exactly<string>()(from!.id);
exactly<string | undefined>()(from!.timezone);
exactly<string | undefined>()(stations.links?.next);
// @ts-expect-error a station has no country, but a country_code
from!.country;

const trips = await getTrips(client, {
  query: { origin, destination: to!.id, date: new Date("2026-02-01T09:00:00Z"), bicycles: true },
}).unwrap();
const trip = trips.data![0]!;
exactly<number | undefined>()(trip.price);
exactly<string | undefined>()(trip.origin);
// @ts-expect-error a date has to be given
void (() => getTrips(client, { query: { origin, destination: origin } }));

const booked = await createBooking(client, { body: { trip_id: trip.id!, passenger_name: "Ada" } });
if (booked.status !== 201) throw new Error(`not booked: ${booked.status}`);
exactly<true>()(booked.ok);
const bookingId = exactly<string | undefined>()(booked.data.id)!;
// @ts-expect-error the server gives the id
void (() => createBooking(client, { body: { id: bookingId } }));

const taken = await createBooking(client, { body: { trip_id: trip.id!, passenger_name: "Bob" } });
if (taken.status !== 409) throw new Error(`not taken: ${taken.status}`);
const why = exactly<string | undefined>()(taken.error.title);

const paid = await createBookingPayment(client, {
  path: { bookingId },
  body: { amount: 49.99, currency: "gbp", source: { object: "card", name: "Ada", number: "4242", cvc: "123" } },
}).unwrap();
exactly<number | undefined>()(paid.amount);
const source = paid.source!;
// @ts-expect-error what is only written does not come back
if (source.object === "card") void source.cvc;
// @ts-expect-error a currency that it does not take
void (() => createBookingPayment(client, { path: { bookingId }, body: { currency: "usd" } }));

const gone = await deleteBooking(client, { path: { bookingId } });
const handlers: WebhookHandlers = { newBooking: async () => ({ status: 200 }) };
console.log(JSON.stringify([from!.name, trip.departure_time, why, paid.status, gone.status, Object.keys(handlers)]));
