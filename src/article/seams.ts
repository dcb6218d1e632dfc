import type { CopyToken } from './copying/page-copy.ts';
import type { Places } from './text-map.ts';

/**
 * The spaces of an article's text at which the page shows something else between two words: an advert, or words for screen
 * readers alone. A link that leads to words of a page must stop there, as a browser does not find words across it.
 */
export function seamsOf(
  text: string,
  blocks: Places['blocks'],
  tokens: readonly CopyToken[],
): number[] {
  const told = textsBefore(tokens);
  const seams: number[] = [];
  for (const { start, nodes, segments, cuts = [] } of blocks) {
    for (const cut of cuts) seams.push(start + cut);
    for (let i = 4; i < segments.length; i += 4) {
      const before = nodes[segments[i - 3] ?? 0] ?? 0;
      const at = nodes[segments[i + 1] ?? 0] ?? 0;
      if ((told[at] ?? 0) - (told[before + 1] ?? 0) <= 0) continue;
      // The space between the two may belong to the second segment, as its first character.
      const next = start + (segments[i] ?? 0);
      const seam = text[next] === ' ' ? next : next - 1;
      if (text[seam] === ' ') seams.push(seam);
    }
  }
  return [...new Set(seams)].sort((a, b) => a - b);
}

/** For each node of a copy, how many texts before it say something. */
function textsBefore(tokens: readonly CopyToken[]): number[] {
  const counts: number[] = [];
  let count = 0;
  for (const token of tokens) {
    if (token === 0) continue;
    counts.push(count);
    if (typeof token === 'string' && token !== ' ') count += 1;
  }
  return counts;
}
