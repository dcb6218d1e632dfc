import type { SentenceWords } from '../../text/sentences.ts';
import { set } from '../lists.ts';

/** English words whose full stop ends no sentence. */
export const sentences: SentenceWords = {
  abbreviations: set(
    'mr mrs ms dr prof st sgt det insp supt ch cpl col gen lt capt maj pc dc rev hon sen rep gov pres ' +
      'jan feb mar apr jun jul aug sept sep oct nov dec no nos vs etc approx est inc ltd co corp rs tk rp ksh art arts al fig',
  ),
  openers: new Set(
    'the a an this that these those he she it they we i but and in on at after when while his her its their there'.split(
      ' ',
    ),
  ),
  ownWords: set(
    'the of and to that with by from it he she they said who which were been has have not this but ' +
      'his her their after would about more than into when there what out',
  ),
};
