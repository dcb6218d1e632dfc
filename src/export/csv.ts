import type { Span } from '../engine/types.ts';
import type { ExportDocument, ExportMention } from './document.ts';

/**
 * Columns, in order: a row is one fact, and each row can be cited by itself. Their names and codes are English
 * whatever the interface is in: tables of readers in several countries must fit under one another.
 */
const COLUMNS = [
  'type',
  'id',
  'name',
  'kind',
  'value',
  'max',
  'bound',
  'strict',
  'unit',
  'per',
  'term',
  'of',
  'where',
  'country',
  'region',
  'lat',
  'lon',
  'role',
  'by',
  'according_to',
  'standing',
  'part_of',
  'worth_of',
  'background',
  'certain',
  'doubt',
  'implied',
  'start',
  'end',
  'mentions',
  'quote',
  'sentence',
  'relevant',
  'crime',
  'stage',
  'article',
  'url',
  'title',
  'outlet',
  'published',
  'accessed',
  'sha256',
] as const;

const LINE_END = '\r\n';

type Cell = string | number | boolean | undefined;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** The article's sentence in which words stand; nothing where quotes are left out. */
type SentenceOf = (words: Span) => string | undefined;

/** RFC 4180 with a byte order mark, so that spreadsheets take it for UTF-8. */
export function toCsv({ source, relevant, card }: ExportDocument, sentenceOf: SentenceOf): string {
  const { id: article, url, title, outlet, published, accessed, sha256 } = source;
  // what the whole article is of stands in each row: a table of many articles is sorted by it
  const [crime, { stage }] = [card.crime.map(({ id }) => id).join(' '), card.status];
  const origin: Row = { article, url, title, outlet, published, accessed, sha256 };
  const common: Row = { relevant, crime, stage, ...origin };
  const at = (mentions: readonly ExportMention[]) => cited(mentions, sentenceOf);
  const facts: Row[] = [
    ...card.figures.map((figure) => ({ ...figureRow(figure), ...at(figure.mentions) })),
    ...card.agencies.map((agency) => ({
      type: 'agency',
      id: agency.id,
      name: agency.name,
      country: agency.cc ?? (agency.eu ? 'EU' : undefined),
      role: agency.role,
      certain: agency.sure,
      ...at(agency.mentions),
    })),
    ...card.places.map((place) => ({
      type: 'place',
      name: place.name,
      kind: place.kind,
      country: place.cc,
      region: place.region,
      lat: place.lat,
      lon: place.lon,
      role: place.roles.join(' '),
      certain: place.sure,
      ...at(place.mentions),
    })),
    ...card.dates.map((date) => ({
      type: 'date',
      name: date.iso,
      max: date.to,
      implied: date.implied,
      ...at(date.mentions),
    })),
  ];
  const rows = facts.map((row) => COLUMNS.map((column) => cell({ ...row, ...common }[column])));
  const lines = [COLUMNS.join(','), ...rows.map((row) => row.join(','))];
  return `\uFEFF${lines.join(LINE_END)}${LINE_END}`;
}

/** The rows of a further article, to go under those of the first: without the names of the columns. */
export function furtherRows(csv: string): string {
  return csv.slice(csv.indexOf(LINE_END) + LINE_END.length);
}

function figureRow(figure: ExportDocument['card']['figures'][number]): Row {
  return {
    type: 'figure',
    id: figure.id,
    kind: figure.kind,
    value: figure.value,
    max: figure.max,
    bound: figure.q,
    strict: figure.strict ?? false,
    unit: figure.unit,
    per: figure.per,
    term: figure.term,
    of: figure.of,
    where: figure.where,
    by: figure.by,
    according_to: figure.source,
    standing: figure.status,
    part_of: figure.partOf,
    worth_of: figure.worthOf,
    background: figure.background ?? false,
    certain: figure.sure,
    doubt: figure.doubt,
  };
}

/** The words that say a fact first, and their sentence: 'Four' alone shows nobody what the four are. */
function cited([first, ...others]: readonly ExportMention[], sentenceOf: SentenceOf): Row {
  if (!first) return {};
  const { start, end, quote } = first;
  return { start, end, mentions: 1 + others.length, quote, sentence: sentenceOf(first) };
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are ours. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[\s]*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
