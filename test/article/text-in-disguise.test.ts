import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

/** Texts that are set as something else: in headings, in links, in the large type of a headline. */
const STORY = [
  'The weighbridge at the old sugar works was opened again on Monday, twelve years after the last beet went over it.',
  'Farmers may weigh there what they like, for two euros, said the town, which bought it from the bankrupt’s estate.',
  'A man of 80 who had worked on it all his life was the first, with a wheelbarrow and his grandson in it.',
  'It showed 61 kilos, and nobody could say how much of that was the wheelbarrow.',
];
const blocksOf = (body: string, title = 'Weighbridge opened') => {
  const page = `<html lang="en"><title>${title}</title><body>${body}</body></html>`;
  const article = extract(parsePage(page), { asked: true })?.article;
  return article?.blocks.map((b) => `${b.kind}: ${article.text.slice(b.start, b.end)}`) ?? [];
};
const all = (lines: readonly string[], name = 'p') =>
  lines.map((line) => `<${name}>${line}</${name}>`).join('');

describe('a text set in headings', () => {
  const page = (text: string) =>
    `<div class="page"><h1>Weighbridge opened</h1><div class="main">${text}</div></div><div>Open from nine to five.</div>`;

  it('is read as paragraphs, with its short last sentence and without its headings', () => {
    const read = blocksOf(
      page(all([...STORY, 'Come and weigh.'], 'h3') + all(['How it works'], 'h3')),
    );
    expect(read.slice(1)).toEqual(
      [...STORY, 'Come and weigh.'].map((line) => `paragraph: ${line}`),
    );
  });

  it('is none where the page says as much in paragraphs, or where few headings are sentences', () => {
    const headed = STORY.map(
      (line) => `<h3>${line}</h3><p>${line} So it was, and more of it.</p>`,
    ).join('');
    for (const line of STORY.slice(1)) expect(blocksOf(page(headed))).toContain(`subhead: ${line}`);
    const [one = '', ...rest] = STORY;
    const read = blocksOf(page(all([one], 'h3') + all(rest)));
    expect(read).not.toContain(`paragraph: ${one}`);
  });

  it('is none where the headings lead elsewhere', () => {
    const cards = STORY.map((line) => `<h3><a href="/1">${line}</a></h3>`).join('');
    expect(blocksOf(page(all(STORY.slice(0, 2)) + cards)).join()).not.toContain('wheelbarrow');
  });
});

describe('a text of links', () => {
  const LINKS = [
    'A scale for elephants in the zoo of Emmen',
    'The man who weighed a cloud, and how he did it',
    'Why bakers give thirteen, and who began it',
    'Seven scales that were wrong for a century',
    'What the kilo weighed when nobody looked',
    'A pound of feathers, and other old bets',
  ];
  const links = (lines: readonly string[]) =>
    lines.map((line, i) => `<p><a href="https://there.example/${i}">${line}</a></p>`).join('');
  const page = (text: string) =>
    `<article><h1>Weighbridge opened</h1><div class="main">${text}</div></article>`;
  const [first = '', second = '', ...rest] = STORY;

  it('is read where it goes from one to the next, under subheads too', () => {
    const [two, four] = [links(LINKS.slice(0, 2)), links(LINKS.slice(2))];
    for (const name of ['Old bets', 'Home']) {
      const read = blocksOf(page(`<p>${first}</p>${two}<h3>${name}</h3>${four}`));
      for (const link of LINKS) expect(read, name).toContain(`paragraph: ${link}`);
    }
    expect(blocksOf(page(`<p>${first}</p>${two}<h3>Old bets</h3>${four}`))).toContain(
      'subhead: Old bets',
    );
  });

  it('is none that stands in or under other paragraphs, or under a label', () => {
    const among = page(
      all([first, second]) + links(LINKS.slice(0, 2)) + all(rest) + links(LINKS.slice(2, 5)),
    );
    expect(blocksOf(among).join()).not.toContain('elephants');
    for (const label of ['<h3>More stories</h3>', '<p>Read also</p>', '<h4>You may also like</h4>'])
      expect(blocksOf(page(all([first]) + label + links(LINKS))).join(), label).not.toContain(
        'cloud',
      );
    expect(blocksOf(page(all([first]) + links(LINKS.slice(0, 4)))).join()).not.toContain('cloud');
  });
});

describe('a headline in large type', () => {
  const title = 'Weighbridge opened again after twelve years';
  const text = STORY.join('<br><br>');
  const page = (head: string) => `<table><tr><td>${head}<br><br>${text}</td></tr></table>`;

  it('is told from the day over it and the name under it, in the same block', () => {
    const head = `<font size="1">Monday, 4 March 2006</font><br><font size="5"><b>${title}</b></font><br><i>By our reporter in the north</i>`;
    const read = blocksOf(page(head), `Beet News - ${title}`);
    expect(read.slice(0, 2)).toEqual([`headline: ${title}`, `paragraph: ${STORY[0]}`]);
  });

  it('is none in a sentence, nor what the page does not name so', () => {
    const first = `The sign says <b>${title}</b><br>and there is a lamp over it, which was lit on Monday.`;
    expect(blocksOf(page(first), `Beet News - ${title}`)[0]).toContain('The sign says');
    const other = `${STORY[0]}<br><b>It was shut in 1994</b><br>${STORY[1]}`;
    expect(blocksOf(`<div>${other}</div>`, `Beet News - ${title}`)[0]).toContain('1994 Farmers');
  });
});

describe('a text in a script with full stops of its own', () => {
  it.each([
    ['Burmese', 'my', 'ရေကန်ဟောင်းကို ပြန်တူးကြသည်။', 'ရွာသားများ လာကူကြသည်။'],
    ['Khmer', 'km', 'អ្នកភូមិបានជីកស្រះចាស់ឡើងវិញ។', 'ពួកគេបានធ្វើការពេញមួយសប្តាហ៍។'],
    ['Tibetan', 'bo', 'གྲོང་མིས་མཚེའུ་རྙིང་པ་བསྐྱར་དུ་བརྐོས།', 'ཁོང་ཚོས་བདུན་གཅིག་ལས་ཀ་བྱས།'],
  ])('ends in a whole sentence: %s', (_, lang, first, last) => {
    const page = `<html lang="${lang}"><main><h1>Ⅰ</h1><div class="m">${all([first, first.repeat(2), last])}</div></main></html>`;
    const article = extract(parsePage(page), { asked: true })?.article;
    expect(article?.text.endsWith(last)).toBe(true);
  });
});
