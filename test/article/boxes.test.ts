import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { livePage } from './page.ts';

const FIRST =
  '<p>Police held nine people in Antwerp on Tuesday, the prosecutor said, after a search of two garages.</p>';
const LAST = '<p>All nine deny it, and the judge will hear them in May, their lawyer said.</p>';
const page = (inside: string) =>
  `<article><h1>Nine held</h1><div id="text">${FIRST.repeat(2)}${inside}${LAST}</div></article>`;
const read = (inside: string) => extract(parsePage(page(inside)))?.article.text ?? '';

it('leaves out a heading, a few words and a button; not an entry of a list made like them', () => {
  const box = (n: number) =>
    `<div class="box"><h3>Yard ${n}</h3><p>It was let to a man of Ghent in March.</p><a href="/${n}">See the yard</a></div>`;
  expect(read(box(1))).not.toContain('man of Ghent');
  expect(read(box(1) + FIRST + box(2))).toContain('man of Ghent');
});

it('reads the words of a heading that is a button, and of no other button', () => {
  const text = read(
    '<h3><button>Who rented them?</button></h3><p>A man of Ghent.</p><button>Send the words</button>',
  );
  expect(text).toContain('Who rented them?');
  expect(text).not.toContain('Send');
});

it('keeps a sentence that a long link begins, and no link with a few words behind it', () => {
  const line = (rest: string) =>
    read(`<p><a href="/1">Two like them were searched in June</a> ${rest}</p>`);
  expect(line('without an arrest.')).toContain('without an arrest');
  expect(line('our report from June')).not.toContain('our report');
});

it('keeps notes laid out in a figure, and no counter in it', () => {
  const figure = (point: string) =>
    read(`<figure><h2>Tips</h2><ul><li><p>${point}</p></li></ul></figure>`);
  expect(figure('Never rent a garage out to somebody whom you have not seen.')).toContain(
    'Never rent',
  );
  expect(figure('3 of 12')).not.toContain('of 12');
});

it('keeps facts laid out in boxes, name by name, if there are several', () => {
  const field = (name: string) =>
    `<div class="f"><div class="k">${name}</div><div class="v">Two</div></div>`;
  expect(read(['Cars:', 'Doors:', 'Keys:'].map(field).join(''))).toContain('Doors:');
  expect(read(['Cars', 'Doors', 'Keys'].map(field).join(''))).not.toContain('Doors');
  expect(read(['Cars:', 'Doors:'].map(field).join(''))).not.toContain('Doors');
});

it('keeps a table of numbers below the text, and none of words', () => {
  const below = (value: string) => {
    const rows = ['Cars', 'Doors'].map((name) => `<tr><th>${name}</th><td>${value}</td></tr>`);
    const whole = `<article><h1>Nine held</h1><div><div id="text">${FIRST.repeat(3)}</div><div><table>${rows.join('')}</table></div></div></article>`;
    return extract(parsePage(whole))?.article.text ?? '';
  };
  expect(below('31 of each')).toContain('Doors');
  expect(below('locked')).not.toContain('Doors');
});

it('leaves out what readers say in the midst of a text; not what one reporter told an hour ago', () => {
  const entry = (sign: string, words: string) =>
    `<div class="e"><div>${sign}</div><div>${words} nobody knew of the garages before, as far as one can say.</div><a href="/a">Answer</a></div>`;
  const said = (...signs: string[]) =>
    read(signs.map((sign, i) => entry(sign, i > 0 ? 'Yet' : 'Sadly')).join(FIRST));
  expect(said('jan, 2 hours ago', 'piet, 1 day ago')).not.toContain('Sadly');
  expect(said('2 hours ago', '1 day ago')).toContain('Sadly');
});

it('reads no words of a line that its page does not show', () => {
  const document = livePage(
    page('<p>Both garages <span class="off">in short: two</span> stood empty for a year.</p>'),
  );
  const isVisible = (element: Element) => element.className !== 'off';
  expect(extract(document, { isVisible })?.article.text).toContain('Both garages stood empty');
});

