import { type Listed, PhraseList } from '../text/phrase-list.ts';
import type { GroupTerm, TopicGroup } from '../topic/words.ts';

/** Folded phrases of one group by strength: 3 speaks for itself, 1 only beside others. */
export type GroupTerms = Readonly<Partial<Record<1 | 2 | 3, readonly string[]>>>;

/** The terms of all groups in one list. */
export const byGroup = (groups: Readonly<Record<TopicGroup, GroupTerms>>) =>
  new PhraseList<GroupTerm>(
    (Object.keys(groups) as TopicGroup[]).flatMap((group) =>
      ([3, 2, 1] as const).flatMap((weight) => {
        const term: GroupTerm = { kind: 'group', group, weight };
        return (groups[group][weight] ?? []).map((phrase): Listed<GroupTerm> => [phrase, term]);
      }),
    ),
  );
