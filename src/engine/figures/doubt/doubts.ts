import { alike } from '../../text/alike.ts';
import { liveRules, type Triggered } from '../../triggers.ts';
import { DATED } from '../aside/background/background.ts';
import type { Candidate } from '../candidate.ts';
import { isBelowLead } from '../context/lead.ts';
import type { ToldBefore } from '../context/told-before.ts';
import { charSpan, type Reader } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';
import { ofExclusions, ofGrammar } from '../triggers.ts';
import { isOfAnotherBefore, isOfSameBefore } from './after-another.ts';
import { isBesideFakes } from './beside-fakes.ts';
import { isOfEarlierTerm } from './earlier-term.ts';
import { isOfElsewhere } from './elsewhere.ts';
import { isOfGoneYears, isOfHistory } from './gone-years.ts';
import { isInGeneral } from './in-general.ts';
import { isOfLongAgo } from './long-ago.ts';
import { isLooseShare } from './loose-share.ts';
import { isOfOpenCurrency, isOfOpenRate } from './open-sums.ts';
import { isOfBillions, isOutOfScale } from './scale.ts';
import { isOfStray } from './stray/strays.ts';
import { isLateToll, isOfOtherToll } from './tolls.ts';
import { isUnmetOrDenied } from './unmet.ts';

/** A reason why it is not certain that a figure is one of this case. One entry a reason; its name stands in the trace. */
interface Doubt extends Triggered {
  readonly name: string;
  readonly applies: (reader: Reader, candidate: Candidate, told: ToldBefore) => boolean;
  /** It is one only below headline and lead, behind the first figure that the text has told of its own. */
  readonly belowLead?: true;
}

/** Each is right too seldom to put a figure aside, and too often for it to be told as certain. */
export const DOUBTS: readonly Doubt[] = alike<Doubt>([
  { name: 'stray', applies: isOfStray, belowLead: true },
  { name: 'long ago', applies: isOfLongAgo, belowLead: true },
  { name: 'earlier term', applies: isOfEarlierTerm },
  {
    name: 'unmet or denied',
    needs: ofExclusions('denials', 'prospects'),
    applies: isUnmetOrDenied,
  },
  { name: 'elsewhere', applies: isOfElsewhere, belowLead: true },
  { name: 'after another', needs: ofExclusions('sequelTo'), applies: isOfAnotherBefore },
  { name: 'after the same', needs: ofExclusions('sequelTo'), applies: isOfSameBefore },
  {
    name: 'in general',
    needs: ofGrammar('likes').or(ofExclusions('usuals')),
    applies: isInGeneral,
    belowLead: true,
  },
  { name: 'gone years', applies: isOfGoneYears, belowLead: true },
  { name: 'history', applies: isOfHistory, belowLead: true },
  { name: 'other toll', needs: DATED, applies: isOfOtherToll, belowLead: true },
  { name: 'late toll', applies: isLateToll, belowLead: true },
  { name: 'scale', applies: isOutOfScale, belowLead: true },
  { name: 'billions', applies: isOfBillions, belowLead: true },
  { name: 'loose share', applies: isLooseShare },
  { name: 'beside fakes', applies: isBesideFakes },
  { name: 'open currency', applies: isOfOpenCurrency },
  { name: 'open rate', applies: isOfOpenRate },
]);

const liveDoubts = liveRules(DOUBTS);

/** Takes its certainty from a figure that one of the reasons holds of. */
export function doubt(reader: Reader, candidate: Candidate, told: ToldBefore): void {
  const isBelow = isBelowLead(reader, sentenceNear(reader, candidate.from), told);
  const reason = liveDoubts(reader.draft.standing, candidate.from).find(
    ({ applies, belowLead }) => (isBelow || !belowLead) && applies(reader, candidate, told),
  );
  if (!reason) return;
  candidate.sure = false;
  const span = charSpan(reader, candidate.from, candidate.to);
  reader.draft.trace?.(`figures/doubts/${reason.name}`, span);
}
