/** The form of something secret that is known by how it begins. Each takes time in proportion to the text. */
export interface SecretFormat {
  readonly what: string;
  readonly pattern: RegExp;
}

/** A token begins where no letter, digit or hyphen is before it. */
const token = (source: string) => new RegExp(`(?<![\\w-])${source}`, "g");

export const secretFormats: readonly SecretFormat[] = [
  { what: "a token of npm", pattern: token("npm_[A-Za-z0-9]{36}(?!\\w)") },
  { what: "a token of GitHub", pattern: token("(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{22,})") },
  { what: "a token of GitLab", pattern: token("gl(?:pat|ptt|dt|rt|cbt|ft|soat|agent|imt)-[\\w-]{20,}") },
  { what: "a key of OpenAI, Anthropic or the like", pattern: token("sk-[\\w-]{20,}") },
  { what: "a key of Stripe", pattern: token("(?:[sr]k|whsec)_(?:live_|test_)?[A-Za-z0-9]{20,}") },
  { what: "a key of AWS", pattern: token("(?:AKIA|ASIA)[A-Z0-9]{16}(?!\\w)") },
  { what: "a token of Slack", pattern: token("(?:xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-\\d-[A-Za-z0-9-]{10,})") },
  { what: "a key of Google", pattern: token("AIza[\\w-]{35}(?![\\w-])") },
  { what: "a key of SendGrid", pattern: token("SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}") },
  { what: "a token of Hugging Face", pattern: token("hf_[A-Za-z0-9]{30,}") },
  { what: "a token of PyPI", pattern: token("pypi-AgE[\\w-]{30,}") },
  { what: "a key of Dify", pattern: token("(?:app|dataset)-[A-Za-z0-9]{24}(?![\\w-])") },
  { what: "a JSON Web Token", pattern: token("eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}") },
  { what: "a private key", pattern: /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
  { what: "a token of an .npmrc", pattern: /:_(?:authToken|auth|password)\s{0,5}=\s{0,5}(?!\$\{)[^\s"'$]{8,}/g },
];

/** A text in which nothing that looks like a secret is left, nor a password of a URL. */
export function withoutSecrets(text: string): string {
  const plain = text.replace(/(\w:\/\/)[^\s/@:]{0,200}(?::[^\s/@]{0,200})?@/g, "$1***@");
  return secretFormats.reduce((left, { pattern }) => left.replace(pattern, "***"), plain);
}
