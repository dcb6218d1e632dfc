import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/engine/reading.ts';
import type { Annotation, Span } from '../../../src/engine/types.ts';
import { CORPUS } from '../corpus.ts';
import { readArticle } from '../read-article.ts';
import { labelled } from '../topic/labelled.ts';
import { reword } from './reword.ts';
import { REWORDINGS } from './rewordings.ts';

const PUBLISHED = '2026-03-02';

/** Our own articles: the English ones of the corpus, and some that are told in other ways. */
const articles = [
  ...CORPUS.filter(({ lang }) => lang === 'en'),
  ...labelled('cross-border').map(({ id, text }) => ({ name: id, text, published: PUBLISHED })),
];

/** What an annotation says, without its words. */
function meaning(a: Annotation): string {
  if (a.type === 'date') return a.iso;
  if (a.type === 'agency') return `${a.id} ${a.role ?? ''}`;
  if (a.type === 'place') return `${a.name} ${a.cc} ${a.role ?? ''}`;
  const { kind, q, value, max, unit, of, status } = a;
  return [kind, q, value, max, unit, of, status].join(' ');
}

/** What is read, each at the place where it stands in the text as it was. */
const told = ({ annotations, relevant, status }: Reading, before: (span: Span) => Span) => [
  `${relevant}, ${status}`,
  ...annotations.map((a) => `${before(a).start} ${a.type} ${meaning(a)}`).sort(),
];

const plain = new Map(
  articles.map((article) => [
    article.name,
    readArticle(article.text, { published: article.published }).reading,
  ]),
);

describe('what is read of an article stays the same', () => {
  it.each(REWORDINGS.map((rewording) => [rewording.name, rewording] as const))(
    'with %s',
    (_, rewording) => {
      let count = 0;
      for (const article of articles) {
        const said = reword(article.text, rewording);
        const reading = plain.get(article.name);
        if (!said || !reading) continue;
        count += 1;
        const { text, before } = said;
        const again = readArticle(text, { published: article.published });
        expect(told(again.reading, before), `${article.name}${again.trace}`).toEqual(
          told(reading, (span) => span),
        );
      }
      expect(count).toBeGreaterThan(0);
    },
  );
});
