import { textOf } from './articles.mjs';
import { median, timed } from './measure.mjs';

const WORDS = [1_000, 10_000, 100_000];
/** Characters of an English word with its space. */
const PER_WORD = 6;

/** A news page around so many words: navigation, a link in each paragraph, teasers between them. */
export function pageOf(words) {
  const paragraphs = textOf(words * PER_WORD)
    .split('\n\n')
    .filter((text) => text.trim() !== '')
    .map((text, i) => `<p>${text.replace(/ (\w+) /, ` <a href="/${i}">$1</a> `)} ${i}.</p>`);
  const teaser =
    '<aside><h3><a href="/x">Another story</a></h3><p>It is told elsewhere.</p></aside>';
  const menu = Array.from({ length: 60 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`);
  return `<!doctype html><html lang="en"><title>The story</title><nav><ul>${menu.join('')}</ul></nav>
    <main><article><h1>The story</h1>${paragraphs.join(`${teaser}\n`)}</article></main>`;
}

/** Milliseconds that an extraction takes by the words of the article: all of it, and its longest slice. */
export async function extraction() {
  const { extractInSlices, parsePage } = await import(
    new URL('../../build/bench/extract.js', import.meta.url)
  );
  return WORDS.map((words) => {
    const document = parsePage(pageOf(words));
    const rounds = Array.from({ length: words > 10_000 ? 7 : 21 }, () => {
      const steps = extractInSlices(document);
      const slices = [];
      for (let done = false; !done; ) slices.push(timed(() => ({ done } = steps.next())));
      return { all: slices.reduce((a, b) => a + b, 0), longest: Math.max(...slices) };
    });
    const of = (key) => median(rounds.map((round) => round[key]));
    return { words, all: of('all'), longest: of('longest') };
  });
}
