import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { installedPath, nodeWith, versionOf } from "./installed.js";
import { startProcess, type Server } from "./server.js";

const binary = nodeWith(["@nestjs/core", "@nestjs/swagger"]);
const app = join(import.meta.dirname, "apps/bakery.ts");

/** NestJS on Express, whose program is TypeScript with decorators. */
export const nestjs: Server = {
  name: "NestJS",
  program: "nestjs",
  binary,
  version: () => versionOf("@nestjs/core"),
  description: "/api-json",
  start: (folder) => {
    const { outputText } = ts.transpileModule(readFileSync(app, "utf8"), {
      fileName: app,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
        useDefineForClassFields: false,
      },
    });
    symlinkSync(installedPath(""), join(folder, "node_modules"), "junction");
    writeFileSync(join(folder, "bakery.mjs"), outputText);
    return startProcess({ binary, args: ["bakery.mjs"], folder });
  },
};
