import type { Language } from '../language.ts';
import { agencies } from './agencies.ts';
import { dates } from './dates.ts';
import { figures } from './figures.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { sentences } from './sentences.ts';
import { status } from './status.ts';
import { terms } from './terms.ts';
import { topic } from './topic.ts';

/** English. */
export const en: Language = {
  code: 'en',
  sentences,
  numbers,
  dates,
  places,
  agencies,
  figures,
  topic,
  status,
  terms,
};
