import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const OWN = [
  'The keeper opened the gate at six and found the boat where he had left it the night before, with both of its oars.',
  'Nobody had slept in it, he said, and nobody had taken the lamp, which was old and had not been lit for a year.',
  'He rang the harbour office, where a clerk wrote it all down and asked for his name, twice, and for that of the boat.',
];
const NEXT = [
  'A by-law says that no bin may stand in the street after six, when the trams begin to run through it.',
  'There have been no trams for forty years, and the drivers of the lorries would like to keep it so, they say.',
  'The council has put it off until May, when the new lorries come, and with them a clerk who can count the bins.',
  'Until then a bin that stands in the street at seven may stay there, said the clerk, if it is empty and if it is clean.',
];
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const textOf = (inside: string) => {
  const page = `<html><head><title>At the lock</title></head><body><div class="feed">${inside}</div><footer><p>Harbours</p><p>Locks</p><p>Boats</p></footer></body></html>`;
  return extract(parsePage(page), { asked: true })?.article.text ?? '';
};

describe('a box below the text that is made as the box around it', () => {
  const first = `<div class="unit"><h1>At the lock</h1>${paragraphs(OWN)}</div>`;
  const second = (head: string, name = 'unit') =>
    `<div class="${name}">${head}${paragraphs(NEXT)}</div>`;

  it('is another article where it has a headline, is signed, or is announced as the next', () => {
    for (const next of [
      second('<h1>Before the trams</h1>'),
      second('<h2>Before the trams</h2><div class="author">Ada Lund</div>'),
      second('<h2>Before the trams</h2><p><time>3 May 2026</time></p>'),
      `<div class="sign">Up next</div>${second('<h2>Before the trams</h2>')}`,
    ]) {
      const text = textOf(first + next);
      expect(text, next).toContain('asked for his name');
      expect(text, next).not.toContain('trams');
    }
  });

  it('is a part of the text where it is none of that, or where the headline stands over both', () => {
    expect(textOf(first + second('<h2>Before the trams</h2>'))).toContain('no trams for forty');
    const posts = `<h1>At the lock</h1><div class="unit"><h2>Gate</h2><p><time>3 May 2026</time></p>${paragraphs(OWN)}</div>`;
    const older = second('<h2>Before the trams</h2><p><time>2 May 2026</time></p>');
    expect(textOf(posts + older)).toContain('no trams for forty');
  });
});

describe('an article below another, on a page whose own title is neither', () => {
  const read = (inside: string) => {
    const page = `<html><head><title>Front</title></head><body><div id="app">${inside}</div></body></html>`;
    return extract(parsePage(page), { asked: true })?.article.text ?? '';
  };
  const article = (head: string, lines: readonly string[]) =>
    `<article>${head}${paragraphs(lines)}</article>`;
  const first = article('<h1>The boat at six</h1>', [...OWN, ...OWN.slice(0, 2)]);

  it('is another one, however the two are called', () => {
    for (const name of ['<article>', '<article id="next">']) {
      const next = article('<h1>Before the trams</h1>', [...NEXT, ...NEXT]).replace(
        '<article>',
        name,
      );
      expect(read(first + next), name).toContain('asked for his name');
      expect(read(first + next), name).not.toContain('trams');
    }
  });
});

describe('an initial', () => {
  const lead = (initial: string) =>
    textOf(`<h1>At the lock</h1><div class="text">${initial}${paragraphs(OWN.slice(1))}</div>`);
  const rest = (OWN[0] ?? '').slice(1);

  it('in a box of its own begins the word behind it', () => {
    for (const initial of [
      `<div class="x"><div class="cap">T</div><div>${rest}</div></div>`,
      `<div class="x">\n<div class="cap">T</div>\n<p>\n ${rest}</p></div>`,
      `<div class="cap">T</div>${rest}<br><br>`,
      `<p class="cap">T</p><p>${rest}</p>`,
    ])
      expect(lead(initial), initial).toContain(OWN[0]);
  });

  it('is none where it is a heading or a point, or where a sentence begins behind it', () => {
    expect(lead(`<h2>T</h2><p>${rest}</p>`)).not.toContain('The keeper');
    expect(lead(`<ul><li>T</li><li>${rest}</li></ul>`)).not.toContain('The keeper');
    expect(lead(`<div>T</div><p>${OWN[0]}</p>`)).not.toContain('TThe');
  });
});

