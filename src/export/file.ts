import { sentenceWith } from '../ui/card/quotes.ts';
import { toCsl, toRis } from './citation.ts';
import { furtherRows, toCsv } from './csv.ts';
import { type ExportInput, type ExportOptions, toDocument } from './document.ts';
import { safe, toJson } from './json.ts';
import { toJsonLd } from './json-ld.ts';
import { linksTo } from './link.ts';
import { toMarkdown } from './markdown.ts';
import { outlined } from './notes.ts';

/** A file that leaves the extension: name, media type and content. */
interface ExportFile {
  name: string;
  type: string;
  text: string;
}

interface Format {
  extension: string;
  type: string;
  write(input: ExportInput, options: ExportOptions): Promise<string>;
  /** What of a further article's text goes under that of the first, where it is not the whole. */
  further?(text: string): string;
  /** Makes one file of those of several articles. */
  join(texts: readonly string[]): string;
}

const oneAfterAnother = (texts: readonly string[]) => texts.join('');

/** A list of what each text holds; a text that is a list already gives its members. */
const oneList = (texts: readonly string[]) =>
  `${safe(
    JSON.stringify(
      texts.flatMap((text) => JSON.parse(text)),
      null,
      2,
    ),
  )}\n`;

/** The formats by their names on the command line; a format is one entry here. */
export const FORMATS = {
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: async (...of) => toMarkdown(await outlined(...of)),
    join: (texts) => texts.join('\n'),
  },
  csv: {
    extension: 'csv',
    type: 'text/csv',
    write: async (input, options) =>
      toCsv(await toDocument(input, options), (words) =>
        options.quotes ? sentenceWith(input.article, words) : undefined,
      ),
    further: furtherRows,
    join: ([first = '', ...further]) => first + further.map(furtherRows).join(''),
  },
  json: {
    extension: 'json',
    type: 'application/json',
    write: async (...of) => toJson(await toDocument(...of)),
    join: oneList,
  },
  jsonld: {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: async (input, options) =>
      toJsonLd(await toDocument(input, options), options.phrases, linksTo(input.article)),
    join: oneList,
  },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: toRis,
    join: oneAfterAnother,
  },
  csl: {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: toCsl,
    join: oneList,
  },
} satisfies Record<string, Format>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;

/** What of a further article's text is written under that of the first, where they are written one by one. */
export function furtherText(format: FormatName, text: string): string {
  const { further }: Format = FORMATS[format];
  return further ? further(text) : text;
}

/** Writes a reading in a format. */
export function exportText(
  format: FormatName,
  input: ExportInput,
  options: ExportOptions,
): Promise<string> {
  return FORMATS[format].write(input, options);
}

/** The file of a format, with a name that sorts by date, country and crime; of several articles one, by date and number. */
export async function makeFile(
  format: FormatName,
  input: ExportInput,
  { others = [], ...options }: ExportOptions & { others?: readonly ExportInput[] | undefined },
): Promise<ExportFile> {
  const { extension, type, join } = FORMATS[format];
  const all = [input, ...others];
  const texts = await Promise.all(all.map((one) => exportText(format, one, options)));
  const [text = ''] = texts;
  const { accessed } = options;
  if (others.length === 0) return { name: `${nameOf(input, accessed)}.${extension}`, type, text };
  const name = `${accessed.toISOString().slice(0, 10)}_${all.length}-articles.${extension}`;
  return { name, type, text: join(texts) };
}

/** `2023-02-07_be_trafficking-in-human-beings`: only letters, digits, hyphens, whatever the page says. */
function nameOf({ article, reading }: ExportInput, accessed: Date): string {
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
