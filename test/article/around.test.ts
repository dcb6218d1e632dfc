import { expect, it } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { f1, mean } from './f1.ts';
import { bodyOf, truePages } from './truth.ts';

/**
 * What stands around and in the text of a page is not always named, and may say more than the text. Each page of the
 * truth with such things put into it must be read nearly as well as without.
 */
const SENTENCES = [
  'The harbour office keeps a book of all boats, and whoever wants to may look into it on Mondays.',
  'No part of that book may be copied, sold or lent without the consent of the office, in writing.',
  'What is said in it was right on the day it was written down, and may be wrong by the next.',
  'Whoever finds a mistake in it can tell the clerk, who will note it at the foot of the page.',
];
const said = (count: number) =>
  Array.from({ length: count }, (_, n) => SENTENCES[n % SENTENCES.length]).join(' ');
const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

const LEGAL = `<div><div><p>${said(4)}</p><p>${said(5)}</p><p>${said(4)}</p></div></div>`;
const TEASERS = `<div>${times(9, (n) => `<div><h3><a href="/${n}">Boat number ${n} is for sale</a></h3><p>${said(2)}</p></div>`)}</div>`;
const CARDS = `<h3>More from the harbour</h3><div>${times(3, (n) => `<div><a href="/${n}">Boat number ${n} is for sale again</a><p>${said(1)}</p></div>`)}</div>`;
const COMMENTS = `<div><h3>6 comments</h3><ul>${times(6, (n) => `<li><div><a href="/u${n}">Sailor${n}</a> <span>${n + 3} May 2019 at 1${n}:20</span></div><p>${said(3)}</p><a href="#">Reply</a></li>`)}</ul></div>`;
const TEASER =
  '<div><a href="/1"><h4>The ferry has a new bell</h4></a><p>It was cast in Ghent and rings an A flat.</p></div>';
const PITCH =
  '<div><h3>Our newsletter</h3><p>The best boats of the day, every morning.</p><form><input><button>Go</button></form></div>';

const over = (what: string) => (html: string) => html.replace(/<body[^>]*>/i, `$&${what}`);
const under = (what: string) => (html: string) => html.replace(/<\/body>/i, `${what}$&`);
const between = (every: number, what: string) => (html: string) => {
  let n = 0;
  return html.replace(/<\/p>/gi, (end) => {
    n += 1;
    return n % every === 0 ? end + what : end;
  });
};
const withoutNames = (html: string) =>
  html.replace(/\s(?:class|id|data-[\w-]+|role|itemprop)="[^"]*"/gi, '');

/** A third of the pages, by their names, so that a page more moves no other: each is read once for each way. */
const PAGES = truePages().filter(
  ({ name }) => [...name].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 3 === 0,
);

const readAs = (change: (html: string) => string): number =>
  mean(
    PAGES.map(({ html, text }) => {
      const found = extract(parsePage(change(html)), { asked: true });
      return f1(bodyOf(found?.article), text);
    }),
  );

/** What may be lost by each, of the score of the pages as they are: no third of them loses more. */
const WAYS: readonly [string, (html: string) => string, number][] = [
  ['under words on what may be copied', under(LEGAL), 0.09],
  ['over words on what may be copied', over(LEGAL), 0.065],
  ['over teasers', under(TEASERS), 0.04],
  ['under teasers', over(TEASERS), 0.04],
  ['over comments', under(COMMENTS), 0.02],
  ['with teasers between its paragraphs', between(2, TEASER), 0.045],
  ['with cards of other articles in it', between(5, CARDS), 0.03],
  ['with what asks for an address in it', between(3, PITCH), 0.02],
  ['without any names', withoutNames, 0.055],
];

const asTheyAre = readAs((html) => html);

it.each(WAYS)('reads a page %s', (_, change, loss) => {
  expect(readAs(change)).toBeGreaterThan(asTheyAre - loss);
});
