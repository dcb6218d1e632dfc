import type { Draft } from '../../draft.ts';
import { alike } from '../../text/alike.ts';
import { liveRules, Trigger, type Triggered } from '../../triggers.ts';
import { namesBand } from './bands.ts';
import * as before from './before-names.ts';
import { isPlaceOfDateline } from './datelines.ts';
import * as doubts from './doubts.ts';
import * as everyday from './everyday.ts';
import * as governments from './governments.ts';
import * as longer from './longer-names.ts';
import type { FoundName } from './names.ts';
import * as persons from './persons.ts';
import { isFollowed, isMatched, isPlaying, isSide, type Sport } from './sides.ts';
import { isState } from './states.ts';
import type { Surroundings } from './surroundings.ts';
import { ofHeads, ofPlaces } from './triggers.ts';

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
  sport: Sport | undefined;
  /** The article is about what states do to one another; asked of few names. */
  isAboutStates: () => boolean;
  /** Names that ended a person's name before: 'Carl Preston', then 'Preston'. */
  surnames: ReadonlySet<string>;
  /** Small towns whose names began longer ones before: 'Lee Jae-hyun', then 'Lee'. */
  bearers: ReadonlySet<string>;
}

interface Rule extends Triggered {
  readonly rule: string;
  readonly is: Judgement['is'];
  readonly applies: (question: Question) => boolean;
}

/** What a body or a title is called by: 'Bank', 'Treaty', 'Duke'. */
const BODIES = ofHeads('body', 'event').or(ofPlaces('nobility'));
const HYPHENS = Trigger.of(() => [new Set(['-'])]);
const QUOTES = Trigger.of(() => [before.QUOTES]);

/** Read from top to bottom; the first rule that applies decides. */
export const RULES: readonly Rule[] = alike<Rule>([
  { rule: 'species', is: 'other', applies: doubts.isSpecies },
  {
    rule: 'bearing',
    is: 'other',
    applies: doubts.isBearing,
    needs: ofPlaces('bridges', 'directions'),
  },
  {
    rule: 'titled',
    is: 'other',
    applies: before.followsTitle,
    needs: ofPlaces('alsoCalled', 'firms', 'identified', 'kin', 'titles'),
  },
  { rule: 'body-of', is: 'other', applies: before.isOfBody, needs: BODIES },
  { rule: 'body-of', is: 'other', applies: before.isBodyOf, needs: BODIES },
  {
    rule: 'head-word',
    is: 'other',
    applies: longer.isHeadWord,
    needs: Trigger.of(({ places }) => [new Set(places.heads.map(([word]) => word))]),
  },
  { rule: 'part-of', is: 'other', applies: longer.isPartOfFeature, needs: ofHeads('feature') },
  {
    rule: 'of-feature',
    is: 'other',
    applies: longer.isOfFeature,
    needs: ofHeads('feature').or(ofHeads('street')),
  },
  {
    rule: 'after-particle',
    is: 'other',
    applies: before.followsParticle,
    needs: ofPlaces('particles'),
  },
  {
    rule: 'street-of-list',
    is: 'other',
    applies: longer.isStreetOfList,
    needs: ofPlaces('sharedPlurals'),
  },
  { rule: 'club', is: 'other', applies: before.isClub, needs: ofPlaces('clubs') },
  { rule: 'matched', is: 'other', applies: isMatched, needs: ofPlaces('matches') },
  {
    rule: 'work',
    is: 'other',
    applies: before.isWork,
    needs: ofPlaces('journeys', 'works').or(QUOTES),
  },
  { rule: 'prefixed', is: 'other', applies: before.isPrefixed, needs: HYPHENS },
  { rule: 'hyphenated', is: 'other', applies: longer.isHyphenated, needs: HYPHENS },
  { rule: 'band', is: 'other', applies: namesBand, needs: ofPlaces('bands') },
  { rule: 'village', is: 'other', applies: doubts.isOfVillage, needs: ofPlaces('villages') },
  { rule: 'name-head', is: 'other', applies: longer.headsLongerName },
  { rule: 'name-tail', is: 'other', applies: longer.endsLongerName },
  { rule: 'attributive', is: 'other', applies: governments.isAttributive },
  { rule: 'dateline', is: 'place', applies: isPlaceOfDateline },
  { rule: 'acronym', is: 'other', applies: doubts.isAcronym },
  { rule: 'forename', is: 'other', applies: doubts.isForename },
  {
    rule: 'explained',
    is: 'place',
    applies: doubts.isExplained,
    needs: ofPlaces('capitals', 'where'),
  },
  { rule: 'held', is: 'place', applies: doubts.isHeld },
  { rule: 'numbered', is: 'other', applies: doubts.isNumbered },
  { rule: 'of-calendar', is: 'other', applies: doubts.isOfCalendar },
  { rule: 'with-article', is: 'other', applies: everyday.hasArticle },
  { rule: 'no-article', is: 'other', applies: everyday.lacksArticle },
  { rule: 'thing', is: 'other', applies: everyday.isThing },
  { rule: 'metonym', is: 'other', applies: governments.isGovernment },
  { rule: 'state', is: 'other', applies: isState },
  { rule: 'person', is: 'other', applies: persons.isPerson },
  {
    rule: 'nickname',
    is: 'other',
    applies: persons.isNicknamed,
    needs: QUOTES,
  },
  { rule: 'surname', is: 'other', applies: persons.isSurname },
  { rule: 'bearer', is: 'maybe', applies: persons.isBearer },
  { rule: 'personal', is: 'other', applies: persons.hasPersonal },
  { rule: 'on-trial', is: 'other', applies: persons.isOnTrial },
  { rule: 'bloc', is: 'maybe', applies: governments.isBlocAlone },
  { rule: 'side', is: 'other', applies: isSide },
  { rule: 'playing', is: 'other', applies: isPlaying, needs: ofPlaces('outdone') },
  { rule: 'fans', is: 'other', applies: isFollowed, needs: ofPlaces('fans') },
  { rule: 'common-word', is: 'maybe', applies: everyday.isCommonWord },
  { rule: 'given-name', is: 'maybe', applies: persons.isGivenName },
  { rule: 'other-tongue', is: 'maybe', applies: doubts.isOtherTongue },
  { rule: 'small', is: 'maybe', applies: doubts.isOfSmallPlace },
  { rule: 'name', is: 'place', applies: () => true },
]);

const liveNameRules = liveRules(RULES);

/** Judges one name by the rules. */
export function recognise(question: Question): Judgement {
  const { draft, name } = question;
  for (const { rule, is, applies } of liveNameRules(draft.standing, name.from))
    if (applies(question)) return { is, rule };
  return { is: 'place', rule: 'name' };
}
