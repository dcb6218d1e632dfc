import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyPage } from '../../src/article/copying/copy.ts';
import { extract, findArticle } from '../../src/article/extract.ts';
import { type Placed, stretchFinder, type TextMap, textMap } from '../../src/article/text-map.ts';
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

/** What the ranges of a span say together; undefined where it has none. */
function said(map: TextMap | undefined, span: Placed): string | undefined {
  const ranges = map?.ranges(span) ?? [];
  return ranges.length > 0 ? ranges.map(String).join('') : undefined;
}

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
          const [range] = map.ranges({ start, end });
          expect(folded(said(map, { start, end }) ?? 'no range')).toBe(
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
  expect(found?.map.ranges(at('nine people'))).toEqual([]);
  expect(said(found?.map, at('two towns'))).toBe('two towns');
  second?.remove();
  expect(found?.map.ranges(at('two towns'))).toEqual([]);
});

it('gives no range for a span that runs past the text, or is none', () => {
  const document = livePage(
    '<article><h1>Nine held in raids</h1><p>Police held nine people in Antwerp on Tuesday, prosecutors said, and let three of them go on Wednesday, after questions that took all night.</p></article>',
  );
  const found = extract(document, { asked: true });
  const length = found?.article.text.length ?? 0;
  expect(said(found?.map, { start: length - 6, end: length })).toBe('night.');
  for (const [start, end] of [
    [length - 6, length + 1],
    [length, length + 5],
    [-1, 4],
    [4, 4],
  ] as const)
    expect(found?.map.ranges({ start, end })).toEqual([]);
});

it('maps words on both sides of a line break, and the break itself to what it parts', () => {
  const document = livePage(
    '<article><h1>Nine held in raids</h1><p>Police held nine people in Antwerp<br>on Tuesday, prosecutors said, and let three of them go on Wednesday, after questions that took all night.</p></article>',
  );
  const found = extract(document, { asked: true });
  const seam = (found?.article.text.indexOf('Antwerp on') ?? 0) + 'Antwerp'.length;
  const text = (start: number, end: number) => said(found?.map, { start, end });
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
    if (at.length === 0) throw new Error(`'${words}' lies nowhere`);
    expect(said(map, { ...span, at })).toBe(words);
    return { ...span, at };
  });
  expect(asked).toBe(0);
  expect(said(map, spanOf('held nine people'))).toBe('held nine people');
  (document.querySelector('a')?.firstChild as Text).data = 'ten';
  expect(placed.map((span) => said(map, span))).toEqual(['Antwerp', undefined]);
});

/** What stands in the midst of sentences and is no text of the article's. */
const FOREIGN = [
  '</p><aside class="promo"><a href="/x">FOREIGN offer of the week</a></aside><p>',
  '</p><div class="ad"><span>FOREIGN</span></div><p>',
  '</p><iframe src="/ad"></iframe><p>',
  '<span class="sr-only">FOREIGN opens new tab</span> ',
  '<button>FOREIGN share</button> ',
  '<script>FOREIGN()</script>',
  '<style>.FOREIGN{}</style>',
];
const CUT =
  'police of five states searched the warehouse for two days and nights and found @ nine pallets of cigarettes, twenty crates of perfume and a ledger with all names in it.';

it('no range holds what an advert, a box or words for voices put between the words', () => {
  const sentence = fc
    .tuple(fc.constantFrom(...FOREIGN), fc.constantFrom('On Monday', 'In spring', 'At noon'))
    .map(([foreign, when]) => `<p>${when} ${CUT.replace('@ ', foreign)}</p>`);
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 3, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(90)), { minLength: 12, maxLength: 12 }),
      (sentences, cuts) => {
        const document = livePage(
          `<body><article><h1>Nine held in raids</h1>${sentences.join('\n')}</article></body>`,
        );
        const found = extract(document);
        if (!found) throw new Error('no article was found');
        const { article, map } = found;
        for (const [at, length] of cuts) {
          const start = at % article.text.length;
          const end = Math.min(article.text.length, start + 1 + length);
          const ranges = map.ranges({ start, end });
          for (const range of ranges) expect(range.startContainer).toBe(range.endContainer);
          const words = ranges.map(String).join('');
          expect(words).not.toContain('FOREIGN');
          expect(words.replace(/\s/g, '')).toBe(article.text.slice(start, end).replace(/\s/g, ''));
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('says at which spaces the page shows something else, and at no others', () => {
  const seams = (foreign: string) => {
    const sentence = `On Monday ${CUT}`.replace('@ ', foreign);
    const page = `<article><h1>Nine held in raids</h1><p>${sentence}</p><p>The <b>nine</b> men <!-- x -->were<br>held.</p></article>`;
    const { article } = extract(livePage(page), { asked: true }) ?? {};
    return (article?.seams ?? []).map((at) => article?.text.slice(at - 5, at + 5));
  };
  expect(seams('</p><div class="ad"><span>Advert</span></div><p>')).toEqual(['found nine']);
  expect(seams('</p><iframe src="/ad"></iframe><p>')).toEqual(['found nine']);
  expect(seams('<span class="sr-only">opens new tab</span> ')).toEqual(['found nine']);
  const behind = CUT.replace('found @', 'found@');
  const page = `<article><h1>Nine held in raids</h1><p>${behind.replace('@', '<i class="sr-only"> opens new tab</i>')}</p></article>`;
  const { text = '', seams: at } = extract(livePage(page), { asked: true })?.article ?? {};
  expect(at).toEqual([text.indexOf(' nine')]);
  expect(seams('<span hidden>opens new tab</span> ')).toEqual([]);
  expect(seams('<i>altogether</i> ')).toEqual([]);
});
