import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { packageFiles } from "./package-folder.js";
import { writeTar } from "./write-tar.js";

/** A version as it was sent. */
interface Sent {
  readonly version: string;
  readonly tag: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: Buffer;
}

/** What the registry is to do beside what npm's usually does. */
export interface Behaviour {
  /** Answers what is sent with this, and keeps nothing. */
  refuse?: { readonly status: number; readonly error: string; readonly headers?: Record<string, string> } | undefined;
  /** Cuts the connection: in the middle of what is sent, or when all is kept and nothing is answered. */
  cut?: "before" | "after" | undefined;
  /** Called when something was sent, before it is kept, or after that. */
  onSent?: ((when: "before" | "after") => void | Promise<void>) | undefined;
  /** After so many requests it answers no more. */
  answers?: number | undefined;
  /** Which workflow it trusts, as the identity of the job says it. */
  trusted?: string;
  /** What a trusted workflow may do. */
  allows?: "stage" | "publish";
}

/** A registry on loopback that stages versions, and trusts jobs, as npm's does. */
export interface StagingRegistry {
  /** Ends with `/`. */
  readonly url: string;
  readonly published: Map<string, Sent>;
  readonly staged: Map<string, Sent & { readonly id: string }>;
  /** Such as `PUT /pets`. */
  readonly requests: string[];
  readonly behaviour: Behaviour;
  /** The text of an .npmrc that leads to it, with its owner's token or without one. */
  npmrc(asOwner?: boolean): string;
  /** What the environment of a job is, whose workflow has this name. */
  job(workflow: string): Readonly<Record<string, string>>;
  /** Has it a version as if it had been published. */
  seed(version: string): void;
  /** Has the version other bytes, and their hash. */
  replace(version: string, tarball: Buffer): void;
  /** As a person does, with a second factor. */
  approve(version: string): void;
}

export const ownerToken = "npm_0wnerT0kenThatNoLogMayEverShow12345678";
const jobToken = "npm_j0bT0kenThatNoLogMayEverShow1234567890";
const requestToken = "a-token-to-ask-for-an-identity";

