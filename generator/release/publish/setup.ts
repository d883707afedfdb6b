import { ran } from "../ran.js";
import type { ReleaseRoom } from "../release-plan.js";
import { withoutSecrets } from "../secret-formats.js";

/** A package that is to be published from CI. */
export interface ToSetUp {
  readonly api: string;
  readonly name: string;
  /** Whether its package.json says where its source is. */
  readonly hasRepository: boolean;
}

/** What has to be done once, so that CI may publish these packages without a token: Markdown. */
export async function setupText(packages: readonly ToSetUp[], room: ReleaseRoom): Promise<string> {
  const host = await hostOf(room);
  const steps = [
    ...repository(
      packages.filter(({ hasRepository }) => !hasRepository),
      host,
    ),
    firstRelease(packages),
    trust(packages, host),
    workflow(host),
    "On npmjs.com, in the settings of each package, require two-factor authentication and disallow tokens. From then on nothing but this workflow, and a person, can publish.",
  ];
  return `${steps.map((step, index) => `${index + 1}. ${step}`).join("\n\n")}\n`;
}

/** Where a repository lies. */
interface Host {
  readonly kind: "github" | "gitlab";
  /** `owner/name`, or with groups. */
  readonly path: string;
  readonly address: string;
}

function firstRelease(packages: readonly ToSetUp[]): string {
  const commands = packages.map(({ api }) => `katagami release ${api} --publish --no-dry-run`);
  return `npm trusts a workflow with a package that is there. Where one is not, a person releases it first, from a checkout of the default branch:\n\n${block(["npm login", ...commands])}`;
}

function trust(packages: readonly ToSetUp[], { kind, path }: Host): string {
  const where = kind === "github" ? `--repo ${path} --file publish.yml` : `--project ${path} --file .gitlab-ci.yml`;
  const commands = packages.map(({ name }) => `npm trust ${kind} ${name} ${where} --allow-stage-publish`);
  const words =
    "Trust the workflow, with npm 11.15 or later and a second factor. It may stage versions, which a person approves; `--allow-publish` would let it publish with `--direct`";
  return `${words}:\n\n${block(commands)}`;
}

function workflow({ kind }: Host): string {
  if (kind === "github")
    return "Copy `templates/github/publish.yml` of Katagami to `.github/workflows/publish.yml`. The name of the file is what npm trusts.";
  return "Include `templates/gitlab/publish.yml` of Katagami in `.gitlab-ci.yml`. Its job has the `id_tokens` that npm asks for, and pushes tags with the token in KATAGAMI_TOKEN (write_repository).";
}

function repository(packages: readonly ToSetUp[], { address }: Host): string[] {
  if (packages.length === 0) return [];
  const names = packages.map(({ api }) => api).join(", ");
  return [
    `Say where the source is, or npm does not sign where a version came from (${names}). In redocly.yaml, below x-katagami:\n\n${block([`package: { repository: { type: git, url: "git+${address}.git" } }`], "yaml")}`,
  ];
}

function block(lines: readonly string[], language = "sh"): string {
  return [`\`\`\`${language}`, ...lines, "```"].map((line) => `   ${line}`).join("\n");
}

/** From the remote that git knows; placeholders where it knows none. */
async function hostOf(room: ReleaseRoom): Promise<Host> {
  const { out } = await ran("git", ["config", "--get", "remote.origin.url"], room).catch(() => ({ out: "" }));
  const url = withoutSecrets(out.trim());
  const found = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w.~/-]+?)(?:\.git)?\/?$/i.exec(url);
  const [, domain = "", path = ""] = found ?? [];
  if (!path.includes("/")) return { kind: "github", path: "OWNER/NAME", address: "https://github.com/OWNER/NAME" };
  const kind = /gitlab/i.test(domain) ? "gitlab" : "github";
  return { kind, path, address: `https://${domain}/${path}` };
}
