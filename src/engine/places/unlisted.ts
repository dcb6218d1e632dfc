import type { Draft } from '../draft.ts';
import { spanOf } from '../text/doc.ts';
import type { Mention } from './mention.ts';
import type { Surroundings } from './surroundings.ts';

/** Words that an unlisted name may have: 'Alum Rock'. */
const LONGEST = 3;

/**
 * Finds districts and villages that the gazetteer lacks, where the text leaves no doubt that they are
 * places: 'in Erdington, Birmingham', 'in Lozells and Handsworth', 'the Eilandje district'.
 */
export function findUnlisted(
  draft: Draft,
  around: Surroundings,
  free: (i: number) => boolean,
): void {
  const known = new Map(draft.mentions.map((mention) => [mention.from, mention]));
  const { count } = draft.doc.tokens;
  const names = new Set<string>();
  const later: Mention[] = [];
  for (let i = 0; i < count; ) {
    const end = free(i) && !known.has(i) ? nameEnd(i, around, free, known) : i;
    if (end > i) {
      const mention = unlisted(draft, i, end);
      if (isDistrict(i, end, around) || leansOnPlace(i, end, around, known)) {
        names.add(mention.key);
        draft.mentions.push(mention);
        known.set(i, mention);
      } else if (around.strictlyLocative(i)) later.push(mention);
    }
    i = Math.max(i + 1, end);
  }
  for (const mention of later) if (names.has(mention.key)) draft.mentions.push(mention);
  draft.mentions.sort((a, b) => a.start - b.start);
}

function unlisted(draft: Draft, from: number, to: number): Mention {
  const span = spanOf(draft.doc, from, to);
  const surface = draft.doc.text.slice(span.start, span.end);
  draft.trace('places/unlisted', span, surface);
  return {
    ...span,
    from,
    to,
    key: `?${surface}`,
    ids: [],
    rule: 'places/unlisted',
    noun: 'area',
    surface,
  };
}

/** The end of the run of names that starts at `i`, or `i` where no run or a longer one starts there. */
function nameEnd(
  i: number,
  around: Surroundings,
  free: (i: number) => boolean,
  known: ReadonlyMap<number, Mention>,
): number {
  const before = around.before(i);
  if (!around.isName(i) || around.isUpper(i) || (before >= 0 && around.isName(before))) return i;
  let end = i;
  while (end - i <= LONGEST && around.isName(end) && free(end) && !known.has(end)) {
    end += 1;
    if (around.after(end) < 0) break;
  }
  const tooLong = end - i > LONGEST || around.norm(end) === '-' || around.isName(end);
  return tooLong ? i : end;
}

/** 'the Eilandje district', 'Madrid's Chamberí district'. */
function isDistrict(from: number, to: number, around: Surroundings): boolean {
  const noun = around.after(to);
  if (noun < 0 || !around.words.districtNouns.has(around.norm(noun))) return false;
  const before = around.before(from);
  return (
    before >= 0 && (around.words.articles.has(around.norm(before)) || around.norm(before) === "'s")
  );
}

/** Announced by 'in' or 'near', and followed by a place: ', Birmingham', 'and Nottingham', 'in Leeds'. */
function leansOnPlace(
  from: number,
  to: number,
  around: Surroundings,
  known: ReadonlyMap<number, Mention>,
): boolean {
  if (!around.strictlyLocative(from)) return false;
  const tie = around.norm(to);
  const tied =
    tie === ',' || around.words.conjunctions.has(tie) || around.words.containers.includes(tie);
  const next = known.get(to + 1);
  return tied && next !== undefined && next.ids.length > 0;
}
