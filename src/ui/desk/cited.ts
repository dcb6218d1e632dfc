import type { Span } from '../../engine/types.ts';
import { quoteOf } from '../card/quotes.ts';
import type { ReadArticle } from '../door.ts';
import { hostOf } from '../web.ts';
import type { Words } from '../words/words.ts';

/** What a line is cited with. */
interface Cited {
  /** What the line says, part by part. */
  said: readonly string[];
  /** The words that say so. */
  span: Span;
  article: ReadArticle;
  /** Leads to the words, where the article has an address. */
  link: string | undefined;
  /** When it was read, ISO 8601. */
  read: string;
}

/** A line of the card with its whole sentence and its source, as plain text: what a note or a message wants. */
export function citedLine({ said, span, article, link, read }: Cited, words: Words): string {
  const { before, words: own, after } = quoteOf(article, span, Number.POSITIVE_INFINITY);
  const { title, outlet = hostOf(article.url ?? ''), published } = article;
  const source = [
    outlet,
    title && words.t('quoted', title),
    published && words.t('note_published', words.date(published)),
    words.t('cited_read', words.date(read)),
  ];
  const lines = [said, [words.t('quoted', before + own + after)], source, [link]];
  return lines
    .map((parts) => parts.filter(Boolean).join('; ').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
