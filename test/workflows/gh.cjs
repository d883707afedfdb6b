// Stands for GitHub's own command line, as far as workflows use it: keeps pull requests in the file $GH_STATE.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");

const [, action, ...args] = process.argv.slice(2);
const state = process.env.GH_STATE;
const pulls = existsSync(state) ? JSON.parse(readFileSync(state, "utf8")) : [];
const option = (name) => args[args.indexOf(name) + 1];
const body = () => readFileSync(option("--body-file"), "utf8");
if (!process.env.GH_TOKEN) throw new Error("gh has no token");

if (action === "list") {
  const found = pulls.find(({ head, open }) => open && head === option("--head"));
  if (found) console.log(found.number);
} else if (action === "create") {
  const [head, base, title] = ["--head", "--base", "--title"].map(option);
  pulls.push({ number: pulls.length + 1, head, base, title, body: body(), open: true });
} else {
  const pull = pulls.find(({ number }) => number === Number(args[0]));
  if (action === "edit") pull.body = body();
  else if (action === "close") pull.open = false;
  else throw new Error(`gh pr ${action} is not known here`);
}
writeFileSync(state, JSON.stringify(pulls));
