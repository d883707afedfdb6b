import {
  handleWebhook,
  type SubscribeCallbacks,
  type SubscribeOnEndCallbackAnswer,
  type SubscribeOnNewsCallback,
} from "./index.js";

// What a callback brings is received, and what is answered is sent.
export const handlers: SubscribeCallbacks = {
  onNews: (news) => {
    news satisfies SubscribeOnNewsCallback;
    return news.loud && news.id !== "" ? { status: 204 } : Promise.resolve({ status: 204 });
  },
  onEnd: () => ({ status: 202, body: { text: "bye" } }),
};
export const answered: Promise<Response> = handleWebhook(handlers, "onEnd", new Request("https://a.example"));

// @ts-expect-error `id` is read only: it is not answered
export const withId: SubscribeOnEndCallbackAnswer = { status: 202, body: { id: "1", text: "bye" } };
// @ts-expect-error a 204 has no body
export const withBody: SubscribeCallbacks["onNews"] = () => ({ status: 204, body: "noted" });
// @ts-expect-error an empty 200 is not declared
export const silent: SubscribeCallbacks["onNews"] = () => {};
