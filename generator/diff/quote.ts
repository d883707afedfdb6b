/** A value as it stands in a message. */
export function quote(value: unknown): string {
  if (value === undefined) return "none";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `'${text.length > 80 ? `${text.slice(0, 77)}...` : text}'`;
}
