import type { ExportDocument } from './document.ts';

/** The document by its schema (schema.json), indented for people and diffs. */
export function toJson(document: ExportDocument): string {
  return `${safe(JSON.stringify(document, null, 2))}\n`;
}

/** Escapes what would end a script element or a line of JavaScript, should the text be put into a page. */
export function safe(json: string): string {
  return json
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
