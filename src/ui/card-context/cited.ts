import type { Span } from '../../engine/types.ts';
import { quoteOf } from '../card/quotes.ts';
import type { Copied } from '../gateway.ts';
import type { ReadArticle } from '../situation.ts';
import { asHtml, asHtmlLink, publisherOf } from '../web.ts';
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

/** A line of the card with its whole sentence and its source: for a note or a message as text, for a document with its link. */
export function citedLine({ said, span, article, link, read }: Cited, words: Words): Copied {
  const { before, words: own, after } = quoteOf(article, span, Number.POSITIVE_INFINITY);
  const { title, published } = article;
  const fact = oneLine(said);
  const sentence = oneLine([words.t('quoted', before + own + after)]);
  const source = oneLine([
    publisherOf(article),
    title && words.t('quoted', title),
    published && words.t('note_published', words.date(published)),
    words.t('cited_read', words.date(read)),
  ]);
  return {
    text: [fact, sentence, source, link].filter(Boolean).join('\n'),
    html: `<p><b>${asHtml(fact)}</b></p><blockquote>${asHtml(sentence)}</blockquote><p>${asHtmlLink(source, link)}</p>`,
  };
}

const oneLine = (parts: readonly (string | undefined)[]) =>
  parts.filter(Boolean).join('; ').replace(/\s+/g, ' ').trim();
