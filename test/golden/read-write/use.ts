import type { Account, AccountInput2, AddAccountData, AddAccountRequest, Audit, Login, Team } from "./index.js";

// What is read only is not sent, at any depth; what is written only is.
export const sent: AddAccountRequest = {
  body: { name: "a", password: "p", parent: { name: "b", password: "q", admin: { label: "l", rights: [] } } },
};
export const input: AccountInput2 = sent.body;

// @ts-expect-error `id` is read only, so it cannot be sent
export const withId: AccountInput2 = { id: "1", name: "a", password: "p" };
// @ts-expect-error `balance` is read only by what it refers to
export const withBalance: AccountInput2 = { name: "a", password: "p", balance: 1 };
// @ts-expect-error `since` is read only, deep inside
export const withSince: AccountInput2 = { name: "a", password: "p", admin: { label: "l", rights: [], since: "" } };
// @ts-expect-error `password` is required when it is sent
export const withoutPassword: AccountInput2 = { name: "a" };
// @ts-expect-error `rights` is required by another part than the one that declares it
export const withoutRights: AccountInput2["admin"] = { label: "l" };

// What is written only does not come back; what is read only does.
export function read(account: AddAccountData): string {
  // @ts-expect-error `password` is never received
  void account.password;
  // @ts-expect-error nor is it in what is inside
  void account.parent?.password;
  return account.id + (account.parent?.id ?? "") + (account.admin?.since ?? "") + (account.balance?.toFixed() ?? "");
}
export const received: Account = { id: "1", name: "a" };

// A schema that goes one way has one name, and the shape of that way.
export const login: Login = { code: "c" };
export const audit: Audit = { id: "i" };
// @ts-expect-error sent: no `id`
export const loginWithId: Login = { id: "i", code: "c" };
// @ts-expect-error received: no `code`
export const auditWithCode: Audit = { id: "i", code: "c" };

// What can be sent may be `undefined` where it is optional.
export const team: Team = { label: undefined };
export const sentUndefined: AccountInput2 = { name: "a", password: "p", team: undefined };
// @ts-expect-error what is only received is there or is not there
export const receivedUndefined: Account = { id: "1", name: "a", team: undefined };
