import { expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const STORY = [
  'Police held nine people in Antwerp on Tuesday, the prosecutor said, after a search of two garages.',
  'The garages had been rented in March by a man who gave the name of a dead neighbour, it turned out.',
  'In them the officers found \u201cparts of at least sixty cars\u201d, among them four that had been stolen in Lille.',
  'Five of those held were let go on Wednesday; the others must stay in custody for a month, a judge ruled.',
];
const PITCH =
  'Our readers make this work possible, and a small gift each month keeps it free for all of us.';

function paragraphs(body: string): string[] {
  const data = { '@type': 'NewsArticle', headline: 'Nine held', articleBody: body };
  const page = `<script type="application/ld+json">${JSON.stringify(data)}</script><article><h1>Nine held</h1>
    <p>${STORY[0]}</p><p>${STORY[1]}</p><p>${PITCH}</p><p>${STORY[2]}</p><p>${STORY[3]}</p></article>`;
  const found = extract(parsePage(page));
  const { text = '', blocks = [] } = found?.article ?? {};
  return blocks.filter((b) => b.kind !== 'headline').map((b) => text.slice(b.start, b.end));
}

it('leaves out a paragraph that the publisher\u2019s own copy of the text does not have', () => {
  const copy = STORY.join('\n').replace(/[\u201c\u201d]/g, '&quot;');
  expect(paragraphs(copy)).toEqual(STORY);
});

it('trusts no copy that is cut off, or of another text', () => {
  const whole = [STORY[0], STORY[1], PITCH, STORY[2], STORY[3]];
  expect(paragraphs(`${STORY[0]} ...`)).toEqual(whole);
  expect(
    paragraphs(`${'Something else altogether was written here, at some length. '.repeat(12)}`),
  ).toEqual(whole);
});
