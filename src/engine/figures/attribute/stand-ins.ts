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

/** A body that a common noun stands for, and the token after the noun. */
interface StandIn {
  body: AgencyAnnotation;
  to: number;
}

/** The rule that a body is told by where a common noun stands for it. */
export const STAND_IN = 'stand-in';

/** How many tokens back a body may be named that 'the court' or 'officers' stand for. */
const REACH = 400;

/** 'The court', 'officers', 'the agency' at token `i`: the one body named before that the noun fits. */
export function standInAt(reader: Reader, i: number, does: 'acts' | 'speaks'): StandIn | undefined {
  const hit = reader.lexicon.standIns.match(reader.tokens, i);
  const words = hit?.values[0];
  if (!hit || !words || (words.onlyAct && does === 'speaks')) return undefined;
  if (words.notAfter?.has(wordAt(reader, i - 1))) return undefined;
  const to = i + hit.length;
  if (isCovered(reader.draft.agencies, charSpan(reader, i, to))) return undefined;
  // 'police in Cairo', 'officers of the customs', 'police forces of 29 countries': what follows says whose they are.
  const last = isPlural(reader, to) ? to + 1 : to;
  if (isPrepositionAt(reader, last)) return undefined;
  const named = within(reader, reader.draft.agencies, { from: Math.max(0, i - REACH), to: i });
  const body = only(
    reader,
    named.filter(
      (agency) =>
        isCalled(reader, agency, words.bodies) && !(words.onlyAct && isOfNations(reader, agency)),
    ),
    i,
  );
  return body && !isElsewhere(reader, body, i) ? { body, to } : undefined;
}

/** 'Dutch police arrested 21 ... The next raids were in Poland. Police held nine': whether the text has gone on to another country since a body was named. */
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

/** A sort that the text's 'police' are only where they bear the word in their name: 'armed police' are not the Border Force. */
const BORDER = 'border-police';

/** Whether a body's name or sort holds one of these words. */
function isCalled(reader: Reader, agency: AgencyAnnotation, words: ReadonlySet<string>): boolean {
  const { id, start, end } = agency;
  const body = bodyOf(reader.draft, id);
  const kind = body?.kind === BORDER ? '' : (body?.kind ?? '');
  const called = `${body?.name ?? ''} ${kind} ${reader.doc.text.slice(start, end)}`;
  return fold(called)
    .split(' ')
    .some((word) => words.has(word));
}

/** Interpol, Europol: no 'police' and no 'officers' of a text. */
const isOfNations = (reader: Reader, { id }: AgencyAnnotation): boolean =>
  !isNation(bodyOf(reader.draft, id)?.cc);

/** Whether a body's `cc` is that of one country. */
const isNation = (cc: string | undefined): boolean =>
  cc !== undefined && isCountryCode(cc) && !NATIONS.has(cc);

const NATIONS: ReadonlySet<string> = new Set(['EU', NO_COUNTRY]);

/** The last mention of the one body among these; where there are several, the one of this sentence or the one before. */
function only(
  reader: Reader,
  named: readonly AgencyAnnotation[],
  i: number,
): AgencyAnnotation | undefined {
  const own = proper(reader, named);
  if (new Set(own.map(({ id }) => id)).size <= 1) return own.at(-1);
  const sentence = sentenceNear(reader, i);
  const before = sentenceNear(reader, Math.max(0, sentence.from - 1));
  const near = proper(reader, within(reader, named, { from: before.from, to: i }));
  return new Set(near.map(({ id }) => id)).size === 1 ? near.at(-1) : undefined;
}

/** 'Spanish police' and 'the Guardia Civil' are one: a body without a name gives way to the named one of its country. */
function proper(reader: Reader, named: readonly AgencyAnnotation[]): readonly AgencyAnnotation[] {
  const own = ({ id }: AgencyAnnotation) => bodyOf(reader.draft, id);
  const isUnnamed = (agency: AgencyAnnotation) => own(agency)?.kind === agency.id.slice(3);
  const countries = new Set(named.filter((a) => !isUnnamed(a)).map((a) => own(a)?.cc));
  return named.filter((a) => !isUnnamed(a) || !countries.has(own(a)?.cc));
}

/** 'Investigators searched homes in Styria', or there and in Celje, where only Slovenian customs were named: those of another country are others. */
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
