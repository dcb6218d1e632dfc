import type { Language } from '../language.ts';
import { set } from '../lists.ts';
import { agencies } from './agencies/agencies.ts';
import { terms } from './card/terms.ts';
import { dates } from './dates.ts';
import { figures } from './figures/figures.ts';
import { numbers } from './numbers.ts';
import { places } from './places/places.ts';
import { sentences } from './sentences.ts';
import { status } from './topic/status.ts';
import { topic } from './topic/topic.ts';

/** English. */
export const en: Language = {
  code: 'en',
  sentences,
  possessives: set("'s"),
  numbers,
  dates,
  places,
  agencies,
  figures,
  topic,
  status,
  terms,
};
