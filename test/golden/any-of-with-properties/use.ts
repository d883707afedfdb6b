import type { Code, Contact, ContactInput, PayData, Payment } from "./index.js";

export const payments: Payment[] = [
  { amount: 1, card: "a" },
  { amount: 1, iban: "b" },
];
// @ts-expect-error a payment is by card or by bank
export const neither: Payment = { amount: 1 };
// @ts-expect-error and has an amount, whichever it is
export const free: Payment = { card: "a" };
export function read(payment: PayData): number {
  if ("card" in payment) payment.card satisfies string;
  return payment.amount;
}

const parent = { email: "a" };
export const contact: ContactInput = { email: "a", maybe: null, parent, token: "t" };
export const other: ContactInput = { phone: "1", maybe: { b: "b" }, parent: { phone: "1" }, more: {} };
// What is read only is not asked for.
export const sent: ContactInput = { maybe: { a: "a" }, parent };
export const received: Contact = { id: 1, maybe: null, parent };
// @ts-expect-error a parent has one of the two
export const orphan: ContactInput = { email: "a", maybe: null, parent: {} };
// @ts-expect-error and so has what may be null
export const empty: ContactInput = { email: "a", maybe: {}, parent };
// @ts-expect-error a text stays a text
export const code: Code = 1;