/** Starts one that is gone when the test ends. It knows one package, by any name. */
export async function startStaging(behaviour: Behaviour = {}): Promise<StagingRegistry> {
  const published: StagingRegistry["published"] = new Map();
  const staged: StagingRegistry["staged"] = new Map();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (behaviour.answers !== undefined && requests.length > behaviour.answers) request.socket.destroy();
    else void answer(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return {
    ...{ url, published, staged, requests, behaviour },
    npmrc: (asOwner = false) =>
      `registry=${url}\nfetch-retries=0\n${asOwner ? `//127.0.0.1:${port}/:_authToken=${ownerToken}\n` : ""}`,
    job: (workflow) => ({
      GITHUB_ACTIONS: "true",
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}identity?workflow=${workflow}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    }),
    seed: (version) => keep(version, writeTar(packageFiles({}, { version }))),
    replace: keep,
    approve(version) {
      published.set(version, staged.get(version)!);
      staged.delete(version);
    },
  };

  function keep(version: string, tarball: Buffer): void {
    const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
    const dist = { integrity, tarball: `${url}pets/-/pets-${version}.tgz` };
    published.set(version, { version, tag: "latest", manifest: { name: "pets", version, dist }, tarball });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, url);
    const bearer = request.headers.authorization?.replace(/^Bearer /, "");
    const send = (status: number, value: object, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(value));
    };
    const route = `${request.method} ${pathname.replace(/^\/-\/stage\/package\/.*/, "/-/stage/package")}`;
    if (route === "GET /identity") {
      if (bearer !== requestToken) return send(401, {});
      const claims = { workflow: searchParams.get("workflow"), repository_visibility: "private" };
      return send(200, { value: `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature` });
    }
    if (pathname.startsWith("/-/npm/v1/oidc/token/exchange/package/")) {
      const claims = JSON.parse(Buffer.from(bearer?.split(".")[1] ?? "", "base64url").toString() || "{}") as {
        workflow?: string;
      };
      return behaviour.trusted !== undefined && claims.workflow === behaviour.trusted
        ? send(201, { token: jobToken })
        : send(404, { message: "OIDC package not found" });
    }
    if (route === "GET /-/stage") {
      if (bearer !== ownerToken) return send(401, { error: "Unauthorized" });
      const items = [...staged.values()].map(({ id, version, tag, manifest, tarball }) => ({
        ...{ id, packageName: manifest["name"], version, tag },
        shasum: createHash("sha1").update(tarball).digest("hex"),
      }));
      return send(200, { items, total: items.length });
    }
    if (request.method === "GET" && pathname.endsWith(".tgz")) {
      response.end(published.get(/-(\d[^/]*)\.tgz$/.exec(pathname)![1]!)!.tarball);
      return;
    }
    if (request.method === "GET")
      return published.size === 0 ? send(404, { error: "Not found" }) : send(200, packument());
    if (route === "POST /-/stage/package" || request.method === "PUT") return take(request, bearer, route, send);
    send(404, { error: "Not found" });
  }

  function packument(): object {
    const all = [...published.values()];
    const versions = Object.fromEntries(all.map(({ version, manifest }) => [version, manifest]));
    const name = all[0]!.manifest["name"];
    const time = Object.fromEntries(all.map(({ version }) => [version, "2026-11-30T00:00:00.000Z"]));
    return { name, versions, time, "dist-tags": Object.fromEntries(all.map(({ tag, version }) => [tag, version])) };
  }

  async function take(
    request: IncomingMessage,
    bearer: string | undefined,
    route: string,
    send: (status: number, value: object, headers?: Record<string, string>) => void,
  ): Promise<void> {
    const isStage = route.startsWith("POST");
    const body: Buffer[] = [];
    for await (const chunk of request) {
      if (behaviour.cut === "before") return void request.socket.destroy();
      body.push(chunk as Buffer);
    }
    const sent = sentBy(Buffer.concat(body).toString("utf8"));
    await behaviour.onSent?.("before");
    const { refuse } = behaviour;
    if (refuse) return send(refuse.status, { error: refuse.error }, refuse.headers);
    if (bearer === undefined) return send(404, { error: "Not found" });
    if (bearer === jobToken && isStage !== ((behaviour.allows ?? "stage") === "stage"))
      return send(403, { error: "OIDC permission denied for this action" });
    if (bearer !== jobToken && bearer !== ownerToken) return send(401, { error: "Unauthorized" });
    const taken = published.has(sent.version) ? "published" : staged.has(sent.version) ? "staged" : undefined;
    if (isStage && published.size === 0) return send(404, { error: "Not found" });
    if (isStage && taken) return send(409, { error: `Cannot stage previously published version "${sent.version}".` });
    if (taken === "staged")
      return send(409, { error: `Cannot publish over previously staged version "${sent.version}".` });
    if (taken)
      return send(403, { error: `You cannot publish over the previously published versions: ${sent.version}.` });
    const id = randomUUID();
    if (isStage) staged.set(sent.version, { ...sent, id });
    else published.set(sent.version, sent);
    await behaviour.onSent?.("after");
    if (behaviour.cut === "after") return void request.socket.destroy();
    send(201, isStage ? { stageId: id } : { ok: true });
  }
}

function sentBy(text: string): Sent {
  const body = JSON.parse(text) as {
    readonly versions: Readonly<Record<string, Record<string, unknown>>>;
    readonly "dist-tags": Readonly<Record<string, string>>;
    readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
  };
  const [[version, manifest]] = Object.entries(body.versions) as [[string, Record<string, unknown>]];
  const [attachment] = Object.values(body._attachments);
  const [tag] = Object.keys(body["dist-tags"]) as [string];
  return { version, manifest, tag, tarball: Buffer.from(attachment!.data, "base64") };
}
