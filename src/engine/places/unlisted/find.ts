import type { Draft } from '../../draft.ts';
import { pacer } from '../../text/slices.ts';
import { localCountries } from '../local.ts';
import type { Mention } from '../mention.ts';
import { locative, strictlyLocative } from '../names/announced.ts';
import { isLongerOther } from '../names/brands.ts';
import { datelineMention, mentionOf, unlistedMention } from '../names/name-mentions.ts';
import type { FoundName } from '../names/names.ts';
import { sportOf } from '../names/sides.ts';
import type { Surroundings } from '../names/surroundings.ts';
import { askedOnce } from '../names/text-senses.ts';
import type { PlaceNoun } from '../words.ts';
import { datelineEnd } from './datelines.ts';
import { isPutInside, nounOf } from './evidence.ts';
import { livesThere } from './homes.ts';
import { followsOnList } from './lists.ts';
import { nameEnd } from './names.ts';
import { standsBeside } from './ties.ts';
import { isThereabouts } from './whereabouts.ts';

/** What is known while the text is read for unlisted names. */
interface Search {
  draft: Draft;
  around: Surroundings;
  free: (i: number) => boolean;
  /** Small places of the gazetteer by their first tokens, which may be persons: a list of places tells. */
  doubted: ReadonlyMap<number, FoundName>;
  known: Map<number, Mention>;
  /** Ends of streets: the district follows with 'in'. */
  streets: ReadonlySet<number>;
  /** The article names a place or a body, so that others may lie there. */
  isPlaced: boolean;
  /** Last words of longer names that are no places: 'Quill' after 'Ada Quill'. */
  bearers: Set<string>;
  /** Towns are sides there: 'a win at Ardwold'. */
  isSport: () => boolean;
}

/**
 * Finds districts and villages that the gazetteer lacks, where the text leaves no doubt that they are
 * places: 'in Erdington, Birmingham', 'the village of Z', 'the Eilandje district', 'X, a suburb of Y'.
 */
export function* findUnlisted(
  draft: Draft,
  around: Surroundings,
  free: (i: number) => boolean,
  doubted: ReadonlyMap<number, FoundName>,
): Generator<void, void> {
  const { mentions } = draft;
  const known = new Map(mentions.map((mention) => [mention.from, mention]));
  const streets = new Set(mentions.filter(({ noun }) => noun === 'street').map(({ to }) => to));
  const search: Search = {
    draft,
    around,
    free,
    doubted,
    known,
    streets,
    isPlaced: mentions.length + draft.agencies.length + localCountries(draft).length > 0,
    bearers: new Set(),
    isSport: askedOnce(() => sportOf(draft) !== undefined),
  };
  const sure = new Map<string, PlaceNoun>();
  const later: Mention[] = [];
  const pauses = pacer();
  for (let i = around.nextName(0); i < draft.doc.tokens.count; ) {
    if (pauses(i)) yield;
    const { mention, noun } = free(i) ? readName(search, i) : NOTHING;
    if (mention && noun) {
      if (noun !== 'guess') sure.set(mention.key, noun);
      mentions.push(mention);
      known.set(i, mention);
    } else if (mention) {
      later.push(mention);
      if (mention.to > mention.from + 1) search.bearers.add(around.norm(mention.to - 1));
    }
    i = around.nextName(Math.max(i + 1, mention?.to ?? i));
  }
  for (const mention of later) {
    const noun = sure.get(mention.key);
    if (noun && isSaidAgain(mention, noun, around)) mentions.push({ ...mention, noun });
  }
  for (const mention of mentions)
    if (mention.ids.length === 0) draft.trace?.(mention.rule, mention, mention.noun);
  mentions.sort((a, b) => a.start - b.start);
}

/** An unknown name, and what the text says it is; a guess where only all the other places speak for one. */
interface Found {
  mention?: Mention;
  noun?: PlaceNoun | 'guess';
}

/** Shared, because most tokens open no name. */
const NOTHING: Found = {};

/** The unknown name at token `i`. */
function readName(search: Search, i: number): Found {
  const { draft, around, bearers, doubted, free, known, streets, isPlaced } = search;
  const dateline = datelineEnd(i, around, known);
  if (dateline > i) return { mention: datelineMention(draft, i, dateline), noun: 'city' };
  const small = doubted.get(i);
  if (small && followsOnList(i, around, known) && joins(small.to, around))
    return { mention: mentionOf(draft, around, small, 'small'), noun: 'guess' };
  const end = nameEnd(i, around, free);
  if (end === i || isLongerOther(i, end, around)) return NOTHING;
  // 'the campaign of Quill, whose', after 'Ada Quill'.
  const isBearer = end === i + 1 && bearers.has(around.norm(i));
  if (isBearer && !strictlyLocative(i, around) && !livesThere(i, end, around)) return NOTHING;
  const onStreet = streets.has(i - 1) && tiesToStreet(i - 1, end, around);
  const from = fromPrefix(i, around);
  const noun = onStreet ? 'area' : nounOf(from, end, around, known);
  const mention = unlistedMention(draft, from, end, {
    rule: 'places/unlisted',
    noun: noun ?? 'area',
  });
  if (noun) return { mention, noun };
  const isGuess =
    isPlaced && (isPutInside(from, end, around) || isThereabouts({ ...search, from, to: end }));
  return isGuess ? { mention, noun: 'guess' } : { mention };
}

/** Where 'al-Quilla' begins, whose capital stands at a token. */
const fromPrefix = (i: number, around: Surroundings): number =>
  around.isGlued(i) && around.isGlued(i - 1) && around.words.prefixes.has(around.norm(i - 2))
    ? i - 2
    : i;

/** Whether a list goes on or a clause ends behind a name: of whoever acts there were a verb. */
const joins = (to: number, around: Surroundings): boolean =>
  around.after(to) < 0 || around.joinsList(to);

/** 'in Park Road in Hobley', 'of Park Road, Hobley,': the district follows its street. */
const tiesToStreet = (tie: number, end: number, around: Surroundings): boolean =>
  around.norm(tie) === around.words.containers[0] ||
  (around.norm(tie) === ',' && around.norm(end) === ',');

/** Whether a name that is a place elsewhere is one here: 'in Mohmand', and 'Mohmand borders', unless somebody acts who may bear it. */
function isSaidAgain({ from, to }: Mention, noun: PlaceNoun, around: Surroundings): boolean {
  if (locative(from, around) || standsBeside(from, around)) return true;
  const { auxiliaries, governing, roles, titles } = around.words;
  const next = around.norm(around.after(to));
  if (governing.has(next) || titles.has(around.norm(around.before(from)))) return false;
  return noun !== 'area' || !(auxiliaries.has(next) || roles.verbs.has(next));
}