describe('what stands in a text', () => {
  const within = (inside: string) =>
    textOf(
      `<h1>At the lock</h1><div class="text">${paragraphs(OWN)}${inside}<p>${NEXT[1]}</p></div>`,
    );
  const fields = (...lines: string[]) =>
    `<div>${lines.map((line) => `<p><b>${line.replace(':', ':</b>')}</p>`).join('')}</div>`;

  it('is set apart where it says when and where to come, and for how much; not what happened when', () => {
    const hours = 'When: Saturday, 10am to 5pm';
    expect(within(fields(hours, 'Where: Lock 4', 'Tickets: free'))).not.toContain('Saturday');
    expect(
      within(`<div><h4>Open day</h4><p>Wann: Samstag</p><p>Eintritt: frei</p></div>`),
    ).not.toContain('Samstag');
    expect(within(fields(hours, 'Where: Lock 4', 'What: a boat was taken'))).toContain('Saturday');
    expect(within(`<div>${paragraphs([OWN[2] ?? '', 'Tickets: free'])}</div>`)).toContain(
      'a clerk',
    );
  });

  it('is left out where it says no more than what time it is; a number alone is none', () => {
    const posts = (...lines: string[]) =>
      lines
        .map((line) => `<div class="post"><div>${line}</div><p>${OWN[1]} ${line}0</p></div>`)
        .join('');
    const text = within(posts('9.12pm BST', '8.40pm BST', '11.05 CEST'));
    expect(text).not.toMatch(/^9\.12pm BST$/m);
    expect(text).not.toMatch(/^11\.05 CEST$/m);
    expect(within('<dl><dt>Depth</dt><dd>11.40 m</dd></dl>')).toContain('11.40 m');
  });

  it('is left out where it asks for what readers know, or draws a line out of the text', () => {
    expect(within('<p>Got a tip about boats? Send it to our desk at the lock.</p>')).not.toContain(
      'tip',
    );
    expect(
      within('<p>The clerk got a good tip about boats, and sent it to the desk.</p>'),
    ).toContain('tip');
    const drawn = (name: string) =>
      within(`<div class="${name}">« Nobody had taken the lamp, which was old »</div>`);
    expect(drawn('exergue')).not.toContain('«');
    expect(drawn('extract')).toContain('«');
  });

  it('is set apart with its heading where it says what a film needs', () => {
    const film = (line: string) => `<div><p>${line}</p><h3>The lock in ninety seconds</h3></div>`;
    expect(
      within(film('To view this video please enable JavaScript, and consider another browser')),
    ).not.toContain('ninety');
    expect(within(film('The film was shown to the clerk, who had seen the boat.'))).toContain(
      'ninety',
    );
  });
});

it('takes the head of an article back whose box is named as those around its body are, and no other box', () => {
  const grid = (name: string, inside: string) =>
    `<div class="sidebar-grid"><div class="sidebar-grid-cell ${name}">${inside}</div></div>`;
  const page = (head: string) =>
    textOf(
      `<article>${head}${grid('article-content', paragraphs(OWN))}${grid('article-content', paragraphs(OWN.slice(1)))}${grid('', `<p>${NEXT[0]}</p>`)}</article>`,
    );
  const text = page(
    grid('', '<h1>At the lock</h1><p class="excerpt">Who takes oars and no boat?</p>'),
  );
  expect(text).toContain('At the lock\n\nWho takes');
  expect(text).not.toContain('by-law');
  const other = page(
    '<div class="sidebar-top"><h1>At the lock</h1><p class="excerpt">Who takes oars?</p></div>',
  );
  expect(other).not.toContain('Who takes');
});
