import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/engine/reading.ts';
import type { FigureAnnotation } from '../../../src/engine/types.ts';
import { hoverContent } from '../../../src/page/hover/content.ts';
import { drawCard } from '../../../src/page/hover/view.ts';
import { livePage } from '../../article/page.ts';
import { wordsOf } from '../../ui/words-of.ts';

const TEXT = 'Dozens of homes were searched, a prosecutor said.';
const DOZENS: FigureAnnotation = {
  type: 'figure',
  id: 'f1',
  kind: 'searches',
  q: 'vague',
  of: 'homes',
  source: 'a prosecutor, europol',
  start: 0,
  end: 6,
  rule: 'test',
  sure: true,
};

/** The card of the figure as it is drawn in an interface of this language, for an article in English. */
function drawnIn(locale: string): HTMLElement {
  const figures = [{ ...DOZENS, mentions: [{ start: 0, end: 6 }] }];
  const agencies = [{ id: 'europol', name: 'Europol', eu: true, mentions: [] }];
  const card = { figures, agencies, places: [], disagreements: [] };
  const reading = { lang: 'en', card } as unknown as Reading;
  const article = { text: TEXT, blocks: [] };
  const box = livePage('<div></div>').querySelector('div') as unknown as HTMLElement;
  const content = hoverContent(DOZENS, { article, reading, words: wordsOf(locale) });
  drawCard(box, content, async () => null);
  return box;
}

const englishIn = (box: HTMLElement) =>
  [...box.querySelectorAll('[lang=en]')].map((element) => element.textContent);

describe('a hover card in another language than the article', () => {
  it('says of the words that are English that they are, and of no others', () => {
    const box = drawnIn('de');
    expect(englishIn(box)).toEqual(['Dozens', 'homes', 'a prosecutor', 'Europol']);
    expect(box.textContent).toContain('laut a prosecutor, Europol');
  });

  it('says nothing of it where the interface is English too', () => {
    expect(englishIn(drawnIn('en'))).toEqual([]);
  });
});