it('reads the one of two layouts that is shown, whichever comes first, and what is folded away only there', () => {
  const off = (inside: string) => `<div class="off">${inside}</div>`;
  const shown = (inside: string) =>
    extract(livePage(inside), { isVisible: (element: Element) => !element.closest('.off') });
  const layout = page('').replace('Nine held', 'Nine held after search');
  for (const both of [off(layout) + layout, layout + off(layout)])
    expect(shown(both)?.article.text).toContain('All nine deny it');
  const rest = `<h1>Nine held</h1>${off(FIRST.repeat(3))}<p>Police held nine.</p>`;
  expect(shown(rest)?.article.partial).toBe('teaser');
});

it('takes a paragraph right under the headline for the standfirst, and no line that leads away', () => {
  const deck = 'A tunnel of two garages, and how a dead man came to pay the rent for them';
  const head = (line: string) =>
    extract(
      parsePage(
        `<article><header><h1>Nine held</h1><p class="x">${line}</p></header><div>${FIRST.repeat(3)}</div></article>`,
      ),
    )?.article.text;
  expect(head(deck)).toContain(deck);
  expect(head(`<a href="/a">${deck}</a>`)).not.toContain(deck);
  // Each in a box of its own, side by side; not deeper in one of several lines.
  const apart = (line: string) =>
    extract(
      parsePage(
        `<article><div><h1>Nine held</h1></div>${line}<div>${FIRST.repeat(3)}</div></article>`,
      ),
    )?.article.text;
  const bare = deck.replace(',', '');
  for (const said of [deck, bare]) expect(apart(`<div><p>${said}</p></div>`)).toContain(said);
  expect(apart(`<div><div><div><p>${bare}</p></div></div></div>`)).not.toContain(bare);
});

describe('what stands flat behind a text', () => {
  const behind = (lines: string[], lang = 'en') => {
    const said = lines.map(
      (line, i) => `${line}<p>Of garage ${i} nobody knew before, as far as one can say today.</p>`,
    );
    const whole = `<html lang="${lang}"><h1>Nine held</h1><div>${FIRST.repeat(4)}${said.join('')}</div>`;
    return extract(parsePage(whole))?.article.text ?? '';
  };

  it.each([
    [
      'names over days with their hour',
      ['<p><b>Anneke</b> | 3 May 2020 10:11</p>', '<p><b>Piet</b> | 4 May 2020 11:02</p>'],
    ],
    [
      'names that begin what they said',
      ['<b>Anneke</b> (3 May 2020 10:11) So it is.', '<b>Piet</b> (4 May 2020 11:02) It is not.'],
    ],
  ])('is readers’ where it is %s', (_, lines) => expect(behind(lines)).not.toContain('garage 0'));

  it.each([
    ['days alone', ['<p>Sunday, 3 May 2020, 10:11</p>', '<p>Monday, 4 May 2020, 11:02</p>'], ''],
    [
      'one reporter’s log',
      ['<p>Jan Smit, 3 May 2020, 10:11</p>', '<p>Jan Smit, 3 May 2020, 9:02</p>'],
      'en',
    ],
    [
      'sentences with a time',
      [
        '<p>The first was seen on 3 May 2020 at 10:11.</p>',
        '<p>Police came on 4 May 2020 at 11:02.</p>',
      ],
      'en',
    ],
  ])('is the article’s where it is %s', (_, lines, lang) =>
    expect(behind(lines, lang)).toContain('garage 0'),
  );
});

it('keeps the posts of several reporters, the newest first, and takes answers that come later for readers’', () => {
  const post = (name: string, hour: number, i: number) =>
    `<div class="entry"><div><a href="/${name}">${name}</a> <time datetime="2020-05-03T1${hour}:00">1${hour}:00, 3 May 2020</time></div><p>Of garage ${i} nobody knew before, as far as one can say today.</p></div>`;
  const log = (hours: number[]) =>
    extract(
      parsePage(
        `<h1>Nine held</h1><p>Our reporters are there.</p>${['Ann', 'Tom', 'Sue'].map((n, i) => post(n, hours[i] ?? 0, i)).join('')}`,
      ),
      { asked: true },
    )?.article.text;
  expect(log([3, 2, 1])).toContain('garage 2');
  expect(log([1, 2, 3])).not.toContain('garage 2');
});

