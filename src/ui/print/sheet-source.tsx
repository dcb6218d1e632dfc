import type { ReadArticle } from '../situation.ts';
import type { Words } from '../words/words.ts';

interface SheetSourceProps {
  article: ReadArticle;
  words: Words;
  /** When it was read, ISO 8601. */
  read: string;
}

/** At the end of a printed card: the address of the page, because paper has no tab, and the day it was read. */
export function SheetSource({ article: { url }, words, read }: SheetSourceProps) {
  const said = [url, words.t('cited_read', words.date(read))].filter(Boolean);
  return (
    <p class="from">
      {words.t('note_source')}: <span dir="ltr">{said.join('\u00a0· ')}</span>
    </p>
  );
}
