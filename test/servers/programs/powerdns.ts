import * as api from "powerdns-client";
import { make } from "./calls.js";

await make(async ({ baseUrl, fetch, call, value }) => {
  const client = api.createClient({ baseUrl: `${baseUrl}/api/v1`, fetch, auth: { APIKeyHeader: "secret" } });
  const anonymous = api.createClient({ baseUrl: `${baseUrl}/api/v1`, fetch });
  const server = { server_id: "localhost" };
  await call("lists servers", 200, () => api.listServers(client));
  await call("sends no key, and is told so", 401, () => api.listServers(anonymous));
  await call("reads a server", 200, () => api.listServer(client, { path: server }));
  await call("reads a server that is not there", 404, () => api.listServer(client, { path: { server_id: "a/b" } }));
  await call("reads all settings", 200, () => api.getConfig(client, { path: server }));
  await call("reads statistics of three kinds", 200, () => api.getStats(client, { path: server }));
  await call("reads a statistic", 200, () => api.getStats(client, { path: server, query: { statistic: "uptime" } }));
  await call("asks for a statistic that is none", 422, () =>
    api.getStats(client, { path: server, query: { statistic: "no such" } }),
  );

  const zone = { name: "example.org.", kind: "Native" as const, nameservers: ["ns1.example.org."] };
  await call("creates a zone", 201, () => api.createZone(client, { path: server, body: zone }));
  await call("creates it again", 409, () => api.createZone(client, { path: server, body: zone }));
  await call("creates one without a dot at its end", 422, () =>
    api.createZone(client, { path: server, body: { ...zone, name: "example.com" } }),
  );
  await call("creates one without its records", 201, () =>
    api.createZone(client, { path: server, query: { rrsets: false }, body: { ...zone, name: "example.net." } }),
  );
  await value("lists zones", ["example.net.", "example.org."], async () => {
    const zones = await api.listZones(client, { path: server }).unwrap();
    return zones.map(({ name }) => name).sort();
  });
  await call("lists one by its name", 200, () =>
    api.listZones(client, { path: server, query: { zone: "example.org.", dnssec: false } }),
  );

  const path = { ...server, zone_id: "example.org." };
  const records = [{ content: '"a & b = 鶴"', disabled: false }];
  const rrset = { name: "text.example.org.", type: "TXT", ttl: 300, changetype: "REPLACE", records };
  await call("adds a record, and gets nothing", 204, () =>
    api.patchZone(client, { path, body: { rrsets: [rrset] } as never }),
  );
  await call("adds a record of no type", 422, () =>
    api.patchZone(client, { path, body: { rrsets: [{ ...rrset, type: "NO SUCH" }] } as never }),
  );
  await call("reads a zone", 200, () => api.listZone(client, { path }));
  await call("reads a record of it", 200, () =>
    api.listZone(client, { path, query: { rrset_name: "text.example.org.", rrset_type: "TXT" } }),
  );
  await call("exports a zone as text, where JSON is declared", 200, () => api.axfrExportZone(client, { path }));
  await call("searches", 200, () => api.searchData(client, { path: server, query: { q: "text*", max: 10 } }));
  await call("flushes what it knows of a zone", 200, () =>
    api.cacheFlushByName(client, { path: server, query: { domain: "example.org." } }),
  );

  const metadata = { ...path, metadata_kind: "ALLOW-AXFR-FROM" };
  await call("lists metadata", 200, () => api.listMetadata(client, { path }));
  await call("writes metadata", 200, () =>
    api.modifyMetadata(client, {
      path: metadata,
      body: { kind: "ALLOW-AXFR-FROM", metadata: ["192.0.2.1", "198.51.100.7"] },
    }),
  );
  await call("reads metadata", 200, () => api.getMetadata(client, { path: metadata }));
  await call("deletes a zone, and gets nothing", 204, () => api.deleteZone(client, { path }));
  await call("reads a zone that is gone", 404, () => api.listZone(client, { path }));
});
