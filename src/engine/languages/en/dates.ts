import type { DateWords } from '../../dates/words.ts';
import { phrases, set, table } from '../lists.ts';
import { calendar } from './calendar.ts';

/** How English writes dates, and what its sentences do with them. */
export const dates: DateWords = {
  ...calendar,
  previous: set('previous preceding'),
  namedYear: table<0 | 1>({ that: 0, same: 0, following: 1 }),
  leads: table({ last: -1, past: -1, this: 0, next: 1, coming: 1 }),
  ago: set('ago'),
  limits: set('than over under least most'),
  apart: table({ earlier: -1, before: -1, later: 1, after: 1 }),
  partsOfDay: set('morning afternoon evening night'),
  parts: set('early late mid'),
  licences: set(
    'in since until till by from to and between during before after of through throughout around back early late mid or for',
  ),
  monthLicences: set('in'),
  dayLicences: set('on by since until before after'),
  namedWeekdays: set('good easter palm whit ash black shrove cyber maundy holy bloody super'),
  weekends: set('weekend'),
  weekendLicences: set('over at during'),
  habits: set('nights mornings evenings afternoons'),
  yearLicences: set('in since'),
  links: set('and to until till through or – - —'),
  of: set('of'),
  articles: set('the'),
  ordinals: set('st nd rd th'),
  future: phrases(
    'will, ll, expected, scheduled, set, shall, would, continues, resumes, opens, begins, starts, ' +
      'when he/she is, when they are, is/are/was/were due, due in/back/before/at/for/on, planned for, is/are planned, ' +
      'adjourned/postponed/remanded/custody until, custody/bail before, custody/bail ahead of, custody awaiting, adjourned/postponed to/for, until later, next hearing, awaiting sentencing, ' +
      'to appear/reappear, to be held/sentenced/heard/tried/decided/published, is/are to, ' +
      'face/faces trial, face/faces a retrial, go/goes on trial, stands trial, return/returns to court',
  ),
  announcing: set(
    'announce+s+d unveil+s+ed publish+ed publishes reveal+s+ed disclose+s+d inform+s+ed',
  ),
  until: set('until till'),
  spans: new Map([
    ['and', 'between'],
    ['until', 'from'],
    ['till', 'from'],
    ...['to', 'through', '–', '-', '—'].map((word) => [word, undefined] as const),
  ]),
  turns: set(
    'while whereas after following followed before since until though although because whilst',
  ),
  settled: phrases('set up/off/out/alight/fire/sail, set on fire, set in motion'),
  since: set('since'),
  followers: set(
    'and or to until till through by when as after before that which who where while with for on in at the a an it he she they we ' +
      'his her their its has have had was were is are be been being but from because although despite following according ' +
      'alone onward+s using via under over into against during since then also there this these those not no if so ' +
      'amid between towards about both what led said than per',
  ),
  background: phrases(
    'according to official figures, according to statistics, official figures show, figures/statistics show, figures published, ' +
      'official/crime data, crime statistics, annual report, threat assessment, survey, study, on average, estimated damage, ' +
      'fell/rose by, has/have/had surged/soared/risen/doubled/tripled, more than doubled/tripled, published a report, a report published, report on, up/down from, compared with/to, as against, in the previous year, across the country in, ' +
      'similar action/raid/incident/case/operation, in a similar case, unrelated/separate case/investigation, open investigations, ' +
      'previous operation, earlier case, previous/prior conviction, previously convicted/jailed, had previously been, ' +
      'the war of, civil war',
  ),
  elsewhere: set(
    'act law regulation directive convention treaty protocol code decree born founded established created agenda ' +
      'report edition season cup olympics census version model log',
  ),
  bylines: set('published updated posted modified edited printed'),
  notices: set('press news'),
};
