import type { BoundWords } from '../../../figures/words/entries.ts';
import { set } from '../../lists.ts';

const bound = (q: BoundWords['q'], phrases: string, more: Partial<BoundWords> = {}): BoundWords[] =>
  phrases.split(', ').map((phrase) => ({ name: phrase, q, phrases: [phrase], ...more }));

/** English words that bound a number. */
export const bounds: readonly BoundWords[] = [
  ...bound(
    'approx',
    'around, some, approximately, approx, approx., roughly, nearly, almost, close to, circa, ca, ca., an estimated, ' +
      'estimated, barely, hardly, virtually, just about, in the region of, somewhere around, in the order of, ' +
      'just under, just short of, perhaps, possibly, maybe, close on, nearer, nearing, well-nigh, getting on for',
  ),
  ...bound('approx', 'about', {
    causedAfter: set('bring+s+ing brought'),
  }),
  ...bound('approx', '~'),
  ...bound('range', 'between, from'),
  ...bound(
    'min',
    'at least, atleast, at a minimum, at the very least, upwards of, no fewer than, no less than, not less than, as little as, ' +
      'a minimum of, a mandatory minimum of, mandatory minimum of, a mandatory minimum sentence of, a minimum term of, minimum term of, a minimum jail term of, minimum jail term of, a minimum prison term of, minimum prison term of, a minimum jail sentence of, minimum jail sentence of, a minimum sentence of, minimum sentence of, a non-parole period of, non-parole period of, not fewer than',
  ),
  ...bound(
    'min',
    'more than, more that, in excess of, above, beyond, well over, just over, well above, north of, greater than, exceeding, exceeds, ' +
      'exceed, exceeded, surpassing, surpassed, topping, topped',
    { strict: true },
  ),
  ...bound('min', 'over', {
    strict: true,
    timeAfter: [
      'for',
      'was',
      'is',
      'are',
      'were',
      'lasted',
      'took',
      'than',
      'of',
      'to',
      'well',
      'aged',
      'in',
      'the',
      'totalling',
      'totaling',
      'nearly',
    ],
    yearsAfter: set(
      'sentenced jailed caged imprisoned get+s got receive+s+d given face+s facing serve+s+d serving',
    ),
    phrasalAfter: set('hand+s+ed+ing turn+s+ed+ing sign+s+ed+ing pull+s+ed+ing run+s+ning ran'),
    sumAfter: set(
      'raid+s search+es arrest+s swoop+s bust+s extradited extradition investigation+s investigated indicted indictment',
    ),
    reasonAfter: set(
      'complaint complaints inquiry lawsuit suit jail prison charges sued wanted quizzed court trial dock row dispute probe suspects men women people man woman pair trio duo couple him her them hand+s+ed+ing turned signed passed opens begins starts opened stretching stretched spread+ing extending extended',
    ),
  }),
  ...bound(
    'max',
    'up to, upto, at most, a maximum sentence of, a maximum prison sentence of, a maximum penalty of, a maximum term of, maximum sentence of, maximum penalty of, no more than, not more than, a maximum of, as many as, ' +
      'as much as, as long as, as high as, maximum, no later than, not exceeding, not exceed',
  ),
  // Of a toll that is not known yet.
  ...bound('max', 'could rise to, may rise to, might rise to'),
  ...bound('max', 'less than, fewer than, under, below, well under', { strict: true }),
  ...bound(
    'exact',
    'a total of, in total, altogether, exactly, only, just, precisely, a further, another, an additional, a whopping, all, ' +
      'a record, a staggering, a combined, an alleged, a single, additional, some of the, a mere, an initial',
  ),
  ...bound('exact', 'the other, the remaining, remaining', { rest: true }),
  ...bound('approx', 'or so, give or take, odd, - odd', { after: true }),
  ...bound('min', '- plus', { after: true }),
  ...bound(
    'min',
    'or more, or longer, to life, at least, at the very least, or above, and over, plus, and upwards, or over',
    { after: true },
  ),
  ...bound(
    'max',
    'at most, or less, or fewer, at the most, maximum, or under, at the outside, or below, tops',
    {
      after: true,
    },
  ),
];

/** Verbs and nouns of change: a number before it and a number after it. */
export const changes: ReadonlySet<string> = set(
  'rise+s rose risen rising fall+s+ing fell fallen climb+s+ed+ing drop+s dropped dropping ' +
    'grow+s+ing grew grown increase+s+d increasing decrease+s+d decline+s+d ' +
    'gain+s+ed lose+s lost slip+s slipped slide slid+es jump+s+ed surge+s+d soar+s+ed ' +
    'plunge+s+d tumble+s+d shrink+s shrank shrunk narrow+s+ed widen+s+ed ' +
    'ease+s+d edge+d dip+s dipped sink+s sank add+s+ed cut+s lower+s+ed raise+s+d ' +
    'slow+s+ed advance+s+d expand+ed swell+ed went goes gone rallied rebounded recovered retreated ' +
    'reduce+s+d up down growth reduction change+d ' +
    'weaken+s+ed strengthen+s+ed improve+s+d worsen+ed double+d triple+d',
);
