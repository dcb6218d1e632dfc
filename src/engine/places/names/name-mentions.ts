import type { Draft } from '../../draft.ts';
import { spanOf } from '../../text/doc.ts';
import { DATELINE } from '../dateline.ts';
import { type Mention, newMention } from '../mention.ts';
import type { PlaceNoun } from '../words.ts';
import type { FoundName } from './names.ts';
import { isOfSeveral, nounAround } from './nouns.ts';
import { place } from './records.ts';
import type { Surroundings } from './surroundings.ts';

/** A street, which only its town locates. */
export function streetMention(draft: Draft, from: number, to: number): Mention {
  const mention = unlistedMention(draft, from, to, { rule: 'places/street', noun: 'street' });
  draft.trace?.(mention.rule, mention, mention.surface);
  return mention;
}

/** A name of which the gazetteer knows nothing: mentions that are written alike mean the same place. */
export function unlistedMention(
  { doc }: Draft,
  from: number,
  to: number,
  { rule, noun }: { rule: string; noun: PlaceNoun },
): Mention {
  const span = spanOf(doc, from, to);
  const surface = doc.text.slice(span.start, span.end);
  return newMention(span, { from, to, key: `?${surface}`, ids: [], rule, noun, surface });
}

/** An unlisted town in capitals that opens a report: the text goes on to write it like any name. */
export function datelineMention(draft: Draft, from: number, to: number): Mention {
  const mention = unlistedMention(draft, from, to, { rule: DATELINE, noun: 'city' });
  const surface = (mention.surface ?? '').replace(
    /(\p{L})(\p{L}*)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
  return { ...mention, key: `?${surface}`, surface };
}

/** A town opens a report; what stands abbreviated after its comma, 'Pomona, N.Y.', is its state. */
function saidBy(
  rule: string,
  { alias, from, ids }: FoundName,
  around: Surroundings,
  draft: Draft,
): PlaceNoun | undefined {
  if (alias?.afterComma) return 'region';
  // 'MALTA –' is the country, though towns are called so; 'LUXEMBOURG –' is its capital.
  const records = ids.map((id) => place(draft, id));
  const isCapital = records.some(({ feature }) => feature === 'capital');
  if (!isCapital && records.some(({ kind }) => kind === 'country')) return undefined;
  // 'COMITANCILLO, Guatemala —' goes on with the country.
  return rule === 'dateline' && around.norm(from - 1) !== ',' ? 'city' : undefined;
}

/** 'Delaware Township': America has one in every other county, and none is the state or the town that it shares its name with. */
function isTownship(draft: Draft, around: Surroundings, { to, ids, head }: FoundName): boolean {
  if (head !== 'region' || !around.words.townships.has(around.norm(to - 1))) return false;
  return ids.some((id) => place(draft, id).cc === 'US');
}

/** A name of the gazetteer that is meant as a place, with what the words around it say of it. */
export function mentionOf(
  draft: Draft,
  around: Surroundings,
  name: FoundName,
  rule: string,
): Mention {
  const { alias } = name;
  if (isTownship(draft, around, name))
    return unlistedMention(draft, name.from, name.to, { rule: 'places/township', noun: 'area' });
  const span = spanOf(draft.doc, name.from, name.to);
  const noun = name.head ?? saidBy(rule, name, around, draft) ?? nounAround(draft, name, around);
  return newMention(span, {
    from: name.from,
    to: name.to,
    key: name.key,
    ids: name.ids,
    rule: `places/${rule}`,
    cc: alias?.cc || undefined,
    // 'Brussels-Midi station': the gazetteer knows the town, the text names what stands in it.
    surface: name.head === 'feature' ? draft.doc.text.slice(span.start, span.end) : undefined,
    noun,
    plural: noun && isOfSeveral(name, around) ? noun : undefined,
  });
}