it('leaves out words over a button that says the same, and keeps those over a link that says another thing', () => {
  const box = (link: string) =>
    `<div class="q"><p>Join the owners from two euros a month.</p><a href="/j">${link}</a></div>`;
  expect(read(box('Join the owners'))).not.toContain('two euros');
  expect(read(box('The register'))).toContain('two euros');
});

it('takes no answer for the text because its body is named as one', () => {
  const post = (name: string, i: number) =>
    `<div class="${name}"><div class="post-body"><p>Of garage ${i} nobody knew before, as far as one can say today, and there is more to say of it.</p><p>One in five is let to somebody whom nobody has seen.</p></div></div>`;
  const text = extract(
    parsePage(`<h1>Nine held</h1>${post('question', 1)}${post('accepted-answer', 2)}`),
  )?.article.text;
  expect(text).toContain('garage 1');
  expect(text).not.toContain('garage 2');
});

it('goes on behind a body that was closed too soon; not with a line in small print', () => {
  const whole = (behind: string) =>
    `<main><article><h1>Nine held</h1><div class="article-body">${FIRST.repeat(2)}${LAST}</div>${behind}</article></main>`;
  const textOf = (behind: string) => extract(parsePage(whole(behind)))?.article.text ?? '';
  const more = '<p>The garages were let to a man of Ghent, who paid for both a year ahead.</p>';
  const heading = '<h2>A dead neighbour</h2>';
  const end = '<p>He gave the name of a neighbour, who died in March, and a wrong address.</p>';
  expect(textOf(more + heading + end)).toContain('Nine held\n\nPolice');
  expect(textOf(more + heading + end)).toContain('A dead neighbour\n\nHe gave');
  expect(textOf(more)).not.toContain('Ghent');
});

it('keeps a point that is a link among points of words, and none among links', () => {
  const points = (words: number, links: number) =>
    `<ul>${'<li>Nine keys, of which seven fit the two garages</li>'.repeat(words)}${'<li><a href="/k">A key that fits no door in town</a></li>'.repeat(links)}</ul>`;
  expect(read(points(3, 1))).toContain('no door');
  expect(read(points(1, 3))).not.toContain('no door');
});

it('takes a brief in Japanese for an article that would be one in English', () => {
  const brief =
    '<h1>港で木箱を押収</h1><div><p>名古屋港に着いたコンテナから木箱が見つかり、税関は男三人を逮捕した。</p><p>三人は二十代で、木箱の中身は知らなかったと話しており、税関は荷主を捜している。</p></div>';
  expect(extract(parsePage(brief))?.article.text).toContain('荷主');
});

it('reads a brief by its headline before as many words in small print, and no standfirst before a text', () => {
  const foot = '<p><a href="/1">About us</a></p>';
  const bulk = '<p>Elsewhere</p>'.repeat(9);
  const site = (brief: string, rest: string) =>
    extract(
      parsePage(
        `<title>Nine held</title><div><div>${bulk}<a href="/2">Home</a></div><div><div><h1>Nine held</h1>${brief}</div>${rest}</div></div><div>${bulk}</div>`,
      ),
      { asked: true },
    )?.article.text;
  const print = `<div>${FIRST.replace('Police', 'Readers')}${LAST.replace('nine', 'readers')}<p>Nobody may copy what is said here, in whole or in part, without asking us, in writing.</p></div>`;
  const links = `<div>${foot.repeat(4)}</div>`;
  expect(site(FIRST + LAST, links + print)).not.toContain('Readers held');
  expect(site(FIRST + LAST, print)).toContain('Readers held');
});

it('takes pieces of one make for the text although posts are shown in two of them', () => {
  const post = (name: string) =>
    `<blockquote><p>The gate is open.</p>— ${name} <a href="/p">May 3, 2014</a></blockquote>`;
  const pieces = [
    FIRST,
    `<p>The gate was open, he said.</p>${post('Harbour')}`,
    LAST,
    FIRST.replace('nine', 'two'),
    FIRST.replace('nine', 'four'),
    `<p>The lock was open, they said.</p>${post('Lock')}`,
    LAST.replace('nine', 'six'),
  ];
  const text = read(pieces.map((piece) => `<div class="piece">${piece}</div>`).join(''));
  expect(text).toContain('held four people');
  expect(text).toContain('All six deny');
});
