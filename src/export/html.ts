import { asHtml, asHtmlLink, isWeb } from '../ui/web.ts';
import type { Outline, OutlineLine, Part } from './outline.ts';

/** The card as HTML for the clipboard: what is pasted into a document has its headings, lists and links. */
export function toHtml({ title, about, sections }: Outline): string {
  const lists = sections.map(
    (section) => `<h2>${asHtml(section.title)}</h2>${listOf(section.lines, 0)}`,
  );
  return `<h1>${asHtml(title)}</h1><p>${asHtml(about)}</p>${lists.join('')}`;
}

/** Lines of one depth, each with those below it that hang under it. */
function listOf(lines: readonly OutlineLine[], depth: number): string {
  const heads = lines.flatMap((line, at) => (line.depth <= depth ? [{ ...line, at }] : []));
  const items = heads.map(({ parts, at }, nth) => {
    const under = lines.slice(at + 1, heads[nth + 1]?.at);
    const list = under.length > 0 ? listOf(under, depth + 1) : '';
    return `<li>${parts.map(written).join('; ')}${list}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function written({ text, url, strong }: Part): string {
  const said = text ?? url ?? '';
  return strong && !isWeb(url) ? `<b>${asHtml(said)}</b>` : asHtmlLink(said, url);
}
