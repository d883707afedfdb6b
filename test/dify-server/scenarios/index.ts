export { agent, newAgent } from "./agent.js";
export { chatbot, replaced, unknownEvent, withTts } from "./chatbot.js";
export { chatflow, chatflowFailed, chatflowPaused } from "./chatflow.js";
export { errorInStream, reset, stalled, truncated } from "./faulty-streams.js";
export { emptyBody, html, httpError, wrongType } from "./http-answers.js";
export { long, pinged, slowHeaders } from "./long-streams.js";
