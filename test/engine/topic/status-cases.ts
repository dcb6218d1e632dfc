import type { CaseStatus } from '../../../src/engine/types.ts';
import { type MarkedCase, readMarkedCases } from '../marked-cases.ts';

/** Publication of all cases: a Thursday. */
export const PUBLISHED = '2024-03-14T10:00:00+01:00';

/** The opening of an article, headline first, and the stage that it states of its suspects. */
export interface StatusCase extends Omit<MarkedCase, 'expected'> {
  stage: CaseStatus;
}

const STAGES: readonly CaseStatus[] = ['alleged', 'charged', 'convicted', 'acquitted', 'none'];

/**
 * Those of a folder beside this file, `# stage: why` or, with the words of a later stage that is not this case's,
 * `# trap, stage: why`, over one line. What stands in `uncounted` hangs on where a line stands, on no word or rule.
 */
export const readStatusCases = (folder: 'cases' | 'uncounted'): StatusCase[] =>
  readMarkedCases(new URL(`./${folder}/`, import.meta.url)).map((given) => {
    const word = given.why.replace(/^trap, /, '').split(':', 1)[0];
    const stage = STAGES.find((one) => one === word);
    if (!stage) throw new Error(`${given.file}: "# ${given.why}" begins with no legal stage.`);
    return { ...given, stage };
  });
