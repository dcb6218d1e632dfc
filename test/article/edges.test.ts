import { describe, expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const STORY = [
  'Police held nine people in Antwerp on Tuesday, the prosecutor said, after a search of two garages.',
  'The garages had been rented in March by a man who gave the name of a dead neighbour, it turned out.',
  'Five of those held were let go on Wednesday; the others must stay in custody for a month, a judge ruled.',
];

/** What is read of an article with this between its headline and its text, and after it. */
function read(before: string, after: string): string {
  const story = STORY.map((p) => `<p>${p}</p>`).join('');
  const page = `<article><h1>Nine held</h1>${before}<div class="data">3 March</div><div id="text">${story}${after}</div></article>`;
  return extract(parsePage(page))?.article.text ?? '';
}

it('keeps a short last line that ends in the sign of the end', () => {
  expect(read('', '<p>The trial is in May. ■</p>')).toMatch(/trial is in May\. ■$/);
  expect(read('', '<p>red / Agenturen ■</p>')).toMatch(/a judge ruled\.$/);
});

it.each(['occhiello', 'sottotitolo', 'soustitre', 'sous-titre', 'untertitel'])(
  'keeps a deck named %s, though it is no sentence',
  (name) => {
    const deck = 'Two garages searched in the north';
    expect(read(`<div class="${name}">${deck}</div>`, '')).toContain(deck);
  },
);

it('leaves out a box whose label runs into the link below it', () => {
  const inset =
    '<div><img src="x.jpg"><div><span>Don’t miss</span><a href="/1">Garages with no car in them</a><p>One in five is let to somebody whom nobody has seen.</p></div></div>';
  const last = '<p>All nine deny it, said their lawyer.</p>';
  expect(read('', inset + last)).not.toContain('One in five');
  expect(read('', inset.replace('Don’t miss', 'The court') + last)).toContain('One in five');
});

it('leaves out a box that asks for an address, whatever it calls its letter; not one that tells how', () => {
  const box = (...lines: string[]) => `<div>${lines.map((p) => `<p>${p}</p>`).join('')}</div>`;
  const pitch = box(
    'Sign up for Small Crimes',
    'One theft each Friday, told from its end to its beginning.',
    'By signing up you agree to our terms.',
  );
  const advice = box(
    'Sign up for the register',
    'Owners of garages have until May to tell the town whom they let them to.',
  );
  expect(read('', `${pitch}<p>All nine deny it, said their lawyer.</p>`)).not.toContain(
    'One theft',
  );
  expect(read('', `${advice}<p>All nine deny it, said their lawyer.</p>`)).toContain('until May');
});

it('knows a subhead by its name, in whatever element it stands', () => {
  const inside =
    '<span class="cross-head">A dead neighbour</span><p>All nine deny it, said their lawyer.</p>';
  expect(read('', inside)).toContain('\n\nA dead neighbour\n\n');
});

it('leaves out the number of a note, raised and linked, however these are nested; no exponent and no other link', () => {
  const marked = (mark: string) =>
    read('', `<p>Weighed at the lock, it came to 12 tonnes${mark} of oars, said the clerk.</p>`);
  const without = / 12 tonnes of oars, said the clerk\.$/;
  for (const mark of [
    '<sup><a href="#n2">2</a></sup>',
    '<a href="#n2"><sup>2</sup></a>',
    '<sup><a href="#n1">1</a>, <a href="#n2">2</a></sup>',
    '<sup>[<a href="#n2">2</a>]</sup>',
    '<a href="#n2"><sup>[2]</sup></a>',
    '<a class="footnote-anchor" href="#n2">2</a>',
    '<span class="sidenote">The scales are old.</span>',
  ])
    expect(marked(mark), mark).toMatch(without);
  for (const mark of ['<sup>2</sup>', '<a href="/2">2</a>', '<a href="/2"><sup>2</sup>nd</a>'])
    expect(marked(mark), mark).not.toMatch(without);
});

it('leaves out what was struck out, and keeps what was put in its place', () => {
  for (const name of ['del', 's', 'strike'])
    expect(
      read('', `<p>The lock took <${name}>25</${name}> <ins>28</ins> boats that day, it said.</p>`),
    ).toMatch(/ took 28 boats that day, it said\.$/);
});

it('leaves out what is set in small over words', () => {
  const ruby = '<ruby>Hamburg<rp>(</rp><rt>ham boork</rt><rp>)</rp></ruby>';
  expect(read('', `<p>The lock at ${ruby} took 28 boats that day, it said.</p>`)).toMatch(
    / at Hamburg took 28 boats/,
  );
});

it('leaves out the sign behind a heading that leads to itself', () => {
  const inside = '<h2>The garages<a href="#g">¶</a></h2><p>Both stand empty, said the owner.</p>';
  expect(read('', inside)).toContain('\n\nThe garages\n\n');
});

it('keeps a short line of a list that stands beside an icon', () => {
  const list = (line: string) =>
    `<ul><li>${line}</li></ul><p>All nine deny it, said their lawyer.</p>`;
  expect(read('', list('<span class="icon-list-text">Two garages</span>'))).toContain(
    'Two garages',
  );
  expect(read('', list('<span class="icon">open</span> Two garages'))).not.toContain('open');
});

it('leaves out a heading of which all was set apart, and a card that bears the headline again', () => {
  const links =
    '<div><h4>More from us</h4><ul><li><a href="/1">Elsewhere</a></li><li><a href="/2">Later</a></li></ul></div>';
  const last = '<p>All nine deny it, said their lawyer.</p>';
  expect(read('', links + last)).not.toContain('More from us');
  expect(read('', `<h3>Nine held</h3>${last}`).match(/Nine held/g)).toHaveLength(1);
});

it('leaves out small print at the end', () => {
  const small = '<p><small>Changed on Friday. It may be copied as it is.</small></p>';
  expect(read('', small)).not.toContain('copied');
  expect(read('', `${small}<p>All nine deny it, said their lawyer.</p>`)).toContain('copied');
});

it('keeps a caption that begins as a credit does and says what is seen', () => {
  const figure = (caption: string) =>
    `<figure><img src="x.jpg"><figcaption>${caption}</figcaption></figure>`;
  expect(read(figure('Image: One of the two garages, which stood open for a week.'), '')).toContain(
    'stood open',
  );
  expect(read(figure('Image: Town Archive'), '')).not.toContain('Archive');
});

it('tells components from consent by more than three letters', () => {
  const text = (words: string) =>
    `<div class="text"><div class="cmp-text"><p>${words}</p></div></div>`;
  const page = `<div><h1>Nine held</h1>${STORY.map(text).join('')}</div>`;
  expect(extract(parsePage(page))?.article.blocks).toHaveLength(1 + STORY.length);
});

it('finds an entry that is named after its author, among comments of no make', () => {
  const comments = STORY.map((p) => `<div class="blog_comment"><div>${p} ${p}</div></div>`);
  const page = `<title>Nine held</title><h4>Nine held</h4><div class="blog_entry blog_entry_author_jane">${STORY.join('<br><br>')}</div>
    <div class="blog_comments">${comments.join('')}</div>`;
  expect(extract(parsePage(page))?.article.text).toBe(['Nine held', ...STORY].join('\n\n'));
});

it('ends where a line counts the comments, though it is no heading', () => {
  const readers = STORY.map((p) => `<div><b>jan</b><br>${p} Or so I heard.</div>`).join('');
  expect(read('', `<div>23 comments</div>${readers}`)).not.toContain('so I heard');
  expect(read('', `<div>23 garages</div>${readers}`)).toContain('so I heard');
});

it('leaves out a few lines together of which one asks something of the reader', () => {
  const lines = (last: string) =>
    `<div><p>One theft each Friday, told from its end.</p><p>${last}</p></div><p>All nine deny it.</p>`;
  expect(read('', lines('You can unsubscribe at any time.'))).not.toContain('One theft');
  expect(read('', lines('The first was in May.'))).toContain('One theft');
  const appeal = `<div><p>${STORY[1]} Who saw him?</p><p>Call us on 0100.</p></div><p>All deny it.</p>`;
  expect(read('', appeal)).toContain('Who saw him?');
});

it('takes a box below the text for no piece of it that shares its distances alone', () => {
  const page = (name: string) =>
    `<div><h1>Nine held</h1><div class="prose mt-8">${STORY.map((p) => `<p>${p}</p>`).join('')}</div>
      <div class="${name} mt-12"><h3>The desk</h3><p>We write without advertising, from a room over a garage.</p></div></div>`;
  expect(extract(parsePage(page('panel')))?.article.text).not.toContain('without advertising');
  expect(extract(parsePage(page('prose')))?.article.text).toContain('without advertising');
});

it('leaves out a line of a writer, a desk and a time', () => {
  const line = '<div>J. Doe, courts reporter, Updated 6 June 2024, 4:18 pm</div>';
  expect(read('', `${line}<p>All nine deny it, said their lawyer.</p>`)).not.toContain('4:18');
  expect(read('', '<p>They were held on 6 June 2024 at 4:18 in the morning.</p>')).toContain(
    '4:18',
  );
});

it('keeps a list of links that a sentence of the text announces, and no other', () => {
  const list =
    '<ul><li><a href="/1">The indictment</a></li><li><a href="/2">The plea of the first</a></li></ul>';
  const last = '<p>All nine deny it, said their lawyer.</p>';
  const listed = read('', `<p>These papers were filed with the court on Friday:</p>${list}${last}`);
  expect(listed).toContain('The indictment\n\nThe plea of the first\n\nAll nine');
  for (const over of ['<p>Related coverage:</p>', '<p>More from our reporters in the north:</p>'])
    expect(read('', over + list + last)).not.toContain('The plea');
  expect(
    read('', `<p>A judge will hear them in the first week of May.</p>${list}${last}`),
  ).not.toContain('The plea');
});

it('keeps such a list in a page without an article element, where links side by side are tiles elsewhere', () => {
  const points = ['The indictment', 'The plea of the first', 'The plea of the second of them'];
  const list = `<ul>${points.map((point) => `<li><a href="/1">${point}</a></li>`).join('')}</ul>`;
  const lines = (over: string) => {
    const told = [...STORY, over].map((p) => `<p>${p}</p>`).join('');
    const page = `<div class="page"><h1>Nine held</h1><div class="main">${told}${list}</div></div>`;
    return extract(parsePage(page))?.article.text ?? '';
  };
  expect(lines('These papers were filed with the court on Friday:')).toContain(points.join('\n\n'));
  expect(lines('A judge will hear them in the first week of May.')).not.toContain('The plea');
});

it('takes off no line that begins as others before it do, as the verdict on each thing of a list', () => {
  const verdict = (days: number) => `<p>Our guess: ${days} days</p>`;
  const told = (lines: readonly string[]) => lines.map((line) => `<p>${line} So far.</p>`);
  const [one, two, three] = told(STORY) as [string, string, string];
  const list = `${one}${verdict(9)}${two}${verdict(30)}${three}${verdict(4)}`;
  expect(read('', list)).toMatch(/Our guess: 4 days$/);
  expect(read('', `${one}${two}${three}${verdict(4)}`)).not.toContain('Our guess');
  const police = told(['The police came at nine.', 'The police left at ten.']).join('');
  expect(read('', `${one}${police}<p>The police desk</p>`)).not.toContain('desk');
});

it('takes no line of code for a date', () => {
  const [key, date] = ['pub rsa4096 2016-01-04 expired', '4 January 2016, 10:02'];
  expect(read('', `<pre><code>${key}</code></pre><p>All nine deny it.</p>`)).toContain(key);
  expect(read('', `<pre>${date}</pre><p>All nine deny it.</p>`)).not.toContain(date);
});

it('takes off no lines that count what is in a list, as it takes off signatures', () => {
  const bag = ['1. Bolt cutters, 42 euros', '2. A torch, 9 euros', '3. Keys, none of which fits'];
  const lines = (all: readonly string[]) => all.map((line) => `<p>${line}</p>`).join('');
  expect(read('', lines(bag))).toMatch(/none of which fits$/);
  expect(read('', lines(['3. desk of the north']))).toMatch(/a judge ruled\.$/);
  expect(read('', lines(['8. May', 'red / Agenturen']))).toMatch(/a judge ruled\.$/);
});

it('takes off no points that a text ends with, each behind the same sign; a line alone behind one', () => {
  const points = ['two lorries', '14 kilos of cocaine', '60,000 euros in cash'];
  const lines = (sign: string, all: readonly string[]) =>
    all.map((point) => `<p>${sign} ${point}</p>`).join('');
  for (const sign of ['•', '-', '–', '*']) {
    const text = read('', `<p>The court was told of these finds:</p>${lines(sign, points)}`);
    for (const point of points) expect(text, sign).toContain(point);
  }
  expect(read('', lines('–', ['Scheldt Wire']))).toMatch(/a judge ruled\.$/);
  expect(read('', '<p>• From our desk</p><p>– Scheldt Wire</p>')).toMatch(/a judge ruled\.$/);
});

it('keeps the fields that a text begins with, and no line alone that looks like one', () => {
  const field = (name: string, value: string) => `<p><strong>${name}:</strong> ${value}</p>`;
  const fields = (...all: string[]) => {
    const story = STORY.map((p) => `<p>${p}</p>`).join('');
    const page = `<article><h1>Nine held</h1><div id="text">${all.join('')}${story}</div></article>`;
    return extract(parsePage(page))?.article.text ?? '';
  };
  const [court, hall] = [field('Court', 'Antwerp'), field('Hall', 'two, on the first floor')];
  expect(fields(court, hall)).toContain('Court: Antwerp\n\nHall: two');
  expect(fields(court)).not.toContain('Court:');
  expect(fields('<p>Court: Antwerp</p>', '<p>Hall: two</p>')).not.toContain('Hall');
});

it('keeps the caption of a picture whose field is named after what it goes with', () => {
  const picture = (name: string) =>
    `<div class="${name}"><figure><img src="x.jpg"><figcaption>The garages, seen from the quay.</figcaption></figure></div>`;
  expect(read(picture('field-related_image'), '')).toContain('seen from the quay');
  expect(read(picture('field-related_story'), '')).not.toContain('seen from the quay');
});

it('takes a line named as a subhead over the text for its standfirst, but no counter by its name', () => {
  const over = (line: string, name: string) => read(`<div class="${name}">${line}</div>`, '');
  const deck = 'Two garages searched in the north';
  expect(over(deck, 'story__subhead')).toContain(deck);
  expect(over('1 of 4 | Enlarge', 'slide-description')).not.toContain('1 of 4');
  expect(over(deck, 'slide-description')).toContain(deck);
});

it('leaves out the box that asks for consent to what stands elsewhere, and the desk for the press', () => {
  const last = '<p>All nine deny it, said their lawyer.</p>';
  const consent =
    '<div class="embed-opt-in"><p>Here we show content of others. Agree, and it will load.</p></div>';
  const desk = (label: string) =>
    `<div><h3>${label}</h3><p>The desk answers on working days from nine to five, on the number above.</p></div>`;
  expect(read('', consent + last)).not.toContain('Agree');
  expect(read('', last + desk('Contact for the press'))).not.toContain('working days');
  expect(read('', last + desk('The desk of the court'))).toContain('working days');
});

it('leaves out a date that fills the first line of a text, and keeps a standfirst that fills it', () => {
  const flat = (first: string) =>
    `<h1>Nine held</h1><div class="detail">${first}${STORY.join('<br><br>')}</div>`;
  const text = (first: string) => extract(parsePage(flat(first)))?.article.text ?? '';
  expect(text('<span class="news-date">24.08.2016</span><br>')).toMatch(/held\n\nPolice held/);
  const deck = '<span class="subtitle">Two garages in the north were searched at dawn</span><br>';
  expect(text(`${deck}By hand | 24.08.2016<br><br>`)).toMatch(/at dawn\n\nPolice held/);
  expect(text('<span class="lead">ANTWERP</span> – ')).toContain('ANTWERP – Police held');
});

it('has one standfirst: a bold first paragraph below it is text', () => {
  const deck =
    '<p class="standfirst">Two garages in the north of Antwerp were searched at dawn.</p>';
  const [first = '', ...rest] = STORY;
  const body = [`<b>${first}</b>`, ...rest].map((text) => `<p>${text}</p>`).join('');
  const page = `<header><h1>Nine held</h1>${deck}</header><article>${body}</article>`;
  const kinds = extract(parsePage(page))?.article.blocks.map(({ kind }) => kind);
  expect(kinds).toEqual(['headline', 'lead', ...STORY.map(() => 'paragraph')]);
});

it('keeps the name of whoever a release names as the owner of its words', () => {
  const story = `<p>ANTWERP (<span itemprop="publisher copyrightHolder">A WIRE</span>) ${STORY[1]}</p>`;
  expect(read('', story)).toContain('ANTWERP (A WIRE) The garages');
});

it('leaves out whom to write to: the element, and boxes named so', () => {
  for (const box of [
    '<address>Remarks to the desk, which answers on working days.</address>',
    '<p class="contact-text">The desk, which answers on working days.</p>',
    '<div class="signature">If in doubt, write to the desk on working days.</div>',
  ])
    expect(read('', box)).not.toContain('working days');
});

it('leaves out what sells the rest of a text, and says that it is cut off', () => {
  const offer = (first: string) =>
    `<div><h2>Plus</h2><p>${first}</p><div><p>9 euros a month, and the first for one</p><ul><li>All that we write, on up to five devices</li></ul></div></div>`;
  const page = (first: string) =>
    `<div><h1>Nine held</h1><div>${STORY.map((p) => `<p>${p}</p>`).join('')}</div>${offer(first)}</div>`;
  const found = extract(parsePage(page('Already a subscriber? Log in')))?.article;
  expect(found?.text).toBe(['Nine held', ...STORY].join('\n\n'));
  expect(found?.partial).toBe('teaser');
  expect(extract(parsePage(page('This is what a place costs.')))?.article.text).toContain(
    'devices',
  );
});

it('says of an article that its page has folded away that it shows no more than the opening', () => {
  const partial = (folded: readonly string[], shown: readonly string[]) => {
    const inside = folded
      .map((p) => `<p class="fold">${p}</p>`)
      .concat(shown.map((p) => `<p>${p}</p>`));
    const isVisible = (element: { getAttribute(name: string): string | null }) =>
      element.getAttribute('class') !== 'fold';
    const page = `<article><h1>Nine held</h1>${inside.join('')}</article>`;
    return extract(parsePage(page), { isVisible })?.article.partial;
  };
  const story = [...STORY, ...STORY];
  expect(partial(story, [])).toBe('teaser');
  expect(partial(story, STORY.slice(0, 1))).toBe('teaser');
  expect(partial([], story)).toBeUndefined();
  expect(partial(STORY.slice(0, 1), STORY)).toBeUndefined();
});

it('takes what stands between bodies of one name for text, where it reads as such', () => {
  const body = `<div class="body-text">${STORY.map((p) => `<p>${p}</p>`).join('')}</div>`;
  const between = `<section><div class="item"><p>The judge had asked for the papers of both garages in April, and in May for those of a third.</p><p>She has read them all.</p></div></section>`;
  const page = (inside: string) =>
    `<article><h1>Nine held</h1><section>${body}</section>${inside}<section>${body.replaceAll('garages', 'sheds')}</section></article>`;
  expect(extract(parsePage(page(between)))?.article.text).toContain('papers of both garages');
  const cards = between.replace(
    /The judge had asked/,
    '<a href="/1">Read here all that the judge said in court</a> $&',
  );
  expect(extract(parsePage(page(cards)))?.article.text).not.toContain('papers of both garages');
});

it('ends at a wall of teasers, unless what comes after is made as what came before', () => {
  const tile = (n: number) =>
    `<div class="t"><a href="/${n}">Garages stand empty in street ${n}</a></div>`;
  const wall = `<section class="_wa11"><div>Missed this?</div><div>${[1, 2, 3, 4].map(tile).join('')}</div></section>`;
  const part = (words: string) => `<section class="_5ec7">${words}</section>`;
  const page = (last: string) =>
    `<div><h1>Nine held</h1>${part(STORY.map((p) => `<div>${p}</div>`).join(''))}${part(STORY.map((p) => `<div>${p} So it is said.</div>`).join(''))}${wall}${last}</div>`;
  const last =
    'We are read by many, and send one letter on the first of the month, and nothing else.';
  expect(extract(parsePage(page(part(last))))?.article.text).toContain('one letter');
  const other = `<section class="_0ddb"><div>${last}</div></section>`;
  expect(extract(parsePage(page(other)))?.article.text).not.toContain('one letter');
});

it('keeps a point of a list that says a little more than its link', () => {
  const list = (rest: string) =>
    `<ul><li>The plea of the first of the nine</li><li><a href="/1">The indictment of May</a>${rest}</li></ul><p>All deny it.</p>`;
  expect(read('', list(', which is under seal'))).toContain('under seal');
  expect(read('', list(' (pdf)'))).not.toContain('pdf');
});

it('goes on under the mark that parts a round-up, and ends at the mark over an agency’s notes', () => {
  const more = STORY.map((p) => `<p>${p} So it is said.</p>`).join('');
  const notes = '<p>___</p><p>Another writer in Ghent helped with this. It may change.</p>';
  const next = more.replaceAll('So it', 'Or it');
  const round = read(
    '',
    `${more.repeat(3)}<p>___</p>${next}${next.replaceAll('said.', 'told.')}${notes}`,
  );
  expect(round).toContain('Or it is told');
  expect(round).not.toContain('Another writer');
  expect(read('', more + notes)).not.toContain('Another writer');
});

it('ends at the mark under a release, which says of whoever gave it out what stands below', () => {
  const below =
    '<p><b>About the Harbour Board</b></p><p>The Harbour Board runs four ports and was founded in 1921.</p>';
  for (const mark of ['###', '# # #']) {
    expect(read('', `<p>All nine deny it.</p><p>${mark}</p>${below}`)).toMatch(/deny it\.$/);
    expect(read(`<p>${mark}</p>`, '')).toMatch(/a judge ruled\.$/);
  }
});

it('leaves out when a text was changed, set as a heading over it; not the days of what it tells', () => {
  const day = (text: string) => `<h5>${text}</h5>`;
  const changed = day('Updated 10:36 am, Tuesday, 3 March 2026');
  const over = (html: string) =>
    extract(
      parsePage(
        `<article><h1>Nine held</h1><div id="text">${html}${STORY.map((p) => `<p>${p}</p>`).join('')}</div></article>`,
      ),
    )?.article.text;
  expect(over(changed)).not.toContain('Updated');
  expect(over(day('Why nine were held'))).toContain('Why nine were held');
  const told = `${day('2 March 2026')}<p>The van is seen in Ghent by a neighbour, who tells the police of it.</p>${day('3 March 2026')}`;
  expect(over(told)).toContain('2 March 2026');
});

it('leaves out headings of lists of links that follow one another, and keeps those over what is told', () => {
  const list =
    '<ul><li><a href="/1">Garages let by the month</a></li><li><a href="/2">A yard is sold</a></li></ul>';
  const last = '<p>All nine deny it, said their lawyer, who asks for the film of the yard.</p>';
  const lists = `<div><h3>Most seen</h3>${list}</div><div><h3>Latest</h3>${list}</div><div><h3>The court</h3>${last}</div>`;
  const text = read('', lists);
  expect(text).not.toMatch(/Most seen|Latest/);
  expect(text).toContain('The court');
  expect(read('', `<h3>The court</h3><h4>Monday</h4>${last}`)).toContain('The court');
  expect(read('', `<h3>The court</h3><h3>Monday</h3>${last}`)).toContain('The court');
  const inset = `<h3>The court</h3><div><ul><li><a href="/1">Go on</a></li><li><a href="/2">Below</a></li></ul><h3>Quoted</h3></div>${last}`;
  expect(read('', inset)).toContain('The court');
});

it('leaves out a gallery beside a text, and keeps the pictures of a page that has little else', () => {
  const picture = (i: number) =>
    `<div class="caption">${i}. The garage that a neighbour let to the second of the nine, as it was.</div>`;
  const gallery = (n: number, name: string) =>
    `<div class="${name}">${Array.from({ length: n }, (_, i) => picture(i)).join('')}</div>`;
  const last = '<p>All nine deny it, said their lawyer.</p>';
  expect(read('', gallery(6, 'story-gallery') + last)).not.toContain('a neighbour let');
  expect(read('', gallery(2, 'story-gallery') + last)).toContain('a neighbour let');
  expect(read('', gallery(6, 'story-rooms') + last)).toContain('a neighbour let');
  const diary = `<article><h1>Nine held</h1><p>${STORY[0]}</p>${gallery(6, 'gallery')}</article>`;
  expect(extract(parsePage(diary))?.article.text).toContain('a neighbour let');
});

it('reads paragraphs in the cell of an old layout, however short, as no cells', () => {
  const rows = [...STORY, `${STORY.join(' ')} So it is said.`, 'Nobody has seen him since.'].join(
    '<br><br>',
  );
  const cell = (text: string) => `<td><div>${text}</div></td>`;
  const page = `<title>Nine held in Antwerp</title><div><a href="/">Home</a></div><div><div>Nine held in Antwerp</div>
    <table><tr>${cell(rows)}${cell(rows.replaceAll('nine', 'ten'))}</tr></table></div>`;
  const { article } = extract(parsePage(page)) ?? {};
  expect(article?.text).toContain(STORY[0]);
  expect(article?.blocks.map((b) => b.kind)).not.toContain('cell');
});

it('takes addresses written out for links: a table of goods is no prose', () => {
  const good = (i: number) =>
    `<tr><td>https://shop.example/goods/spare-keys-and-locks-for-garages/${i}/page.html?from=story</td><td>https://pictures.example/small/thumb-${i}.jpg</td></tr>`;
  const table = `<table>${Array.from({ length: 12 }, (_, i) => good(i)).join('')}</table>`;
  const page = `<div><div><h1>Nine held</h1><div>${STORY.map((p) => `<p>${p}</p>`).join('')}</div></div><div>${table}</div></div>`;
  expect(extract(parsePage(page))?.article.text).toBe(['Nine held', ...STORY].join('\n\n'));
});

it('leaves out a bold line of links, and points at the end that ask something of the reader', () => {
  const last = '<p>All nine deny it, said their lawyer.</p>';
  const links =
    '<p><b>Courts: <a href="/1">Who may rent a garage</a> | Police: <a href="/2">Keys found</a></b></p>';
  expect(read('', links + last)).not.toContain('Who may rent');
  expect(read('', `<p><b>Who may rent a garage</b></p>${last}`)).toContain('Who may rent');
  const points = '<ul><li>Follow us on three networks and by letter</li></ul>';
  expect(read('', last + points)).not.toContain('three networks');
});

it('takes a headline that is set twice, for wide windows and for narrow ones, once', () => {
  const twice = '<span>Nine held in two garages</span> <span>Nine held in two garages</span>';
  const story = STORY.map((p) => `<p>${p}</p>`).join('');
  const page = `<title>Nine held in two garages</title><article><h1>${twice}</h1>${story}</article>`;
  const { article } = extract(parsePage(page)) ?? {};
  expect(article?.title).toBe('Nine held in two garages');
  expect(article?.text.match(/Nine held/g)).toHaveLength(1);
});

it('keeps the head of an article whose box is named for its data, with a standfirst named for a button', () => {
  const head = (heading: string) =>
    `<div class="main-article-info"><${heading}>Nine held in two garages</${heading}><p class="stand-first article-cta">Two garages searched in the north</p></div>`;
  const page = (heading: string) =>
    `<title>Nine held in two garages</title><div><div>${head(heading)}</div><div id="text">${STORY.map((p) => `<p>${p}</p>`).join('')}</div></div>`;
  expect(extract(parsePage(page('h1')))?.article.text).toMatch(
    /^Nine held in two garages\n\nTwo garages searched/,
  );
  expect(extract(parsePage(page('h3')))?.article.text).not.toContain('searched in the north');
});

it('keeps a paragraph that stands in the slot of an advert, among others', () => {
  const slot = (text: string) => `<div class="article-mpu"><p>${text}</p></div>`;
  const last = '<p>All nine deny it, said their lawyer.</p>';
  const long = `${STORY[1]} He paid in notes for a year. Nobody in the street knew him, and the lamp over the gate had been out since the spring.`;
  expect(read('', slot(long) + last)).toContain('paid in notes');
  expect(
    read('', slot('A garage of your own from Monday, at half the rent.') + last),
  ).not.toContain('half the rent');
});

it('ends at a heading over what readers say, though a label is set apart for it', () => {
  const talk = `<div class="in-talk"><div><h2>Comments</h2><a href="/c">Post yours</a></div><div class="said"><h3>Not so</h3><p>${STORY[1]} I saw it, and it was a third garage.</p></div></div>`;
  expect(read('', talk)).not.toContain('a third garage');
});

it('leaves out what stands in square brackets alone and leads elsewhere', () => {
  const last = '<p>All nine deny it, said their lawyer.</p>';
  const pointer = (inside: string) => `<p>[ Who lets a garage? See ${inside}, in five parts. ]</p>`;
  expect(read('', pointer('<a href="/1">our guide</a>') + last)).not.toContain('five parts');
  expect(read('', pointer('page 4') + last)).toContain('five parts');
});

it('leaves out who else worked on the report, and where from', () => {
  const last = '<p>All nine deny it, said their lawyer.</p>';
  const note =
    '<p>A Wire writer Jo Doe in Ghent contributed to this report from Lagos, Nigeria.</p>';
  expect(read('', last + note)).not.toContain('Lagos');
  const sentence =
    '<p>More than 40 bodies contributed to this report, which says that garages are let too easily.</p>';
  expect(read('', sentence + last)).toContain('40 bodies');
});

it('takes the sentence of a body cut into pieces that has more of a link in it', () => {
  const piece = (name: string, text: string) => `<div class="${name}"><p>${text}</p></div>`;
  const linked = (name: string) =>
    `The garages had been rented in March, for a year, by ${name}, as it turned out on Monday.`;
  const name = 'a man who had died in January';
  const rest = [...STORY, ...STORY].map((p) => `<p>${p} Or so it is said.</p>`).join('');
  const page = `<title>Nine held</title><div><div><h1>Nine held</h1></div><div>${piece('firstPar', STORY[0] ?? '')}${piece('secondPar', linked(`<a href="/1">${name}</a>`))}<div class="body">${rest}</div></div></div>`;
  expect(extract(parsePage(page))?.article.text).toContain(`\n\n${linked(name)}\n\n`);
});

it('goes on behind a box in the text that asks readers to talk, and ends where they do', () => {
  const more = STORY.map((p) => `<p>${p} So it is said.</p>`).join('');
  const box = '<table><tr><td><b>Join the discussion</b></td></tr><tr><td>Here</td></tr></table>';
  expect(read('', more + box + more.replaceAll('So', 'Or'))).toContain('Or it is said');
  const talk = STORY.map((p) => `<div class="x"><p>${p} I saw it.</p></div>`).join('');
  expect(read('', `${more}${box}${talk}`)).not.toContain('I saw it');
});

it('takes no box for the wall at the end of a text that holds the text', () => {
  const tools = `<ul>${['one', 'two', 'three', 'four', 'five'].map((n) => `<li><a href="/${n}">Share by ${n} or more</a></li>`).join('')}</ul>`;
  const text = STORY.map((p) => `<p>${p}</p>`).join('');
  const side = '<div><p>Ten others were let go in Ghent on Monday, said the mayor.</p></div>';
  const page = `<title>Nine held</title><div class="content-body"><div><div><h1>Nine held</h1>${tools}</div><div>${text}</div></div>${side}</div>`;
  expect(extract(parsePage(page))?.article.text).toContain(STORY[2]);
});

it('takes a few words close to the headline for no article beside a long text', () => {
  const ask =
    '<div><div>Be the first to know of new garages in your street, from our desk.</div><div>You will receive a letter each time, and may end that when you like.</div><div>It costs you nothing, and is sent at seven, with the day’s other news.</div></div>';
  const text = Array(8)
    .fill(STORY)
    .flat()
    .map((p, i) => `<p>${p} So said ${i} of them.</p>`)
    .join('');
  const page = `<title>Nine held in Antwerp</title><body><div><div><h1>Nine held in Antwerp</h1>${ask}</div><div>At six</div></div><div><div>${text}</div></div></body>`;
  expect(extract(parsePage(page))?.article.text).toContain('So said 23 of them');
});

/** What readers wrote, each entry signed so. */
const signed = (signs: readonly string[]) =>
  signs.map((sign, i) => `<div>${sign}<p>${STORY[i]} Or so I heard.</p></div>`).join('');

it.each([
  ['a link and an hour', '<a href="/u/$">$</a> <span>3 March 2025, 10:15</span>'],
  ['an element of time', '<b>$</b> <time datetime="2025-03-03T10:15">3 March</time>'],
  ['how long ago', '<a href="/u/$">$</a> <span>4 hours ago</span>'],
  ['words alone', '<b>$</b>, 3 March 2025 at 10:15'],
])('leaves out entries of no name that are signed: %s', (_, sign) => {
  const readers = ['Marsh', 'Tess', 'oldkeeper'].map((name) => sign.replaceAll('$', name));
  expect(read('', `<div>${signed(readers)}</div>`)).not.toContain('so I heard');
});

it.each([
  ['days and places', ['3 March 2025, Antwerp', '4 April 2025, Ghent', '5 May 2025, Liège']],
  [
    'times of a day that one reporter tells',
    ['10:15', '10:40', '11:05'].map(
      (at) => `<time datetime="2025-03-03T${at}">${at}</time> <a href="/by/t">Tess</a>`,
    ),
  ],
  [
    'days in elements of time',
    ['<time>3 March</time> Antwerp', '<time>4 April</time> Ghent', '<time>5 May</time> Liège'],
  ],
  [
    'things with links and numbers',
    ['Antwerp', 'Ghent', 'Liège'].map((town) => `<a href="/c">Garages of ${town}</a>, 3 boxes`),
  ],
  [
    'towns in headings',
    ['Antwerp', 'Ghent', 'Liège'].map((town) => `<h3>${town}, 10:15, 2025</h3>`),
  ],
])('keeps what is told piece by piece: %s', (_, heads) => {
  expect(read('', signed(heads)).match(/so I heard/g)).toHaveLength(3);
});

it('keeps what a network shows of others in the text', () => {
  const posts = ['Marsh', 'Tess'].map(
    (name, i) =>
      `<div><blockquote><p>${STORY[i]} Or so I heard.</p>— ${name} <a href="/p">3 March 2025</a></blockquote></div>`,
  );
  expect(read('', `${posts.join('')}<p>All deny it.</p>`)).toContain('so I heard');
});

it('reads of a forum the question, and what structured data calls an answer never', () => {
  const page = (inside: string) =>
    extract(parsePage(`<div><h1>Who was held?</h1>${inside}</div>`))?.article.text;
  const entry = (name: string, words: string) =>
    `<article><div><a href="/u">${name}</a> <time datetime="2025-03-03T10:15">3 March</time></div><p>${words}</p></article>`;
  const [, answer = '', other = ''] = STORY;
  const question = `${STORY[0]} Whom does one ask where they are now, and will anybody say?`;
  const asked = ['Who was held?', question].join('\n\n');
  const entries = entry('Marsh', question) + entry('Tess', answer) + entry('oldkeeper', other);
  expect(page(entries)).toBe(asked);
  const answers = `<div itemprop="acceptedAnswer"><p>${answer} ${other}</p></div>`;
  expect(page(`<div itemprop="text"><p>${question}</p></div>${answers}`)).toBe(asked);
  // A day that several tell post by post is no forum.
  const live = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
  expect(page(live + entries)).toContain(other);
});

it('reads a list of facts below the text, and none of what the page says of itself', () => {
  const list = (facts: Record<string, string>) =>
    `<dl>${Object.entries(facts)
      .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
      .join('')}</dl>`;
  const text = `<div>${STORY.map((p) => `<p>${p}</p>`).join('')}</div>`;
  const page = (rest: string) =>
    extract(parsePage(`<article><h1>Nine held</h1>${text}${rest}</article>`))?.article.text;
  const facts = list({ Arrests: '9', 'Garages searched': '2', Town: 'Antwerp' });
  expect(page(facts)).toMatch(/Arrests\n\n9\n\nGarages searched\n\n2\n\nTown\n\nAntwerp$/);
  expect(page(`<section><h2>In figures</h2>${facts}</section>`)).toMatch(/In figures\n\nArrests/);
  for (const own of [
    { Published: '3 March 2025', Section: 'Crime', Views: '1,204' },
    { Desk: 'Harbour', Town: 'Antwerp' },
    { Arrests: '<a href="/9">9 more of them</a>', Garages: '<a href="/2">2 more of them</a>' },
  ])
    expect(page(list(own))).toMatch(/a judge ruled\.$/);
});

it('keeps a line that leads to a quotation, though most of it is a link; not one that names another report', () => {
  const quote =
    '<blockquote><p>They were told that it was flour, and they believed it.</p></blockquote>';
  const line = (end: string) =>
    `<p><a href="/1">What the lawyer of the two told</a> the court in May${end}</p>`;
  expect(read('', line(':') + quote)).toContain('told the court in May:');
  expect(read('', line('') + quote)).not.toContain('told the court in May');
});

it('leaves out a last heading that asks, and keeps one that says something', () => {
  expect(read('', '<h3>Are you looking for more of what happens in Antwerp?</h3>')).toMatch(
    /judge ruled\.$/,
  );
  expect(
    read('', '<h3>The judge will hear all nine of them in the last week of May.</h3>'),
  ).toMatch(/week of May\.$/);
});

it('takes the headline of a film over the text for no standfirst', () => {
  const line = 'From the archive: will the garages of Antwerp ever be safe?';
  expect(read(`<div class="lead-video"><div>${line}</div></div>`, '')).not.toContain('archive');
  expect(read(`<div class="lead"><div>${line}</div></div>`, '')).toContain('archive');
});

it('leaves out who wrote it, in a box that says so in one word, and what asks to be talked to', () => {
  const writer =
    '<div class="authorinfobox"><p>Jane writes on garages, ports and whatever else is let by the month in Antwerp.</p></div>';
  expect(read('', writer)).not.toContain('Jane writes');
  expect(read('<div><p>Chat with us on WhatsApp. We know it first.</p></div>', '')).not.toContain(
    'Chat with',
  );
  expect(read('', '<p>Neighbours chat with us on Mondays, and say they knew it.</p>')).toContain(
    'Neighbours chat',
  );
});

it('reads the words of elements that HTML does not know in the line that they stand in', () => {
  const sentence =
    '<p>They were driven to <st1:place>Ghent</st1:place> and from there to Lille, by night.<o:p></o:p></p>';
  expect(read('', sentence)).toContain('driven to Ghent and from there');
  const old = '<article><h1><xy_headline>Nine held in a yard</xy_headline></h1><div>';
  const html = `<title>Raid | The Scheldt</title>${old}${STORY.map((p) => `<p>${p}</p>`).join('')}</div></article>`;
  expect(extract(parsePage(html))?.article.title).toBe('Nine held in a yard');
});

it('reads what is said of a picture in a title of its own', () => {
  const picture =
    '<div><img src="x.jpg"><span class="cmp-image--title">One of the two garages in March</span></div>';
  expect(read('', picture + STORY[0])).toContain('One of the two garages');
});

describe('a last paragraph about whoever wrote the text', () => {
  const about = '<p>Iris Blom covers courts and customs for this paper. She lives in Ghent.</p>';
  const linked = (author: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Nine held', author })}</script>`;
  const end = /a judge ruled\.$/;

  it.each([
    ['a line over the text', '<div>By Iris Blom, Ghent</div>'],
    ['a box with a name', '<div class="byline">Iris Blom and Tom Raes | 3 March</div>'],
    ['structured data', linked({ '@type': 'Person', name: 'Iris Blom' })],
    ['structured data, several', linked([{ name: 'Tom Raes' }, 'Iris Blom'])],
    ['metadata', '<meta name="author" content="Iris Blom">'],
  ])('is left out where the page names them: %s', (_, over) => {
    expect(read(over, about)).toMatch(end);
    expect(read(over, `${about}<p>Iris Blom can be reached at the desk in Ghent.</p>`)).toMatch(
      end,
    );
  });

  it('is left out where a film and a list of others stand between the name and the text', () => {
    const films = `<ul>${'<li><a href="/1">A film of another raid</a></li>'.repeat(20)}</ul>`;
    expect(read(`<div class="byline">Iris Blom</div>${films}`, about)).toMatch(end);
  });

  it('is left out where it begins with a dash', () => {
    const line = '<p>— Iris Blom reports from the courts for this paper</p>';
    expect(read('<meta name="author" content="Iris Blom">', line)).toMatch(end);
  });

  it('leaves the name in nothing that is handed on', () => {
    const page = `<meta name="author" content="Iris Blom">${linked('Iris Blom')}<article><h1>Nine held</h1>${STORY.map((p) => `<p>${p}</p>`).join('')}${about}</article>`;
    expect(JSON.stringify(extract(parsePage(page))?.article)).not.toContain('Blom');
  });

  it('is kept where nobody says so, or the text speaks of them', () => {
    expect(read('', about)).toContain('covers courts');
    expect(read('<div>By Tom Raes</div>', about)).toContain('covers courts');
    const told = '<p>The dead neighbour’s flat belongs to Blom, the court was told.</p>';
    expect(read('<div>By Iris Blom</div>', told + about)).toContain('covers courts');
    const long = about.replace('</p>', ` ${STORY.join(' ')} ${STORY.join(' ')}</p>`);
    expect(read('<div>By Iris Blom</div>', long)).toContain('covers courts');
  });

  it('is not taken for one where an office wrote it of itself', () => {
    const more = '<p>Antwerp Police ask whoever saw the van to come forward.</p>';
    const story = '<p>Officers of Antwerp Police had watched the garages since May.</p>';
    expect(read('<meta name="author" content="Antwerp Police">', story + more)).toContain('van');
  });
});

describe('a caption that is named as a credit', () => {
  const figure = (caption: string, name = 'copyright') =>
    `<figure><img src="a.jpg"><figcaption class="${name}">${caption}</figcaption></figure>`;
  const said = 'Officers carry tins out of the second garage on Tuesday.';

  it('is read where it says what is seen, without who made it', () => {
    for (const name of ['copyright', 'photo-credit', 'credits'])
      expect(
        read('', `${figure(`${said} Photo: A. N. Other`, name)}<p>${STORY[0]} Or so they say.</p>`),
      ).toContain(`${said}\n`);
  });

  it('is read in a plain box too, alone beside its picture', () => {
    const last = `<p>${STORY[0]} Or so they say.</p>`;
    const box = (name: string, beside = '') =>
      `<div class="w"><a href="/1.jpg"><img src="1.jpg"></a>${beside}<div class="${name}">${said} © A. N. Other</div></div>${last}`;
    expect(read('', box('img-copyright'))).toContain(`${said}\n`);
    const sized = '<picture><source srcset="1.webp"><img src="1.jpg"></picture>';
    const inLink = box('img-copyright').replace('<img src="1.jpg">', sized);
    expect(read('', inLink)).toContain(`${said}\n`);
    expect(read('', box('img-copyright', '<p>All nine deny it.</p>'))).not.toContain('tins');
    expect(read('', `<div><div class="credits">${said}</div></div>${last}`)).not.toContain('tins');
  });

  it('is left out where its picture is another text’s', () => {
    const other = `<figure class="related"><figcaption>${said}</figcaption></figure>`;
    expect(read('', `${other}<p>All nine deny it, said their lawyer.</p>`)).not.toContain('tins');
  });

  it('is left out where it says but who made it', () => {
    for (const credit of [
      '© 2024 Some Agency. All rights reserved.',
      'Some Agency, Some Pictures, Another Agency, Antwerp Times.',
      'Photo by A. N. Other for the paper of the town, with leave of the court.',
    ])
      expect(read('', `${figure(credit)}<p>All nine deny it, said their lawyer.</p>`)).not.toMatch(
        /Agency|Other/,
      );
  });
});

it('keeps the line that says in capitals where a report was written, and when; no label of the page', () => {
  const over = (line: string) => {
    const story = STORY.map((p) => `<p>${p}</p>`).join('');
    const page = `<article><h1>Nine held</h1><div id="text"><p>${line}</p>${story}</div></article>`;
    return extract(parsePage(page))?.article.text ?? '';
  };
  for (const line of ['NAMUR, May 6', 'THE HAGUE, 6 May 2024 –'])
    expect(over(line)).toContain(line);
  for (const line of [
    'UPDATED May 6, 2024',
    'LIVE, 10:32',
    'CRIME',
    'Namur, May 6',
    'PUBLISHED: 6 May',
  ])
    expect(over(line), line).not.toContain(line);
});

it('keeps a line of code in a box that is made for none', () => {
  const line = '<div class="cmd"><code>scan --all | sort</code></div>';
  const end = '<p>All nine deny it, said their lawyer.</p>';
  expect(read('', line + end)).toContain('scan --all');
  expect(read('', line.replaceAll('code', 'span') + end)).not.toContain('scan --all');
});
