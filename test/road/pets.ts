import type { Site } from "./published.js";

/** A site of two pages, which list what there is of pets. */
export function petPages(origin: string, property = "name"): Site {
  const page = (id: string, path: string) => {
    const pets = { type: "object", required: [property], properties: { [property]: { type: "string" } } };
    const answer = { description: "Pets.", content: { "application/json": { schema: pets } } };
    const described = {
      openapi: "3.1.0",
      info: { title: "Pets", version: "1.0.0" },
      servers: [{ url: "https://pets.example" }],
      paths: { [path]: { get: { operationId: id, responses: { 200: answer } } } },
    };
    return `# ${id}\n\n## OpenAPI\n\n\`\`\`\`yaml /openapi.json get ${path}\n${JSON.stringify(described, null, 2)}\n\`\`\`\`\n`;
  };
  return {
    "/llms.txt": `# Docs\n\n- [Pets](${origin}/pets.md): API\n- [One](${origin}/pet.md): API\n`,
    "/pets.md": page("listPets", "/pets"),
    "/pet.md": page("getPet", "/pet"),
  };
}
