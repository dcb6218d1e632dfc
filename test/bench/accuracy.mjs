import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { Window } from 'happy-dom';

const PAGES = new URL('../truth/', import.meta.url);

/** How far the text found on each page of test/truth is the one that a person takes for it: ours, Readability's. */
export async function accuracy() {
  const { bodyOf, extract, f1, mean, parsePage } = await import(
    new URL('../../build/bench/extract.js', import.meta.url)
  );
  const names = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
  const scores = names.map((name) => {
    const html = readFileSync(new URL(name, PAGES), 'utf8');
    const text = readFileSync(new URL(name.replace('.html', '.txt'), PAGES), 'utf8');
    const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
    window.document.write(html);
    return {
      ours: f1(bodyOf(extract(parsePage(html), { asked: true })?.article), text),
      theirs: f1(new Readability(window.document).parse()?.textContent ?? '', text),
    };
  });
  const of = (key) => mean(scores.map((score) => score[key]));
  return { pages: names.length, ours: of('ours'), theirs: of('theirs') };
}
