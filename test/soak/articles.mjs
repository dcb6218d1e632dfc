import { articles } from '../bench/articles.mjs';

/** Those that are marked by themselves. */
const marked = articles.filter(({ relevant }) => relevant === 'yes');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text) => text.split(/\n\s*\n/).filter((part) => part.trim() !== '');

/** The nth article as it stands in a page, no two with the same figures or the same words. */
export function articleElement(n) {
  const { text } = marked[n % marked.length];
  const [headline, ...rest] = paragraphs(text).map(escaped);
  const lead =
    `In case ${n}, an operation coordinated by Europol and Eurojust, Belgian and Dutch police arrested ${n + 2} people ` +
    `in Antwerp and Rotterdam and seized ${n + 3} cars, prosecutors said.`;
  return `<article><h1>${headline} (${n})</h1>${[lead, ...rest].map((p) => `<p>${p}</p>`).join('')}</article>`;
}

/** The nth article as a page of its own. */
export function articlePage(n) {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case ${n}</title>` +
    `<meta property="og:type" content="article"></head><body>${articleElement(n)}</body></html>`
  );
}

/** Words that the page of the nth article must have marked before it counts as read. */
export const lastMark = (n) => `${n + 3} cars`;
