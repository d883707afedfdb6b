import type { Route } from "../route.js";
import { ANNOTATION_ROUTES } from "./annotation-routes.js";
import { APP_ROUTES } from "./app-routes.js";
import { CHAT_ROUTES } from "./chat-routes.js";
import { CONVERSATION_ROUTES } from "./conversation-routes.js";
import { FILE_ROUTES } from "./file-routes.js";

/** Every operation of the chat API. */
export const ROUTES: readonly Route[] = [
  ...CHAT_ROUTES,
  ...CONVERSATION_ROUTES,
  ...FILE_ROUTES,
  ...APP_ROUTES,
  ...ANNOTATION_ROUTES,
];
