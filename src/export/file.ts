import { sentenceWith } from '../ui/card/quotes.ts';
import { toCsl, toRis } from './citation.ts';
import { furtherRows, toCsv } from './csv.ts';
import { type ExportInput, type ExportOptions, toDocument } from './document.ts';
import { toJson } from './json.ts';
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

/** How the texts of several articles make one file, which can be written as they come. */
interface Joining {
  open: string;
  between: string;
  close: string;
  /** What of an article's text stands in the file; `nth`: from 0 on. */
  part(text: string, nth: number): string;
}

interface Format {
  extension: string;
  type: string;
  write(input: ExportInput, options: ExportOptions): Promise<string>;
  joining: Joining;
}

const ONE_AFTER_ANOTHER: Joining = { open: '', between: '', close: '', part: (text) => text };

/** Several articles make one table: the names of its columns stand above the first alone. */
const ONE_TABLE: Joining = {
  ...ONE_AFTER_ANOTHER,
  part: (text, nth) => (nth === 0 ? text : furtherRows(text)),
};

/** A list of what each text holds; a text that is a list already gives its members. */
const ONE_LIST: Joining = {
  open: '[\n',
  between: ',\n',
  close: '\n]\n',
  part(text) {
    const json = text.trim();
    // no line of JSON ends within a string
    return json.startsWith('[') ? json.slice(2, -2) : json.replace(/^/gm, '  ');
  },
};

/** The formats by their names on the command line; a format is one entry here. */
export const FORMATS = {
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: async (...of) => toMarkdown(await outlined(...of)),
    joining: { ...ONE_AFTER_ANOTHER, between: '\n' },
  },
  csv: {
    extension: 'csv',
    type: 'text/csv',
    write: async (input, options) =>
      toCsv(await toDocument(input, options), (words) =>
        options.quotes ? sentenceWith(input.article, words) : undefined,
      ),
    joining: ONE_TABLE,
  },
  json: {
    extension: 'json',
    type: 'application/json',
    write: async (...of) => toJson(await toDocument(...of)),
    joining: ONE_LIST,
  },
  jsonld: {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: async (input, options) =>
      toJsonLd(await toDocument(input, options), options.phrases, linksTo(input.article)),
    joining: ONE_LIST,
  },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: toRis,
    joining: ONE_AFTER_ANOTHER,
  },
  csl: {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: toCsl,
    joining: ONE_LIST,
  },
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

/** What is written of the texts of several articles, one by one as they come, and last of all. */
export function joinedIn(format: FormatName) {
  const { open, between, close, part }: Joining = FORMATS[format].joining;
  let nth = -1;
  return {
    next(text: string): string {
      nth += 1;
      return `${nth === 0 ? open : between}${part(text, nth)}`;
    },
    last: () => (nth < 0 ? '' : close),
  };
}

/** The file of a format, with a name that sorts by date, country and crime; of several articles one, by date and number. */
export async function makeFile(
  format: FormatName,
  input: ExportInput,
  { others = [], ...options }: ExportOptions & { others?: readonly ExportInput[] | undefined },
): Promise<ExportFile> {
  const { extension, type } = FORMATS[format];
  const joined = joinedIn(format);
  const all = [input, ...others];
  const texts = await Promise.all(all.map((one) => exportText(format, one, options)));
  const [text = ''] = texts;
  const { accessed } = options;
  if (others.length === 0) return { name: `${nameOf(input, accessed)}.${extension}`, type, text };
  const name = `${accessed.toISOString().slice(0, 10)}_${all.length}-articles.${extension}`;
  return { name, type, text: texts.map(joined.next).join('') + joined.last() };
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
