// Answers on loopback, as a process of its own: `/chat-messages` with 100,000 events, anything else with a little JSON.
// Tells its parent the port.
import { createServer } from "node:http";

const answer = Buffer.from(JSON.stringify({ result: "success" }));
const event = {
  event: "message",
  task_id: "task-1",
  message_id: "message-1",
  answer: "型紙とは",
  created_at: 1764000000,
};
const text = `data: ${JSON.stringify(event)}\n\n`;
const perChunk = 100;
const chunk = Buffer.from(text.repeat(perChunk));

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    if (request.url.endsWith("/chat-messages")) stream(response);
    else response.writeHead(200, { "Content-Type": "application/json", "Content-Length": answer.length }).end(answer);
  });
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));

async function stream(response) {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  for (let sent = 0; sent < 100_000; sent += perChunk) {
    if (!response.write(chunk)) await new Promise((resolve) => response.once("drain", resolve));
  }
  response.end(`data: ${JSON.stringify({ ...event, event: "message_end" })}\n\n`);
}
