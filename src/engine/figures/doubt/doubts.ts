import { alike } from '../../text/alike.ts';
import { liveRules, type Triggered } from '../../triggers.ts';
import type { FigureDoubt } from '../../types.ts';
import { DATED } from '../aside/background/background.ts';
import type { Candidate } from '../candidate.ts';
import { isBelowLead } from '../context/lead.ts';
import type { ToldBefore } from '../context/told-before.ts';
import { charSpan, type Reader } from '../reader.ts';
import { sentenceNear } from '../syntax/clause.ts';
import { ofExclusions, ofGrammar } from '../triggers.ts';
import { isOfAnotherBefore, isOfSameBefore } from './after-another.ts';
import { isBesideFakes } from './beside-fakes.ts';
import { isOfCountedYear } from './counted-year.ts';
import { isOfEarlierTerm, isOfLowerCourt } from './earlier-term.ts';
import { isOfElsewhere } from './elsewhere.ts';
import { isOfGoneYears, isOfHistory } from './gone-years.ts';
import { isOfIdleOfficers } from './idle-officers.ts';
import { isInGeneral } from './in-general.ts';
import { isLetGo } from './let-go.ts';
import { isOfLongAgo } from './long-ago.ts';
import { isLooseShare } from './loose-share.ts';
import { isMereCover } from './mere-cover.ts';
import { areMereCustomers } from './mere-customers.ts';
import { isOfNoDrug } from './no-drug-named.ts';
import { isBesideDoubted, isOfDoubted, THERE } from './of-doubted.ts';
import { isOfOpenCurrency, isOfOpenRate } from './open-sums.ts';
import { isOfOtherTime } from './other-time.ts';
import { isSaidByCriminals } from './said-by-criminals.ts';
import { isOfBillions, isOutOfScale } from './scale.ts';
import { isOfStray } from './stray/strays.ts';
import { isLateToll, isOfOtherToll } from './tolls.ts';
import { isUnharmed } from './unharmed.ts';
import { isUnmetOrDenied } from './unmet.ts';
import { isUntaken } from './untaken.ts';

/** A reason why a figure is told as uncertain. Its name stands in the trace. */
interface Doubt extends Triggered {
  readonly name: string;
  /** What the reader is told to be in doubt. */
  readonly of: FigureDoubt;
  readonly applies: (reader: Reader, candidate: Candidate, told: ToldBefore) => boolean;
  /**
   * Whether the reason holds only below headline and lead, and only once the text has told a first figure of its own
   * case.
   */
  readonly belowLead?: true;
}

/**
 * The reasons, in the order in which they are tried. Each is too seldom right to put a figure aside, and too often
 * right to tell the figure as certain.
 */
export const DOUBTS: readonly Doubt[] = alike<Doubt>([
  { name: 'stray', of: 'case', applies: isOfStray, belowLead: true },
  {
    name: 'of a doubted one',
    of: 'case',
    needs: ofGrammar('pointers').or(ofExclusions('thatOnes')).or(THERE),
    applies: isOfDoubted,
    belowLead: true,
  },
  { name: 'beside a doubted one', of: 'case', applies: isBesideDoubted, belowLead: true },
  { name: 'long ago', of: 'time', applies: isOfLongAgo, belowLead: true },
  { name: 'earlier term', of: 'time', applies: isOfEarlierTerm },
  {
    name: 'earlier instance',
    of: 'time',
    needs: ofExclusions('lowerCourts'),
    applies: isOfLowerCourt,
    belowLead: true,
  },
  {
    name: 'unmet or denied',
    of: 'denied',
    needs: ofExclusions('denials', 'prospects', 'potentials').or(ofGrammar('modals')),
    applies: isUnmetOrDenied,
  },
  { name: 'elsewhere', of: 'case', applies: isOfElsewhere, belowLead: true },
  {
    name: 'after another',
    of: 'case',
    needs: ofExclusions('sequelTo'),
    applies: isOfAnotherBefore,
  },
  { name: 'after the same', of: 'case', needs: ofExclusions('sequelTo'), applies: isOfSameBefore },
  {
    name: 'in general',
    of: 'general',
    needs: ofGrammar('likes').or(ofExclusions('usuals')),
    applies: isInGeneral,
    belowLead: true,
  },
  { name: 'gone years', of: 'time', applies: isOfGoneYears, belowLead: true },
  { name: 'other time', of: 'case', applies: isOfOtherTime, belowLead: true },
  { name: 'counted year', of: 'time', applies: isOfCountedYear, belowLead: true },
  { name: 'history', of: 'time', applies: isOfHistory, belowLead: true },
  { name: 'other toll', of: 'case', needs: DATED, applies: isOfOtherToll, belowLead: true },
  { name: 'late toll', of: 'case', applies: isLateToll, belowLead: true },
  { name: 'scale', of: 'case', applies: isOutOfScale, belowLead: true },
  { name: 'billions', of: 'general', applies: isOfBillions, belowLead: true },
  { name: 'loose share', of: 'share', applies: isLooseShare },
  { name: 'beside fakes', of: 'kind', applies: isBesideFakes },
  { name: 'no drug named', of: 'kind', applies: isOfNoDrug },
  { name: 'mere cover', of: 'kind', applies: isMereCover },
  { name: 'mere customers', of: 'kind', applies: areMereCustomers },
  { name: 'idle officers', of: 'case', applies: isOfIdleOfficers },
  { name: 'said by criminals', of: 'case', applies: isSaidByCriminals },
  { name: 'no arrest told', of: 'kind', applies: isLetGo },
  { name: 'unharmed', of: 'kind', applies: isUnharmed },
  { name: 'untaken', of: 'kind', applies: isUntaken },
  { name: 'open currency', of: 'currency', applies: isOfOpenCurrency },
  { name: 'open rate', of: 'rate', applies: isOfOpenRate },
]);

const liveDoubts = liveRules(DOUBTS);

/** Marks a figure as uncertain by the first reason that holds of it. */
export function doubt(reader: Reader, candidate: Candidate, told: ToldBefore): void {
  const isBelow = isBelowLead(reader, sentenceNear(reader, candidate.from), told);
  const reason = liveDoubts(reader.draft.standing, candidate.from).find(
    ({ applies, belowLead }) => (isBelow || !belowLead) && applies(reader, candidate, told),
  );
  if (!reason) return;
  candidate.doubt = reason.of;
  const span = charSpan(reader, candidate.from, candidate.to);
  reader.draft.trace?.(`figures/doubts/${reason.name}`, span);
}
