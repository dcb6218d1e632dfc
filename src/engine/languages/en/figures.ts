import type { FigureWords } from '../../figures/words.ts';
import { ageCues, moneyCues, timeCues } from './figures-cues.ts';
import { exclusions } from './figures-exclusions.ts';
import { grammar } from './figures-grammar.ts';
import { nationals, nounList } from './figures-nouns.ts';
import { substanceList } from './figures-substances.ts';
import { bounds, units } from './figures-units.ts';
import { verbList } from './figures-verbs.ts';

/** English, for the reader of figures. */
export const figures: FigureWords = {
  bounds,
  ranges: { joints: new Set(['to', 'or']), between: new Set(['and', 'to']) },
  units,
  nouns: nounList,
  nationals,
  substances: substanceList,
  verbs: verbList,
  moneyCues,
  timeCues,
  ageCues,
  ageNouns: new Set(['youngest', 'oldest', 'age', 'ages', 'victims']),
  grammar,
  exclusions,
};
