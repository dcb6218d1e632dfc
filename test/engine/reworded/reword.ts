import type { Span } from '../../../src/engine/types.ts';
import type { Rewording } from './rewordings.ts';

/** A text said otherwise, and where a span of it stood in the text before. */
interface Reworded {
  text: string;
  before: (span: Span) => Span;
}

/** Says a text otherwise; undefined where it has nothing of what is looked for. */
export function reword(text: string, { from, to }: Rewording): Reworded | undefined {
  const edges: { at: number; was: number }[] = [{ at: 0, was: 0 }];
  let out = '';
  let last = 0;
  for (const match of text.matchAll(from)) {
    out += text.slice(last, match.index);
    edges.push({ at: out.length, was: match.index });
    out += to(...match);
    last = match.index + match[0].length;
    edges.push({ at: out.length, was: last });
  }
  if (last === 0) return undefined;
  const place = (at: number) => {
    const edge = edges.findLast((one) => one.at <= at) ?? { at: 0, was: 0 };
    const next = edges[edges.indexOf(edge) + 1];
    return Math.min(edge.was + at - edge.at, next?.was ?? Number.POSITIVE_INFINITY);
  };
  return {
    text: out + text.slice(last),
    before: ({ start, end }) => ({ start: place(start), end: place(end) }),
  };
}
