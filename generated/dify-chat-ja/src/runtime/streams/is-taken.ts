import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";

/** Takes an event that may be cut short: whether it was whole. */
export function isTaken(take: (text: string) => void, text: string): boolean {
  try {
    take(text);
    return true;
  } catch (error) {
    if (error instanceof UnexpectedResponseError) return false;
    throw error;
  }
}
