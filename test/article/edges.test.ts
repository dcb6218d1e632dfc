import { expect, it } from 'vitest';
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

it('keeps a deck by the names that sites give it, though it is no sentence', () => {
  expect(read('<div class="occhiello">Two garages searched in the north</div>', '')).toContain(
    'Two garages searched in the north',
  );
});

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
