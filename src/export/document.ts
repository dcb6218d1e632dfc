import type { FactCard, Reading } from '../engine/reading.ts';
import type { Article, Span } from '../engine/types.ts';
import type { Phrases } from '../ui/words/phrases.ts';

/** What an export is made of. */
export interface ExportInput {
  /** What the command was given it by: a file, or the id of a line. A page has its address. */
  id?: string | undefined;
  article: Omit<Article, 'blocks'>;
  reading: Reading;
}

/** What a caller may set. */
export interface ExportOptions {
  /** False leaves out the headline and every quote: what stays are facts and positions. */
  quotes: boolean;
  /** When the page was read. */
  accessed: Date;
  /** Words of the formats for people. */
  phrases: Phrases;
}

/** Where the facts come from: enough to find the text again and to prove that it is the same. */
interface ExportSource {
  id?: string;
  url?: string;
  title?: string;
  outlet?: string;
  published?: string;
  /** ISO 8601, UTC. */
  accessed: string;
  language: string;
  /** SHA-256 of the text that was read, as UTF-8, in hexadecimal. */
  sha256: string;
  /** UTF-16 units at the end that were not read. */
  unread?: number;
  /** Posts of a live page that are on other matters and were left out. */
  postsLeft?: number;
}

/** A span with the words that stand there, unless they are left out. */
export interface ExportMention extends Span {
  quote?: string;
}

type WithQuotes<T> = T extends Span
  ? ExportMention
  : T extends object
    ? { [K in keyof T]: WithQuotes<T[K]> }
    : T;

/** The whole export: what the JSON format writes, and what all other formats are made from. */
export interface ExportDocument {
  schema: string;
  source: ExportSource;
  relevant: Reading['relevant'];
  knowledge: string;
  card: WithQuotes<FactCard>;
}

/** Version of the export's shape; export.schema.json beside this file says the same. */
const EXPORT_SCHEMA = 'pressmark-export/1';

/** Makes the document: the card with the words of each span, and where it all comes from. */
export async function toDocument(
  { id, article, reading }: ExportInput,
  { quotes, accessed }: Omit<ExportOptions, 'phrases'>,
): Promise<ExportDocument> {
  const { headline, ...card } = reading.card;
  return {
    schema: EXPORT_SCHEMA,
    source: await sourceOf({ id, article, reading }, { quotes, accessed }),
    relevant: reading.relevant,
    knowledge: reading.knowledge,
    card: withQuotes(
      { ...(quotes && headline !== undefined && { headline }), ...card },
      quotes ? article.text : undefined,
    ) as ExportDocument['card'],
  };
}

async function sourceOf(
  { id, article, reading }: ExportInput,
  { quotes, accessed }: Omit<ExportOptions, 'phrases'>,
): Promise<ExportSource> {
  const { url, outlet, published, text } = article;
  // a text has no title besides its headline
  const title = article.title ?? reading.card.headline;
  return {
    ...(id && { id }),
    ...(url && { url }),
    ...(quotes && title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    accessed: accessed.toISOString(),
    language: reading.lang,
    sha256: await sha256(text),
    ...(reading.unread && { unread: reading.unread }),
    ...(reading.posts?.left && { postsLeft: reading.posts.left }),
  };
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function withQuotes(value: unknown, text: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withQuotes(item, text));
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value))
    return text === undefined ? value : { ...value, quote: text.slice(value.start, value.end) };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, withQuotes(field, text)]),
  );
}

function isSpan(value: object): value is Span {
  return (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  );
}
