import { subscribe } from "node:diagnostics_channel";

// Prism ends where it stumbles over a request. This makes an answer of it: a violation, as those that it finds.
const open = new Set();
subscribe("http.server.request.start", ({ response }) => {
  open.add(response);
  response.once("close", () => open.delete(response));
});
process.on("unhandledRejection", ({ message }) => {
  const violations = JSON.stringify([{ location: ["request"], message: `Prism stumbles: ${message}` }]);
  for (const response of open) response.writeHead(500, { "sl-violations": violations }).end();
});
