/** TypeScript by openapi-typescript in whose comments only its own tags are tags, and those in texts and examples are not. */
export function withoutForeignTags(code: string): string {
  return code.replace(textOrComment, (part) => (part.startsWith("/*") ? quiet(part) : part));
}

/** What may hold the beginning of the other. */
const textOrComment = /"(?:[^"\\\n]|\\.)*"|\/\*[^]*?\*\//g;

/** Its own tags stand one space behind the asterisk; text of several lines is indented. */
const tags = /^([ \t]*(?:\/\*)?\* @(?:description|default|example|deprecated|constant|enum)\b)|(^|\s)@(?=\S)/gm;

function quiet(comment: string): string {
  return comment.replace(/\r\n?/g, " ").replace(tags, (_, own?: string, before?: string) => own ?? `${before}\\@`);
}
