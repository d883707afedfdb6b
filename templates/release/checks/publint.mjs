// Prints what publint has against a tarball, at its strictest: [{ type, text }].
import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const { buffer, byteOffset, byteLength } = readFileSync(process.argv[2]);
const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
const told = messages.map((message) => ({ type: message.type, text: formatMessage(message, pkg, { color: false }) }));
process.stdout.write(JSON.stringify(told));
