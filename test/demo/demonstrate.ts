import { createClient, sendBasicChatMessageJa } from "../../generated/dify-chat-ja/src/index.js";
import { chatbot } from "../dify-server/scenarios/index.js";
import { startDifyServer } from "../dify-server/server.js";

const ANSWER =
  "折り紙の鶴は、まず正方形の紙を三角に二度折ります。次に袋を開いて四角にたたみ、左右の端を中心線に合わせます。" +
  "ここで裏返し、同じように折って菱形を作ります。細い先を二本とも中割り折りにし、片方の先を曲げて頭にします。" +
  "最後に羽をそっと広げ、下から息を吹き込むと、立体の鶴ができあがります。";

/**
 * Streams an answer with the generated package from a server that behaves as Dify does, and stops it halfway.
 * @param print takes the text of the demonstration as it happens
 */
export async function demonstrate(print: (text: string) => void): Promise<void> {
  const words = [...new Intl.Segmenter("ja", { granularity: "word" }).segment(ANSWER)].map(({ segment }) => segment);
  await using server = await startDifyServer({ scenario: () => chatbot({ words, delay: 40 }) });
  print(`A server that behaves as Dify does listens at ${server.url}.\n`);

  // From here on it is what a user of the package writes.
  const client = createClient({ baseUrl: server.url, auth: { ApiKeyAuth: server.apiKey } });
  const stream = await sendBasicChatMessageJa(client, {
    body: { query: "鶴の折り方は？", inputs: {}, user: "hanako", response_mode: "streaming" },
  }).unwrap();

  print("\nQuestion  鶴の折り方は？\nAnswer    ");
  let received = 0;
  for await (const event of stream) {
    received += 1;
    if (event.event === "message") print(event.answer ?? "");
    if (received < words.length / 2) continue;
    print(" …\n\nHalfway: calling stream.stop().\n\n");
    const { data, drained, last } = await stream.stop();
    print(`The server answered      ${JSON.stringify(data)}\n`);
    print(`Events before the stop   ${received} of ${words.length + 1}\n`);
    print(`Events drained after it  ${drained}, the last of them ${last?.event}\n`);
  }

  const [task] = [...server.tasks.values()];
  print(`Task on the server       ${task?.stopped ? "stopped" : "NOT stopped"}, ${task?.written} events written\n`);
  print("Requests it saw\n");
  for (const { method, path, body } of server.requests) print(`  ${method} ${path}  user: ${body.user}\n`);
}
