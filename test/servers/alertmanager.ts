import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { programAt } from "./installed.js";
import { startProcess, type Server } from "./server.js";

/** What Debian's source package has of the description: the program serves none. */
const specification = "/usr/share/gocode/src/github.com/prometheus/alertmanager/api/v2/restapi/embedded_spec.go";
const binary = programAt("/usr/bin/prometheus-alertmanager", [specification]);

/** Prometheus's Alertmanager, as Debian has it, described in Swagger 2.0. */
export const alertmanager: Server = {
  name: "Alertmanager",
  program: "alertmanager",
  binary,
  version: () => / version (\S+)/.exec(execFileSync(binary.command, ["--version"], { encoding: "utf8" }))![1]!,
  description(folder) {
    const [, text] = /SwaggerJSON = json\.RawMessage\(\[\]byte\(`([^`]*)`\)\)/.exec(
      readFileSync(specification, "utf8"),
    )!;
    const file = join(folder, "alertmanager.json");
    writeFileSync(file, text!);
    return file;
  },
  start(folder) {
    writeFileSync(join(folder, "settings.yml"), "route: { receiver: nobody }\nreceivers: [{ name: nobody }]\n");
    const args = ["--config.file=settings.yml", "--storage.path=data", "--cluster.listen-address="];
    return startProcess({ binary, args: [...args, "--web.listen-address=127.0.0.1:0"], folder });
  },
};
