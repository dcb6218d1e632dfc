import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyPage } from '../../src/article/copying/copy.ts';
import { extract, findArticle } from '../../src/article/extract.ts';
import { stretchFinder, textMap } from '../../src/article/text-map.ts';
import { livePage } from './page.ts';

const WORDS = [
  'Police',
  'raided',
  '26',
  'homes',
  'in',
  'Antwerp,',
  'said',
  'prosecutors.',
  'tra\u00adffick\u00ading',
  '25\u00a0000',
  '1\u202f000',
  'caf\u00e9',
  '\u{1f46e}',
  '\u200bnine',
];
const GAPS = [' ', '\n   ', '\t', ' \u00a0', '<wbr>', '<br>\n', ' <!-- note --> ', ' <em> </em> '];
const WRAPS = ['@', '@', '@', '<a href="/x">@</a>', '<b>@</b>', '<span> @ </span>', '<i>@'];

const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WRAPS), fc.constantFrom(...GAPS)), {
    minLength: 6,
    maxLength: 40,
  })
  .map(
    (parts) =>
      `<p>${parts.map(([word, wrap, gap]) => wrap.replace('@', word) + gap).join('')} and 25 were held in the town, they said.</p>`,
  );

/** White space folded, and characters gone that only steer line breaking. */
const folded = (text: string) =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();

it('gives for every span a range that says the same words, and finds each of its characters again', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 4, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(60)), { minLength: 10, maxLength: 10 }),
      (paragraphs, cuts) => {
        const document = livePage(
          `<body><article><h1>Nine held in raids on homes</h1>${paragraphs.join('\n')}</article></body>`,
        );
        const before = document.documentElement.outerHTML;
        const found = extract(document);
        expect(found).toBeDefined();
        if (!found) return;
        const { article, map } = found;
        for (const [at, length] of cuts) {
          const block = article.blocks[at % article.blocks.length];
          if (!block) continue;
          const start = block.start + (at % (block.end - block.start));
          const end = Math.min(block.end, start + 1 + length);
          const range = map.range({ start, end });
          expect(folded(range?.toString() ?? 'no range')).toBe(
            folded(article.text.slice(start, end)),
          );
          const { startContainer, startOffset } = range as Range;
          expect(map.offset(startContainer, startOffset)).toBe(start);
        }
        expect(document.documentElement.outerHTML).toBe(before);
      },
    ),
    { numRuns: 60 },
  );
});

it('gives no range where the nodes say something else now, or have left the page', () => {
  const document = livePage(
    `<article><h1>Nine held in raids</h1><p>Police held nine people in Antwerp on Tuesday, prosecutors said.</p>
     <p>Homes were searched in two towns, and money was seized, according to the police.</p></article>`,
  );
  const found = extract(document);
  const at = (words: string) => {
    const start = found?.article.text.indexOf(words) ?? -1;
    return { start, end: start + words.length };
  };
  const [first, second] = [...document.querySelectorAll('p')];
  (first?.firstChild as Text).data = 'Police held ten people in Antwerp.';
  expect(found?.map.range(at('nine people'))).toBeUndefined();
  expect(found?.map.range(at('two towns'))?.toString()).toBe('two towns');
  second?.remove();
  expect(found?.map.range(at('two towns'))).toBeUndefined();
});

it('gives no range for a span that runs past the text, or is none', () => {
  const document = livePage(
    '<article><h1>Nine held in raids</h1><p>Police held nine people in Antwerp on Tuesday, prosecutors said, and let three of them go on Wednesday, after questions that took all night.</p></article>',
  );
  const found = extract(document, { asked: true });
  const length = found?.article.text.length ?? 0;
  expect(found?.map.range({ start: length - 6, end: length })?.toString()).toBe('night.');
  for (const [start, end] of [
    [length - 6, length + 1],
    [length, length + 5],
    [-1, 4],
    [4, 4],
  ] as const)
    expect(found?.map.range({ start, end })).toBeUndefined();
});

it('maps words on both sides of a line break, and the break itself to what it parts', () => {
  const document = livePage(
    '<article><h1>Nine held in raids</h1><p>Police held nine people in Antwerp<br>on Tuesday, prosecutors said, and let three of them go on Wednesday, after questions that took all night.</p></article>',
  );
  const found = extract(document, { asked: true });
  const seam = (found?.article.text.indexOf('Antwerp on') ?? 0) + 'Antwerp'.length;
  const text = (start: number, end: number) => found?.map.range({ start, end })?.toString();
  expect(text(seam - 7, seam + 3)).toBe('Antwerpon');
  expect(text(seam - 7, seam + 1)).toBe('Antwerp');
  expect(text(seam, seam + 3)).toBe('on');
  const [, second] = document.querySelector('p')?.childNodes ?? [];
  expect(found?.map.offset(second?.nextSibling as Node, 0)).toBe(seam + 1);
});

/** What a run in slices comes to. */
function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it('takes a span that says where it lies there, as one that is sought, and leaves it where its words have changed', () => {
  const document = livePage(
    '<article><h1>Nine held in raids</h1><p>Police held <a href="/x">nine</a> people in Antwerp on Tuesday, prosecutors said, and let three of them go on Wednesday, after questions that took all night.</p></article>',
  );
  const copied = atOnce(copyPage(document));
  const found = atOnce(findArticle(copied.copy, { asked: true }));
  if (!found) throw new Error('no article was found');
  const { root, blocks } = found.places;
  let asked = 0;
  const sought = () => {
    asked += 1;
    return blocks;
  };
  const map = textMap({ root, blocks: sought }, copied);
  const find = stretchFinder(found.places.blocks);
  const spanOf = (words: string) => {
    const start = found.article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const placed = ['Antwerp', 'held nine people'].map((words) => {
    const span = spanOf(words);
    const at = find(span);
    if (!at) throw new Error(`'${words}' lies nowhere`);
    expect(map.range({ ...span, at })?.toString()).toBe(words);
    return { ...span, at };
  });
  expect(asked).toBe(0);
  expect(map.range(spanOf('held nine people'))?.toString()).toBe('held nine people');
  (document.querySelector('a')?.firstChild as Text).data = 'ten';
  expect(placed.map((span) => map.range(span)?.toString())).toEqual(['Antwerp', undefined]);
});
