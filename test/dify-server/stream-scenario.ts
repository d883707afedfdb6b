import type { AppKind, ScriptedEvent, Step, StreamOptions, StreamScenario } from "./scenario.js";

/** Price and size of an answer, as the last event of a generation carries it. */
export const USAGE = {
  prompt_tokens: 1033,
  prompt_unit_price: "0.001",
  prompt_price_unit: "0.001",
  prompt_price: "0.0010330",
  completion_tokens: 128,
  completion_unit_price: "0.002",
  completion_price_unit: "0.001",
  completion_price: "0.0002560",
  total_tokens: 1161,
  total_price: "0.0012890",
  currency: "USD",
  latency: 0.7682376249867957,
};

/** The event that ends a generation normally. */
export const MESSAGE_END: ScriptedEvent = {
  event: "message_end",
  metadata: { usage: USAGE, retriever_resources: [] },
};

/** The words of the answer that scenarios give unless told otherwise. */
export const WORDS: readonly string[] = ["こんにちは", "、", "折り紙", "の", "「型紙」", "です", "。", "🗾"];

/** Makes a stream scenario out of steps. */
export function streamScenario(
  app: AppKind,
  steps: readonly Step[],
  options: StreamOptions = {},
  onStop: readonly ScriptedEvent[] = [MESSAGE_END],
): StreamScenario {
  const { headersAfter = 0, split, seed, newline, bom, comments } = options;
  const framing = {
    ...(split === undefined ? {} : { split }),
    ...(seed === undefined ? {} : { seed }),
    ...(newline === undefined ? {} : { newline }),
    ...(bom === undefined ? {} : { bom }),
    ...(comments === undefined ? {} : { comments }),
  };
  return { kind: "stream", app, steps, onStop, framing, headersAfter };
}

/** Sends each event, with a pause before every one but the first if a delay is given. */
export function sends(events: readonly ScriptedEvent[], delay = 0): Step[] {
  return events.flatMap((send, index): Step[] => (delay > 0 && index > 0 ? [{ wait: delay }, { send }] : [{ send }]));
}

/** One `message` event for each word. */
export function messages(words: readonly string[] = WORDS): ScriptedEvent[] {
  return words.map((answer) => ({ event: "message", answer, from_variable_selector: null }));
}
