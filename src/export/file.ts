import { toCsl, toRis } from './citation.ts';
import { toCsv } from './csv.ts';
import { type ExportInput, type ExportOptions, toDocument } from './document.ts';
import { toJson } from './json.ts';
import { toJsonLd } from './json-ld.ts';
import { linksTo } from './link.ts';
import { toMarkdown } from './markdown.ts';

/** A file that leaves the extension: name, media type and content. */
export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

interface Format {
  extension: string;
  type: string;
  write(input: ExportInput, options: ExportOptions): Promise<string>;
}

/** The formats by their names on the command line; a format is one entry here. */
export const FORMATS = {
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: async (input, options) =>
      toMarkdown(await toDocument(input, options), options.phrases, linksTo(input.article)),
  },
  csv: {
    extension: 'csv',
    type: 'text/csv',
    write: async (...of) => toCsv(await toDocument(...of)),
  },
  json: {
    extension: 'json',
    type: 'application/json',
    write: async (...of) => toJson(await toDocument(...of)),
  },
  jsonld: {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: async (input, options) =>
      toJsonLd(await toDocument(input, options), options.phrases, linksTo(input.article)),
  },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: toRis },
  csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: toCsl },
} satisfies Record<string, Format>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;

/** Writes a reading in a format. */
export function exportText(
  format: FormatName,
  input: ExportInput,
  options: ExportOptions,
): Promise<string> {
  return FORMATS[format].write(input, options);
}

/** The file of a format, with a name that sorts by date, country and crime. */
export async function makeFile(
  format: FormatName,
  input: ExportInput,
  options: ExportOptions,
): Promise<ExportFile> {
  const { extension, type } = FORMATS[format];
  const text = await exportText(format, input, options);
  return { name: `${nameOf(input, options.accessed)}.${extension}`, type, text };
}

/** `2023-02-07_be_trafficking-in-human-beings`: only letters, digits, hyphens, whatever the page says. */
export function nameOf({ article, reading }: ExportInput, accessed: Date): string {
  const published = /^\d{4}-\d\d-\d\d/.exec(article.published ?? '')?.[0];
  const parts = [
    published ?? accessed.toISOString().slice(0, 10),
    reading.countries[0] ?? '',
    reading.crime[0] ?? 'facts',
  ];
  const clean = (part: string) =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .slice(0, 60);
  return parts.map(clean).filter(Boolean).join('_');
}
