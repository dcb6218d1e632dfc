import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const STORY =
  '<p>A court in Namur heard four witnesses on Monday about the fire that closed a rest home last winter, and sent the jury away at noon.</p>' +
  '<p>Each was asked what was seen from the street, because the owner says that the alarm was switched on by hand.</p>';
const SAID = [
  'Smoke came out of the cellar window first, and nobody rang a bell that I could hear.',
  'The alarm was tested in May, and the sheet that says so was signed by two of us.',
  'I drove past at six, and the door to the yard stood open with a chair in it.',
  'We had asked for a second staircase in three letters, and I have the answers here.',
];
const END = '<p>The jury comes back on Thursday, and the owner is to be heard then.</p>';

/** What is read where each of these heads what was said, laid out so. */
function read(heads: readonly string[], layOut: (head: string, said: string) => string) {
  const told = heads.map((head, i) => layOut(head, SAID[i] ?? '')).join('');
  const page = `<html lang="en"><title>Four witnesses heard on fire</title><main><h1>Four witnesses heard on fire</h1><div class="k2">${STORY}${told}${END}</div></main></html>`;
  const article = extract(parsePage(page))?.article;
  const blocks = article?.blocks.map((b) => `${b.kind}: ${article.text.slice(b.start, b.end)}`);
  expect(blocks?.join('\n'), heads[0]).toContain(SAID[0]);
  return blocks ?? [];
}

const SPEAKERS = ['Witness Laurent', 'The fire inspector', 'Witness Laurent', 'A neighbour'];
const DAYS = ['4 March', '9 May 2025', '11 May', 'November 2025'];
const LAYOUTS: Readonly<Record<string, (head: string, said: string) => string>> = {
  'a box for both': (head, said) =>
    `<div class="a1"><div class="a2">${head}</div><p>${said}</p></div>`,
  'a header and a text': (head, said) =>
    `<section><header><span>${head}</span></header><div>${said}</div></section>`,
  'one under the other': (head, said) =>
    `<div class="q1">${head}</div><div class="q2"><p>${said}</p></div>`,
  'a picture between them': (head, said) =>
    `<figure class="s"><div class="t">${head}</div><img src="1.jpg"><figcaption>${said}</figcaption></figure>`,
  'a time element': (head, said) => `<div class="a1"><time>${head}</time><p>${said}</p></div>`,
};

describe('lines that head what is told one after another', () => {
  it.each(Object.keys(LAYOUTS))('are read: %s', (name) => {
    const layOut = LAYOUTS[name] as (head: string, said: string) => string;
    for (const heads of [SPEAKERS, DAYS]) {
      const blocks = read(heads, layOut);
      for (const head of heads) expect(blocks, name).toContain(`subhead: ${head}`);
    }
  });

  it('are several where each differs, and stand under what is quoted as well', () => {
    const offices = ['City of Namur', 'Province', 'Rest home', 'Street'];
    const twice = (head: string, said: string) =>
      `<div class="a1"><div>${head}</div><div>${offices[SAID.indexOf(said)]}</div><p>${said}</p></div>`;
    expect(read(SPEAKERS, twice)).toContain('subhead: Rest home');
    const same = (head: string, said: string) =>
      `<div class="a1"><div>${head}</div><div>City of Namur</div><p>${said}</p></div>`;
    expect(read(SPEAKERS, same).join()).not.toContain('City of Namur');
    const under = (head: string, said: string) =>
      `<div class="a1"><blockquote>${said}</blockquote><div>${head}</div></div>`;
    expect(read(SPEAKERS, under)).toContain('subhead: The fire inspector');
    const signed = (head: string, said: string) =>
      `<div class="a1"><p>${said}</p><div>${head}</div></div>`;
    expect(read(SPEAKERS, signed)).not.toContain('subhead: The fire inspector');
  });

  it('are those of two who speak, each in a box with what was said', () => {
    const [box, under] = ['a box for both', 'one under the other'] as const;
    const two = SPEAKERS.slice(0, 2);
    for (const head of two)
      expect(read(two, LAYOUTS[box] as (typeof LAYOUTS)[string])).toContain(`subhead: ${head}`);
    expect(read(two, LAYOUTS[under] as (typeof LAYOUTS)[string]).join()).not.toContain('Laurent');
  });

  it('stand behind the counter of a picture, which is none', () => {
    const layOut = LAYOUTS['a picture between them'] as (head: string, said: string) => string;
    const counted = (head: string, said: string) =>
      layOut(head, said).replace('<div class="t">', `<div>${SPEAKERS.indexOf(head)} of 4</div>$&`);
    const blocks = read(SPEAKERS, counted);
    expect(blocks).toContain('subhead: The fire inspector');
    expect(blocks.join()).not.toContain('of 4');
  });

  it.each([
    ['counters', ['1 of 4', '2 of 4', '3 of 4', '4 of 4']],
    ['times', ['10:05', '10:40', '11:15', '12:02 CET']],
    ['one label', ['Statement', 'Statement', 'Statement', 'Statement']],
    ['credits', ['Photo: A. Dupont', 'Photo: B. Maes', 'Photo: C. Thill', 'Photo: D. Weber']],
    ['two days', ['4 March', '9 May 2025']],
    ['two marks', ['ID 204', 'ID 209']],
  ])('are none: %s', (_, heads) => {
    const layOut = LAYOUTS['a box for both'] as (head: string, said: string) => string;
    const blocks = read(heads, layOut).join('\n');
    for (const head of heads) expect(blocks).not.toContain(head);
  });

  it('are none where they lead elsewhere', () => {
    const layOut = (head: string, said: string) =>
      `<div class="a1"><div class="a2"><a href="/${head.length}">${head}</a></div><p>${said}</p></div>`;
    expect(read(SPEAKERS, layOut).join()).not.toContain('The fire inspector');
  });
});
