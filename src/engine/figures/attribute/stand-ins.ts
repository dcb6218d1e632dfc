import { isCountryCode, NO_COUNTRY } from '../../places/no-country.ts';
import { bodyOf } from '../../registry.ts';
import { tokenAt } from '../../text/doc.ts';
import { fold } from '../../text/fold.ts';
import { firstFrom } from '../../text/spans.ts';
import type { AgencyAnnotation, Span } from '../../types.ts';
import { charSpan, type Reader, wordAt } from '../reader.ts';
import { isCovered, sentenceNear, within } from '../syntax/clause.ts';
import { isPlural } from '../syntax/run.ts';
import { isPrepositionAt } from '../words-at.ts';

/** The body that a common noun such as 'officers' refers to, and the token after the noun. */
interface StandIn {
  body: AgencyAnnotation;
  to: number;
}

/** The rule name of an actor that was found through a common noun. */
export const STAND_IN = 'stand-in';

/** How many tokens back the body may have been named that 'the court' or 'officers' refers to. */
const REACH = 400;

/**
 * Resolves 'The court', 'officers' or 'the agency' at token `i` to the one body named before that fits the noun.
 * Nothing where several fit.
 */
export function standInAt(reader: Reader, i: number, does: 'acts' | 'speaks'): StandIn | undefined {
  const hit = reader.lexicon.standIns.match(reader.tokens, i);
  const words = hit?.values[0];
  if (!hit || !words || (words.onlyAct && does === 'speaks')) return undefined;
  if (words.notAfter?.has(wordAt(reader, i - 1))) return undefined;
  const to = i + hit.length;
  if (isCovered(reader.draft.agencies, charSpan(reader, i, to))) return undefined;
  // Words behind the noun that say whose officers they are rule out a body named before: 'police in Cairo',
  // 'officers of the customs', 'police forces of 29 countries'.
  const last = isPlural(reader, to) ? to + 1 : to;
  if (isPrepositionAt(reader, last)) return undefined;
  const named = within(reader, reader.draft.agencies, { from: Math.max(0, i - REACH), to: i });
  const body = onlyBody(
    reader,
    named.filter(
      (agency) =>
        isCalled(reader, agency, words.bodies) && !(words.onlyAct && isOfNations(reader, agency)),
    ),
    i,
  );
  return body && !isElsewhere(reader, body, i) ? { body, to } : undefined;
}

/**
 * Whether the text has moved to another country since it named the body, so that a bare 'police' no longer means it:
 * 'Dutch police arrested 21 ... The next raids were in Poland. Police held nine'.
 */
function isElsewhere(reader: Reader, { id, end }: AgencyAnnotation, i: number): boolean {
  const cc = bodyOf(reader.draft, id)?.cc;
  if (!isNation(cc)) return false;
  const { placePrepositions } = reader.attributes;
  const { places } = reader.draft;
  const start = reader.tokens.start[i] ?? 0;
  let last: string | undefined;
  for (let n = firstFrom(places, end); (places[n]?.end ?? Infinity) <= start; n += 1) {
    const place = places[n];
    const isIn =
      place?.kind === 'country' &&
      placePrepositions.has(wordAt(reader, tokenAt(reader.doc, place.start) - 1));
    if (isIn) last = place.cc;
  }
  return last !== undefined && last !== cc;
}

/**
 * Border guards are called 'police' only where their own name has the word: 'armed police' are not the Border Force.
 */
const BORDER = 'border-police';

/** Whether a body's name or kind contains one of these words. */
function isCalled(reader: Reader, agency: AgencyAnnotation, words: ReadonlySet<string>): boolean {
  const { id, start, end } = agency;
  const body = bodyOf(reader.draft, id);
  const kind = body?.kind === BORDER ? '' : (body?.kind ?? '');
  const called = `${body?.name ?? ''} ${kind} ${reader.doc.text.slice(start, end)}`;
  return fold(called)
    .split(' ')
    .some((word) => words.has(word));
}

/** Whether a body belongs to no single country. A bare 'police' or 'officers' never refers to Interpol or Europol. */
const isOfNations = (reader: Reader, { id }: AgencyAnnotation): boolean =>
  !isNation(bodyOf(reader.draft, id)?.cc);

/** Whether a body's `cc` is the code of one country. */
const isNation = (cc: string | undefined): boolean =>
  cc !== undefined && isCountryCode(cc) && !NATIONS.has(cc);

const NATIONS: ReadonlySet<string> = new Set(['EU', NO_COUNTRY]);

/**
 * The last mention of the body, if all these mentions are of one. If there are several bodies, the one that alone is
 * named in this sentence or the one before it.
 */
function onlyBody(
  reader: Reader,
  named: readonly AgencyAnnotation[],
  i: number,
): AgencyAnnotation | undefined {
  const own = withoutUnnamed(reader, named);
  if (new Set(own.map(({ id }) => id)).size <= 1) return own.at(-1);
  const sentence = sentenceNear(reader, i);
  const before = sentenceNear(reader, Math.max(0, sentence.from - 1));
  const near = withoutUnnamed(reader, within(reader, named, { from: before.from, to: i }));
  return new Set(near.map(({ id }) => id)).size === 1 ? near.at(-1) : undefined;
}

/**
 * Leaves out unnamed bodies of a country whose body is also named, because the two are usually the same:
 * 'Spanish police' and 'the Guardia Civil'.
 */
function withoutUnnamed(
  reader: Reader,
  named: readonly AgencyAnnotation[],
): readonly AgencyAnnotation[] {
  const own = ({ id }: AgencyAnnotation) => bodyOf(reader.draft, id);
  const isUnnamed = (agency: AgencyAnnotation) => own(agency)?.kind === agency.id.slice(3);
  const countries = new Set(named.filter((a) => !isUnnamed(a)).map((a) => own(a)?.cc));
  return named.filter((a) => !isUnnamed(a) || !countries.has(own(a)?.cc));
}

/**
 * Whether a figure's place lies in other countries than the body's own, so that the noun means somebody else:
 * 'Investigators searched homes in Styria' where only Slovenian customs were named. A second place in the body's own
 * country keeps it.
 */
export function isAbroad(reader: Reader, body: string, where: Span | undefined): boolean {
  const cc = bodyOf(reader.draft, body)?.cc;
  if (!where || !isNation(cc)) return false;
  const { places } = reader.draft;
  let isOther = false;
  for (let n = firstFrom(places, where.start); (places[n]?.end ?? Infinity) <= where.end; n += 1) {
    const there = places[n]?.cc;
    if (!isNation(there)) return false;
    isOther ||= there !== cc;
  }
  return isOther;
}
