import type { FigureWords } from '../../figures/figure-words.ts';
import { attributes } from './figures-attributes.ts';
import { ageCues, moneyCues, timeCues } from './figures-cues.ts';
import { exclusions } from './figures-exclusions.ts';
import { grammar } from './figures-grammar.ts';
import { members, nationals, nounList } from './figures-nouns.ts';
import { substanceList } from './figures-substances.ts';
import { bounds, changes, units } from './figures-units.ts';
import { verbList } from './figures-verbs.ts';

/** English, for the reader of figures. */
export const figures: FigureWords = {
  rests: [
    'the others',
    'the rest',
    'the remainder',
    'the remaining suspects',
    'others',
    'most others',
    'most of the others',
    'many of the others',
    'most of the rest',
    'all others',
    'all the others',
  ],
  bounds,
  ranges: { joints: new Set(['to', 'or']), between: new Set(['and', 'to']), changes },
  ratios: ['in', 'out of', 'in every', 'of every'],
  units,
  dimensions: new Set(['long', 'wide', 'tall', 'high', 'deep', 'thick', 'away', 'apart']),
  minus: new Set(['minus']),
  ageBounds: new Set(['under', 'over', 'below', 'above']),
  another: new Set(['another']),
  ordinals: new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')),
  members,
  coins: new Set(['BTC', 'ETH', 'USDT', 'XMR', 'LTC', 'USDC']),
  worth: new Set(['worth']),
  lifeTerms: {
    alone: ['life imprisonment', 'life sentence', 'life sentences', 'life term'],
    led: ['life', 'life in prison', 'life in jail', 'life behind bars'],
    after: [
      'jailed for',
      'imprisoned for',
      'locked up for',
      'put away for',
      'sentenced to',
      'condemned to',
      'face',
      'faces',
      'facing',
      'could reach',
    ],
  },
  nouns: nounList,
  nationals,
  substances: substanceList,
  verbs: verbList,
  moneyCues,
  timeCues,
  ageCues,
  aboard: ['on board', 'aboard', 'packed into', 'crammed into', 'crowded into', 'squeezed into'],
  across: [
    'across the channel',
    'across the border',
    'across borders',
    'across the mediterranean',
    'across the sea',
    'over the border',
    'into europe',
    'into the european union',
    'into the eu',
    'into the schengen area',
  ],
  including: [
    'among them',
    'including',
    'included',
    'of whom',
    'of which',
    'among whom',
    'among which',
    'of these',
    'of those',
    'of them',
    'among those arrested',
    'among those detained',
    'among the arrested',
    'among the detainees',
    'among the victims',
    'in particular',
  ],
  counters: [
    {
      name: 'number of',
      phrases: ['number of', 'numbers of', 'the count of', 'tally of', 'total number of'],
    },
    { name: 'death toll', phrases: ['death toll', 'toll', 'deaths'], kind: 'dead' },
  ],
  ageNouns: new Set(['youngest', 'oldest', 'age', 'ages', 'victims']),
  grammar,
  exclusions,
  attributes,
};
