import { alike } from '../../../text/alike.ts';
import { liveRules, Trigger, type Triggered } from '../../../triggers.ts';
import type { Candidate } from '../../candidate.ts';
import type { ToldBefore } from '../../context/told-before.ts';
import { isYear } from '../../context/years.ts';
import type { Reader } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { ofExclusions } from '../../triggers.ts';
import { isAfterOthersTerm, isOfOtherNews } from './after-others-term.ts';
import { ARRIVALS, isOfArrivals, isOfNation } from './beyond-case.ts';
import { isOfEarlierYear, isOfRecord, isOutdoing } from './compared.ts';
import { isOfEarlierOfKind } from './earlier-of-kind.ts';
import { isOfEarlierConviction, isOfEarlierStage } from './earlier-stage.ts';
import { isEquipment } from './equipment.ts';
import { isHarmAhead } from './harm-ahead.ts';
import { isOfLikeCase, LIKE_CASE } from './like-case.ts';
import { isNewsBeside, isOfPastYears, isOfSomebodyElse } from './news-beside.ts';
import { isOfASort } from './of-a-sort.ts';
import { isOfOtherCase, isOfOthers } from './other-case.ts';
import { isOfOtherCount, OTHER_COUNT } from './other-count.ts';
import { isOfOtherEdition } from './other-edition.ts';
import { isOfOtherStory } from './other-story.ts';
import { isRate } from './rate.ts';
import { isOfRecap } from './recap/recaps.ts';
import { saidOfFigures } from './sentence-words.ts';
import { isSoonAfter } from './soon-after.ts';
import { isStatistic } from './statistics.ts';
import { isOfTail } from './tail.ts';

/** A reason why a figure belongs to another case or time. Its name stands in the trace. */
interface Background extends Triggered {
  readonly name: string;
  readonly applies: (reader: Reader, candidate: Candidate, told: ToldBefore) => boolean;
  /** Whether the article still goes on with its own case, because the reason brings in no other case. */
  readonly stays?: boolean;
}

/** Trigger of rules that compare a year with another one. */
const COMPARED = ofExclusions('comparisons');

/** Trigger of rules that need a year in the sentence. */
export const DATED = Trigger.where(() => isYear);

/** Reasons that hold whatever the words of the sentence say about the case. */
export const BACKGROUNDS: readonly Background[] = alike<Background>([
  { name: 'other story', applies: isOfOtherStory },
  { name: 'toll of a nation', applies: isOfNation },
  { name: 'harm ahead', applies: isHarmAhead, stays: true },
  { name: LIKE_CASE, applies: isOfLikeCase },
  { name: 'equipment of officers', applies: isEquipment, stays: true },
  { name: 'rate', applies: isRate, stays: true },
  { name: 'outdone', needs: ofExclusions('outdone'), applies: isOutdoing, stays: true },
  { name: 'earlier of its kind', applies: isOfEarlierOfKind },
  { name: 'earlier year', needs: COMPARED, applies: isOfEarlierYear },
  {
    name: 'earlier conviction',
    needs: ofExclusions('earlierCases', 'earlierTerms', 'formerTerms'),
    applies: isOfEarlierConviction,
    stays: true,
  },
  {
    name: 'earlier stage',
    needs: ofExclusions('goesOnFrom'),
    applies: isOfEarlierStage,
    stays: true,
  },
  { name: 'news of others', needs: ofExclusions('tidings'), applies: isOfOtherNews },
  { name: 'soon after', needs: ofExclusions('comes'), applies: isSoonAfter },
  { name: OTHER_COUNT, applies: isOfOtherCount },
  { name: 'other edition', applies: isOfOtherEdition },
  { name: 'others', needs: DATED, applies: isOfOthers },
  { name: 'recap', applies: isOfRecap },
]);

/** Reasons that hold only where those words say nothing. */
export const QUIET_BACKGROUNDS: readonly Background[] = alike<Background>([
  { name: 'other case', needs: DATED, applies: isOfOtherCase },
  {
    name: 'record',
    needs: ofExclusions('records', 'sinces'),
    applies: isOfRecord,
  },
  {
    name: "after another's term",
    needs: ofExclusions('sequelTo'),
    applies: isAfterOthersTerm,
  },
  {
    name: 'statistic',
    needs: DATED.or(ofExclusions('hasNow', 'ranks', 'yearOpenings')),
    applies: isStatistic,
  },
  { name: ARRIVALS, applies: isOfArrivals, stays: true },
  {
    name: 'news beside',
    needs: ofExclusions('sequelsNow'),
    applies: isNewsBeside,
  },
  {
    name: 'somebody else',
    needs: ofExclusions('otherTimes'),
    applies: isOfSomebodyElse,
  },
  { name: 'past years', needs: ofExclusions('ranks'), applies: isOfPastYears },
  { name: 'sort', needs: ofExclusions('habits'), applies: isOfASort, stays: true },
  { name: 'tail', applies: isOfTail },
]);

const liveBackgrounds = liveRules(BACKGROUNDS);
const liveQuiet = liveRules(QUIET_BACKGROUNDS);

/** Why a figure belongs to another case, another time or things in general; undefined if it belongs to this case. */
export function backgroundOf(
  reader: Reader,
  candidate: Candidate,
  told: ToldBefore,
): Pick<Background, 'name' | 'stays'> | undefined {
  const { standing } = reader.draft;
  const holds = ({ applies }: Background) => applies(reader, candidate, told);
  const { from, to } = sentenceNear(reader, candidate.from);
  const said = saidOfFigures(reader, from, to);
  if (said === 'background') return { name: 'words of its sentence', stays: true };
  return (
    liveBackgrounds(standing, candidate.from).find(holds) ??
    (said === 'nothing' ? liveQuiet(standing, candidate.from).find(holds) : undefined)
  );
}
