import type { Check } from "../check.js";

const unwanted: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["settings of one machine, often with secrets", /(^|\/)\.env(\.(?!example$|sample$|template$)[^/]*)?$/i],
  ["npm's own settings, often with a token", /(^|\/)\.(npmrc|yarnrc|yarnrc\.yml|pypirc|netrc)$/],
  ["a key or a certificate", /\.(pem|key|p12|pfx|jks|keystore|kdbx)$|(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/i],
  ["credentials", /(^|\/)(\.aws|\.ssh|\.gnupg|\.docker|\.kube)\/|(^|\/)(credentials|\.htpasswd|\.git-credentials)$/],
  ["what belongs to a checkout", /(^|\/)(\.git|\.svn|\.hg|node_modules|\.idea|\.vscode)\/|(^|\/)\.DS_Store$/],
  ["a package within the package", /\.tgz$/],
  ["a log", /(^|\/)(npm-debug|yarn-error|yarn-debug)\.log/],
];

/** What a package bundles on purpose lies in a node_modules. */
const bundled = /^node_modules\//;

export const unwantedFiles: Check = {
  name: "files",
  proves: "no file is there that belongs to one machine",
  async run({ tarball }) {
    return tarball.files.flatMap(({ path }) => {
      const found = bundled.test(path) ? undefined : unwanted.find(([, pattern]) => pattern.test(path));
      if (found === undefined) return [];
      const hint = "Leave it out by `files` (x-katagami: { package: { files: [ … ] } }), or delete it.";
      return [{ severity: "error" as const, message: `The file is ${found[0]}.`, path, hint }];
    });
  },
};
