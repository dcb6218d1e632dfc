import { type ExportInput, type ExportOptions, sha256 } from './document.ts';
import { safe } from './json.ts';

interface Citation {
  id: string;
  title: string;
  outlet?: string;
  url?: string;
  published?: DateParts;
  accessed: DateParts;
  language: string;
  note: string;
}

type DateParts = [year: number, month?: number, day?: number];

/** Without quotes the address stands for the headline: a reference needs some title. */
async function citationOf(
  { article, reading }: ExportInput,
  { quotes, accessed }: ExportOptions,
): Promise<Citation> {
  const hash = await sha256(article.text);
  const published = article.published && partsOf(article.published);
  return {
    id: `pressmark-${hash.slice(0, 12)}`,
    title: oneLine((quotes && (reading.card.headline ?? article.title)) || (article.url ?? '')),
    ...(article.outlet && { outlet: oneLine(article.outlet) }),
    ...(article.url && { url: oneLine(article.url) }),
    ...(published && { published }),
    accessed: dayOf(accessed),
    language: reading.lang,
    note: `SHA-256 of the text read: ${hash}`,
  };
}

/** A date as precise as its text: '2023-02' has a year and a month and no day. */
function partsOf(iso: string): DateParts | undefined {
  const [, year, ...rest] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (!year) return undefined;
  const [month, day] = rest.filter(Boolean).map(Number);
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), month] : [Number(year), month, day];
}

const dayOf = (date: Date): DateParts => [
  date.getUTCFullYear(),
  date.getUTCMonth() + 1,
  date.getUTCDate(),
];

/** RIS and notes know no line breaks inside a field. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The article as CSL-JSON (docs.citationstyles.org, 'article-newspaper'). */
export async function toCsl(input: ExportInput, options: ExportOptions): Promise<string> {
  const one = await citationOf(input, options);
  const item = {
    id: one.id,
    type: 'article-newspaper',
    title: one.title,
    ...(one.outlet && { 'container-title': one.outlet }),
    ...(one.url && { URL: one.url }),
    ...(one.published && { issued: { 'date-parts': [one.published] } }),
    accessed: { 'date-parts': [one.accessed] },
    language: one.language,
    note: one.note,
  };
  return `${safe(JSON.stringify([item], null, 2))}\n`;
}

/** The article as RIS, one tag a line, with the line ends that its readers expect. */
export async function toRis(input: ExportInput, options: ExportOptions): Promise<string> {
  const one = await citationOf(input, options);
  const date = (parts: DateParts) =>
    [String(parts[0]), ...parts.slice(1).map((n) => String(n).padStart(2, '0'))].join('/');
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', one.id],
    ['TI', one.title],
    ['T2', one.outlet],
    ['PY', one.published && String(one.published[0])],
    ['DA', one.published && date(one.published)],
    ['UR', one.url],
    ['Y2', date(one.accessed)],
    ['LA', one.language],
    ['N1', one.note],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
