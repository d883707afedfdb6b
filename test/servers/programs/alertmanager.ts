import * as api from "alertmanager-client";
import { make } from "./calls.js";

await make(async ({ baseUrl, fetch, call, value }) => {
  const client = api.createClient({ baseUrl: `${baseUrl}/api/v2`, fetch });
  await call("reads how it is", 200, () => api.getStatus(client));
  await value("knows its version", "string", async () => {
    const { versionInfo } = await api.getStatus(client).unwrap();
    return typeof versionInfo.version;
  });
  await call("lists receivers", 200, () => api.getReceivers(client));
  await call("lists no alerts", 200, () => api.getAlerts(client));

  const alert = (alertname: string, severity: string) => ({ labels: { alertname, severity, city: "東京" } });
  const alerts = [alert("Full", "page"), alert("Slow, or so", "note"), alert("a&b=c", "note")];
  await call("sends alerts, and gets nothing", 200, () => api.postAlerts(client, { body: alerts }));
  await call("sends an alert without labels", 400, () => api.postAlerts(client, { body: [{ labels: {} }] }));
  await call("is told that its body is none", 400, () => api.postAlerts(client, { body: [{ labels: 1 }] as never }));
  const names = async (query: api.GetAlertsRequest["query"] = {}) => {
    const alerts = await api.getAlerts(client, { query }).unwrap();
    return alerts.map(({ labels }) => labels["alertname"]).sort();
  };
  await call("lists alerts", 200, () => api.getAlerts(client, { query: { active: true } }));
  await value("has all of them", ["Full", "Slow, or so", "a&b=c"], () => names());
  const filter = ['severity="note"', 'alertname=~"Slow.*"'];
  await call("repeats a filter", 200, () => api.getAlerts(client, { query: { filter } }));
  await value("has those that all filters leave", ["Slow, or so"], () => names({ filter }));
  await call("sends a filter that is none", 400, () => api.getAlerts(client, { query: { filter: ["{"] } }));
  await call("lists groups", 200, () => api.getAlertGroups(client, { query: { receiver: "nobody" } }));

  const silence = {
    matchers: [{ name: "alertname", value: "Full", isRegex: false }],
    startsAt: new Date(),
    endsAt: new Date(Date.now() + 3_600_000),
    createdBy: "鶴",
    comment: "under repair",
  };
  const made = await call("silences", 200, () => api.postSilences(client, { body: silence }));
  const silenceID = made.ok && made.status === 200 ? made.data.silenceID! : "";
  await call("reads a silence", 200, () => api.getSilence(client, { path: { silenceID } }));
  await call("lists silences", 200, () => api.getSilences(client));
  await call("changes one that is not there", 404, () =>
    api.postSilences(client, { body: { ...silence, id: "00000000-0000-0000-0000-000000000000" } }),
  );
  await call("sends a silence that is over", 400, () =>
    api.postSilences(client, { body: { ...silence, endsAt: new Date(0) } }),
  );
  await call("ends a silence, and gets nothing", 200, () => api.deleteSilence(client, { path: { silenceID } }));
  await call("reads a silence that never was", 404, () =>
    api.getSilence(client, { path: { silenceID: "00000000-0000-0000-0000-000000000000" } }),
  );
  await call("asks for one by a name that is no id", 422, () => api.getSilence(client, { path: { silenceID: "a b" } }));
});
