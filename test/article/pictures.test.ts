import { expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import type { BlockKind } from '../../src/engine/types.ts';

/** What is read of a page with this under its headline: kind and text of each block. */
function blocksOf(inside: string): [BlockKind, string][] {
  const page = `<body><div class="site"><div><h1>At the lock</h1><div class="body">${inside}</div></div><div class="foot">Elsewhere</div></div></body>`;
  const article = extract(parsePage(page), { asked: true })?.article;
  const blocks = article?.blocks.slice(1) ?? [];
  return blocks.map(({ kind, start, end }) => [kind, article?.text.slice(start, end) ?? '']);
}
const linesOf = (inside: string) => blocksOf(inside).map(([, text]) => text);
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

const SENTENCES = [
  'The keeper opened the gate at six and found the boat where he had left it the night before.',
  'Nobody had slept in it, he said, and nobody had taken the oars, which were old.',
  'He rang the harbour office, where a clerk wrote it all down and asked for his name twice.',
] as const;
const [ONE, TWO, THREE] = SENTENCES;
const SMALL = '<img class="emoji" src="boat.svg" width="16" alt="">';

it('reads a sentence with a picture in it as one, wherever in the line that stands', () => {
  for (const picture of [
    SMALL,
    `${SMALL}${SMALL}`,
    `<a href="/boat">${SMALL}</a>`,
    `<span class="sign"><picture>${SMALL}</picture></span>`,
  ]) {
    const split = ONE.replace('the boat', `the ${picture} boat`);
    expect(linesOf(`<p>${split}</p>${paragraphs([TWO, THREE])}`)).toEqual(SENTENCES);
  }
  // A name may follow: where the line has not come to its end, or the picture is a sign.
  const open =
    'Five were held in the port of Northampton on Tuesday, said the police of Southwold on Friday.';
  const plain = '<img src="flag.svg" width="16" alt="">';
  const signed = open.replace('of North', `of ${plain} North`).replace('on Fri', `on ${plain}Fri`);
  const flagged = open.replace('of South', `of ${SMALL}South`).replace('Tues', `${SMALL} Tues`);
  for (const line of [signed, flagged])
    expect(linesOf(`<p>${line}</p>${paragraphs([TWO, THREE])}`)).toEqual([open, TWO, THREE]);
  const behind = `<b>He</b> rang the harbour ${SMALL}<b>office</b>${THREE.slice(26)}`;
  expect(linesOf(`${paragraphs([ONE, TWO])}<p>${behind}</p>`)).toEqual(SENTENCES);
});

it('parts what stands before a picture from what stands below it, where no sentence goes on', () => {
  const SMALL = '<img src="gate.jpg" alt="">';
  expect(linesOf(`${ONE}${SMALL}${TWO}${SMALL}${paragraphs([THREE])}`)).toEqual(SENTENCES);
  // A name over the picture, a title, a line that ends in a break.
  for (const over of ['By A. Lockwood', 'Below the lower gate', 'Sign up', 'From the log:<br>'])
    expect(linesOf(`<p>${over}${SMALL}${ONE}</p>${paragraphs([TWO, THREE])}`)).toContain(ONE);
  const caption = '<div>b) The lower gate, seen from the bridge.</div>';
  expect(linesOf(`<p>${ONE.slice(0, -1)}${SMALL}</p>${caption}${paragraphs([TWO])}`)).toContain(
    ONE.slice(0, -1),
  );
});

it('takes the line beside a picture for its caption where their box is named so, without who made it', () => {
  const says = 'The lower gate, seen from the bridge at noon.';
  const beside = `<div class="story-photo wide"><a href="/p"><img src="gate.jpg"></a><p>${says} <em>Photo: Lock office</em></p></div>`;
  const blocks = blocksOf(`${paragraphs([ONE])}${beside}${paragraphs([TWO, THREE])}`);
  expect(blocks[1]).toEqual(['caption', says]);
  expect(blocks.filter(([kind]) => kind === 'paragraph')).toHaveLength(3);
  // Who made the picture says as much as a name.
  const unnamed = `<div class="b-7"><div><img src="gate.jpg"></div><p>${says} (Photo: Lock office)</p></div>`;
  expect(blocksOf(`${paragraphs([ONE])}${unnamed}${paragraphs([TWO, THREE])}`)[1]).toEqual([
    'caption',
    says,
  ]);
  const of = `<div class="b-7"><div><img src="gate.jpg"></div><p>${says} (Harbour Mail photo)</p></div>`;
  expect(blocksOf(`${paragraphs([ONE])}${of}${paragraphs([TWO, THREE])}`)[1]).toEqual([
    'caption',
    says,
  ]);
  const own = `<div class="b-7"><div><img src="gate.jpg"></div><p>${says}</p></div>`;
  expect(blocksOf(`${paragraphs([ONE])}${own}${paragraphs([TWO, THREE])}`)[1]).toEqual([
    'paragraph',
    says,
  ]);
  // A box with more in it is a piece of the text, and so is a paragraph longer than a caption.
  const piece = `<div class="photo-left"><img src="gate.jpg">${paragraphs([ONE, TWO, THREE])}</div>`;
  expect(blocksOf(`${piece}<p>${THREE}</p>`).map(([kind]) => kind)).not.toContain('caption');
  const long = `<div class="photo-left"><img src="gate.jpg"><p>${SENTENCES.join(' ').repeat(2)}</p></div>`;
  expect(blocksOf(`${long}${paragraphs(SENTENCES)}`)[0]?.[0]).not.toBe('caption');
});

it('leaves out a gallery longer than the text, though it ends with a heading that leads to the next', () => {
  const slides = Array.from(
    { length: 9 },
    (_, i) =>
      `<div class="slide"><img src="g.jpg"><div class="caption">Gate number ${i + 1}, which the office had painted green in the spring of another year.</div></div>`,
  ).join('');
  const next = '<h3>You liked these gates? There are more of them in our other galleries:</h3>';
  const rest = paragraphs([THREE, TWO.replace('boat', 'hut'), ONE.replace('boat', 'key')]);
  const lines = linesOf(
    `${paragraphs([ONE, TWO])}<div class="galleries">${slides}${next}</div>${rest}`,
  );
  expect(lines.join()).not.toContain('Gate number');
  expect(lines.join()).not.toContain('liked these');
  expect(lines).toContain(THREE);
});

it('takes a signature from over the last picture, and no heading over pictures', () => {
  const picture = `<figure><img src="gate.jpg"><figcaption>The gate in the evening light.</figcaption></figure>`;
  const last = 'The gate in the evening light.';
  expect(linesOf(`${paragraphs(SENTENCES)}<p>(al, mm)</p>${picture}`)).toEqual([
    ...SENTENCES,
    last,
  ]);
  expect(linesOf(`${paragraphs(SENTENCES)}<h2>Pictures of the lock</h2>${picture}`)).toEqual([
    ...SENTENCES,
    'Pictures of the lock',
    last,
  ]);
});

it('leaves out a desk that names all who worked on a text, and no long sentence that begins as a picture’s credit does', () => {
  const names = Array.from('ABCDEFGHIJKLMNOP', (one) => `${one}. ${one}arrow`).join(', ');
  const desk = `(Additional reporting by ${names} in Westhaven; Writing by R. Reed; Editing by S. Stone)`;
  expect(desk.length).toBeGreaterThan(200);
  expect(linesOf(paragraphs([...SENTENCES, desk]))).toEqual(SENTENCES);
  const long = `Photo: ${SENTENCES.join(' ')}`;
  expect(linesOf(paragraphs([...SENTENCES, long])).at(-1)).toBe(long);
});

it('leaves out what a machine has summed up, and keeps the newsroom’s own summary', () => {
  const points = '<ul><li>The keeper opened the gate at six.</li><li>The oars were old.</li></ul>';
  const box = (name: string) => `<div class="${name}"><p>In short</p>${points}</div>`;
  expect(linesOf(box('ai-summary') + paragraphs(SENTENCES))).toEqual(SENTENCES);
  expect(linesOf(box('story-summary') + paragraphs(SENTENCES))).toContain('The oars were old.');
});
