import { expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

/** The lines that are read of a page with this under its headline. */
function linesOf(inside: string): string[] {
  const page = `<body><div class="site"><div><h1>At the lock</h1><div class="body">${inside}</div></div><div class="foot">Elsewhere</div></div></body>`;
  return extract(parsePage(page), { asked: true })?.article.text.split('\n\n').slice(1) ?? [];
}
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

const SENTENCES = [
  'The keeper opened the gate at six and found the boat where he had left it the night before.',
  'Nobody had slept in it, he said, and nobody had taken the oars, which were old.',
  'He rang the harbour office, where a clerk wrote it all down and asked for his name twice.',
];

it('takes a signature from under sentences, and no last line from under verse', () => {
  const verse = [
    'The keeper opened the gate at six<br>and found the boat where it had been the night before',
    'The oars were old<br>and nobody had taken them<br>nor had anybody slept there by the look of it',
    'He rang the office<br>and gave his name<br>which is a name that clerks write down with care.',
  ];
  const last = 'And that was all';
  expect(linesOf(paragraphs([...SENTENCES, last]))).toEqual(SENTENCES);
  // One line like a subhead makes no verse.
  const [one, two] = SENTENCES as [string, string];
  expect(linesOf(paragraphs([one, 'A second boat', two, last]))).toHaveLength(3);
  expect(linesOf(paragraphs([...verse, last])).at(-1)).toBe(last);
});

it('takes a place from over sentences, and no first line from over verse', () => {
  const verse = [
    'The keeper opened the gate,',
    'and found the boat where it had been',
    'the night before; the oars',
    'were old, and nobody had taken them.',
  ];
  const divs = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('');
  expect(linesOf(paragraphs(['Harbour desk', ...SENTENCES]))).toEqual(SENTENCES);
  const first = 'At six in the morning, when it was grey';
  expect(linesOf(divs([first, ...verse, ...verse, ...verse]))[0]).toBe(first);
});

it('keeps a salutation and words that lead to what follows', () => {
  for (const first of ['Dear keepers,', 'From the log of the lock:'])
    expect(linesOf(paragraphs([first, ...SENTENCES]))[0]).toBe(first);
});

it('keeps a short point of a list behind a longer one, and none that begins the text', () => {
  const list = (points: readonly string[]) =>
    `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
  const points = ['1862: the first gate, of oak', '1863: a second'];
  expect(linesOf(list(points) + paragraphs(SENTENCES))).toEqual([...points, ...SENTENCES]);
  expect(linesOf(list(['J. Doe', 'Harbour desk']) + paragraphs(SENTENCES))).toEqual(SENTENCES);
});

it('keeps short lines of no name between others of their make', () => {
  const lines = [SENTENCES[0], 'A second boat', SENTENCES[1], SENTENCES[2]];
  const divs = (name: string) =>
    lines.map((line, i) => `<div${i === 1 ? name : ''}>${line}</div>`).join('');
  expect(linesOf(divs(''))).toEqual(lines);
  expect(linesOf(divs(' class="_6fg7h"'))).toEqual(lines);
  expect(linesOf(divs(' class="photo-agency"'))).toEqual(SENTENCES);
  const sections = [lines.slice(0, 1), lines.slice(1, 3), ['The third', lines[3]]];
  const opening = sections.map((all) => `<div>${all.map((s) => `<div>${s}</div>`).join('')}</div>`);
  expect(linesOf(opening.join(''))).toEqual(sections.flat());
});

it('keeps what stands beside a list that is most of the text', () => {
  const list = `<dl>${SENTENCES.map((s) => `<dt>Who was it?</dt><dd>${s}</dd>`).join('')}</dl>`;
  const beside = 'The gate has been shut since, and stays so until May.';
  expect(linesOf(`${list}<p>${beside}</p>`).at(-1)).toBe(beside);
});

it('keeps a value that is a number alone, and no line of a list that is', () => {
  const values = '<dl><dt>Number in the register</dt><dd>1998/0412</dd></dl>';
  const rest = `<ol><li>12/2</li><li>${SENTENCES[1]}</li></ol>`;
  const read = linesOf(paragraphs(SENTENCES.slice(0, 1)) + values + rest);
  expect(read).toContain('1998/0412');
  expect(read).not.toContain('12/2');
});

it('leaves out a line of dates, however many and over the text too', () => {
  const under =
    'Last changed 12 February 2001. You are visitor 10442. Made for screens of 800 by 600';
  expect(linesOf(paragraphs([...SENTENCES, under]))).toEqual(SENTENCES);
  const over = '<h1>At the lock</h1><h5>2/26/2015 7:11 AM BY THE DESK OF THE HARBOUR</h5>';
  const page = `<body><div>${over}<div><p>${SENTENCES.join('</p><p>')}</p></div></div></body>`;
  expect(extract(parsePage(page), { asked: true })?.article.text).not.toContain('7:11');
});

it('keeps paragraphs that are named for the wall they stand behind, whatever element they are', () => {
  const walled = SENTENCES.map((s) => `<div class="paywall">${s}</div>`).join('');
  expect(linesOf(`<div>${SENTENCES[0]} It was May.</div>${walled}`)).toHaveLength(4);
});

it('goes on behind a wall of links where the text is no box of its own', () => {
  const wall = `<nav><ul>${'<li><a href="#a">In the spare wheel</a></li>'.repeat(4)}</ul></nav>`;
  const points = '<ul><li>The oars were old, and nobody had taken them.</li></ul>';
  const page = `<body><div><h1>At the lock</h1><article>${SENTENCES[0]}${wall}${SENTENCES[1]}<br><br>${SENTENCES[2]}${points}</article></div></body>`;
  expect(extract(parsePage(page))?.article.text).toContain(SENTENCES[2]);
});

it('reads what a reader asks for though it has no prose, and finds no article there unasked', () => {
  const page = `<body><header><a href="/">The lock</a></header><main><article><h1>Small fixes</h1><div><p>What took ten minutes</p><ul><li>The gate</li><li>The other gate</li>${'<li>An oar and its ring</li>'.repeat(9)}</ul></div></article></main><footer><a href="/x">More of these</a></footer></body>`;
  expect(extract(parsePage(page), { asked: true })?.article.text).toContain('The other gate');
  expect(extract(parsePage(page))).toBeUndefined();
});

it('keeps what stands beside a table under headings of its own', () => {
  const frame = `<table><tr><td>${SENTENCES[0]} ${SENTENCES[1]}</td></tr><tr><td>${SENTENCES[2]}</td></tr></table>`;
  const page = `<body><table><tr><td><a href="/40">No 40</a></td><td><h2>The boat</h2>${frame}<h3>Accounts</h3><p>Thanks to all who gave.</p></td></tr></table></body>`;
  expect(extract(parsePage(page))?.article.text).toContain('Accounts\n\nThanks to all who gave.');
});

it('leaves out a heading with nothing below it', () => {
  expect(linesOf(`${paragraphs(SENTENCES)}<h3>The second boat</h3>`)).toEqual(SENTENCES);
});

it('leaves out a line of a date in the digits of its script', () => {
  const story = 'গ্রামের মানুষ তিন মাস ধরে কাজ করে একটি নতুন নৌকা বানিয়েছে। নৌকাটি পঁচিশ হাত লম্বা।';
  expect(linesOf(paragraphs([story, '১২ মার্চ ২০২১, ১০:৩০', story.slice(0, 60)]))).not.toContain(
    '১২ মার্চ ২০২১, ১০:৩০',
  );
});

it('parts two words that only the style of their elements keeps apart, and none within an element or at a soft break', () => {
  const [one, two, three] = SENTENCES as [string, string, string];
  const apart = `<p><span>${one}</span><span>${two}</span></p><p><b>At noon</b>${three}</p>`;
  expect(linesOf(apart)).toEqual([`${one} ${two}`, `At noon ${three}`]);
  for (const [mark, says] of [
    ['<b>Mc</b>Donald', 'McDonald'],
    ['<i>e</i>Port', 'ePort'],
    ['<b>Lock</b><wbr><b>Port</b>', 'LockPort'],
    ['<b>Lock</b>side', 'Lockside'],
    ['Lock<!-- -->Port', 'LockPort'],
    ['<b>12</b>th', '12th'],
  ] as const)
    expect(linesOf(`<p>${mark}. ${one}</p>${paragraphs([two])}`)[0], mark).toBe(`${says}. ${one}`);
});

it('puts a sentence together that a box in its midst has cut, and neither points nor verse', () => {
  const [one, two, three] = SENTENCES as [string, string, string];
  const [before, after] = [`${one.slice(0, -1)} and went`, 'to ring the harbour office.'];
  const box = '<div class="related"><a href="/1">The oars of another boat</a></div>';
  const whole = [`${before} ${after}`, two, three];
  for (const cut of [
    `<p>${before}</p>${box}<p>${after}</p>`,
    `<div>${before}${box}${after}</div>`,
    `<p>${before}<p>${after}`,
  ])
    expect(linesOf(`${cut}${paragraphs([two, three])}`), cut).toEqual(whole);
  // Words that only a break keeps apart stay apart, before the box and behind it.
  const [broken, off] = [before.replace(' and', '<br>and'), after.replace(' office', '<br>office')];
  const parted = `<p>${broken}</p>${box}<p>${off}</p>${paragraphs([two, three])}`;
  expect(linesOf(parted)).toEqual(whole);
  for (const apart of [
    'a. a rope and two oars for it.',
    'To ring the office.',
    '“and so on”, he said.',
  ])
    expect(linesOf(`<p>${before}</p><p>${apart}</p>${paragraphs([two])}`)[1]).toBe(apart);
  const verse = ['the night before; the oars', 'were old, and nobody had taken them.'];
  expect(linesOf(`${paragraphs([one, ...verse])}${paragraphs([two])}`)).toHaveLength(4);
});
