import type { Draft } from '../../draft.ts';
import * as before from './before-names.ts';
import * as doubts from './doubts.ts';
import * as everyday from './everyday.ts';
import * as governments from './governments.ts';
import * as longer from './longer-names.ts';
import type { FoundName } from './names.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether a name is a place: yes, no, or only if the article names it as one elsewhere. */
export type Judgement = { is: 'place' | 'maybe' | 'other'; rule: string };

/** What a rule may ask about a name. */
export interface Question {
  name: FoundName;
  around: Surroundings;
  draft: Draft;
  /** The words right before and right behind it, or -1: most rules begin with one of them. */
  before: number;
  after: number;
  /** A preposition of place announces it, or it stands in a list after a place: 'Bari, Split and Bar'. */
  announced: boolean;
  /** A capitalised noun of place ends the longer name: 'York Township', 'Jordan River'. */
  headed: boolean;
  /** The article is about sport: towns are teams unless something announces them. */
  sport: boolean;
  /** Names that ended a person's name before: 'Carl Preston', then 'Preston'. */
  surnames: ReadonlySet<string>;
}

type Rule = readonly [rule: string, is: Judgement['is'], applies: (question: Question) => boolean];

/** Read from top to bottom; the first rule that applies decides. */
export const RULES: readonly Rule[] = [
  ['species', 'other', doubts.isSpecies],
  ['bearing', 'other', doubts.isBearing],
  ['titled', 'other', before.followsTitle],
  ['body-of', 'other', before.isOfBody],
  ['body-of', 'other', before.isBodyOf],
  ['head-word', 'other', longer.isHeadWord],
  ['part-of', 'other', longer.isPartOfFeature],
  ['after-particle', 'other', before.followsParticle],
  ['street-of-list', 'other', longer.isStreetOfList],
  ['club', 'other', before.isClub],
  ['work', 'other', before.isWork],
  ['prefixed', 'other', before.isPrefixed],
  ['hyphenated', 'other', longer.isHyphenated],
  ['name-head', 'other', longer.headsLongerName],
  ['name-tail', 'other', longer.endsLongerName],
  ['attributive', 'other', governments.isAttributive],
  ['dateline', 'place', doubts.isPlaceOfDateline],
  ['acronym', 'other', doubts.isAcronym],
  ['explained', 'place', doubts.isExplained],
  ['held', 'place', doubts.isHeld],
  ['with-article', 'other', everyday.hasArticle],
  ['thing', 'other', everyday.isThing],
  ['metonym', 'other', governments.isGovernment],
  ['person', 'other', doubts.isPerson],
  ['surname', 'other', doubts.isSurname],
  ['bloc', 'maybe', governments.isBlocAlone],
  ['team', 'other', doubts.isTeam],
  ['common-word', 'maybe', everyday.isCommonWord],
  ['given-name', 'maybe', doubts.isGivenName],
  ['other-tongue', 'maybe', doubts.isOtherTongue],
  ['small', 'maybe', doubts.isSmall],
  ['name', 'place', () => true],
];

/** Judges one name by the rules. */
export function recognise(question: Question): Judgement {
  for (const [rule, is, applies] of RULES) if (applies(question)) return { is, rule };
  return { is: 'place', rule: 'name' };
}
