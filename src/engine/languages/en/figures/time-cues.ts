import type { CueWords } from '../../../figures/words/entries.ts';
import { PhraseList } from '../../../text/phrase-list.ts';
import { after, also, before, cuesOf, each, inHeadlines } from './cues.ts';

const duration = cuesOf('duration', [
  before(10, 6, 'prevention orders/order for, banned from, disqualified for, ban/bans of'),
  before(
    9,
    1,
    'spent, spending, lasted, lasting, lasts, to last, took, ran for, after a trial of, trial/investigation of, spanning, spanned, within, deliberated, deliberated for, deliberations of, worked, went on for, stayed for, stretched over',
  ),
  // 'His sentence comes seven years after'.
  before(10, 0, 'comes, came, come'),
  after(
    10,
    1,
    'period, trial, investigation, hearing, inquiry, probe, operation, surveillance, travel restriction/ban, driving ban, restraining order, campaign, spree, manhunt, siege',
  ),
  // no term: nobody has been sentenced
  after(
    11,
    2,
    'in pre-trial/pretrial/police custody, in pre-trial/pretrial/provisional/temporary/preventive detention, in/on remand',
  ),
  after(13, 2, 'supervised release, of supervised release'),
  // a part of a term that is spent at liberty
  after(13, 2, 'on licence/license, on extended licence/license, licence'),
  before(13, 1, 'licence of, licence period of, licence for'),
  // 'Served four years of his ten-year sentence'.
  after(12, 1, 'of his, of her, of their'),
  // 'received 29-day arrest warrants', 'were given 30 days of pre-trial detention': neither is this.
  after(
    13,
    3,
    'arrest warrant/warrants, warrant/warrants, detention order/orders, preventive/preliminary arrest, of pre-trial/pretrial/provisional/preventive detention/custody/arrest, of remand/police custody, of remand, pre-trial/pretrial detention/arrest/custody, remand',
  ),
]);

const sentence = cuesOf('sentence', [
  before(9, 1, 'get, sought, seeking, demanded, requested, asked for, want, wants'),
  before(
    8,
    8,
    'caged/jailed/imprisoned/down/imprisonment for, caged, jailing, behind bars for, to jail/prison for, jailed, sentenced, sentenced to, sentence/sentences/terms/term/minimum/imprisonment of, maximum penalty, penalty, terms, jail/prison terms of, locked up for, put away for, put him/her/them away for, sent down for, faces, face, facing, risk, risks, risking, prison sentences, handed, handing, given, was given, sentences, sentence, got, bagged, gets, received, receive, serve, must serve, serving, serves, served, punishable by/with, carries, which/charges/offences/could/can/may carry, prison sentence of, prison, put behind bars, banged up for, banged up, jail sentences of, suspended, custodial, sentencing, the final, spend, imposed, a maximum of, life with a minimum of',
  ),
  before(8, 2, 'gave him/her/them/each/both, maximum/minimum/longest term is'),
  before(9, 1, 'the law allows/provides for, the law allows/provides'),
  before(8, 14, 'the sentences, punishments, penalties, prison terms'),
  before(8, 6, 'judge hands, court hands'),
  inHeadlines(after(9, 0, 'for')),
  // 'Court jails three for nine years'.
  inHeadlines(before(8, 8, 'jails, cages, imprisons')),
  after(
    9,
    3,
    'in prison/jail, behind bars, imprisonment, in state/federal prison, of imprisonment, in custody, suspended, prison sentence/sentences/term/terms, jail, in detention, jail term/terms, sentence, sentences, term, terms, of prison, in a young offender institution, in youth custody, probation, on probation, without parole, in the slammer, in state custody, of hard labour',
  ),
  after(
    11.5,
    3,
    'community service, of community service, of unpaid work, of unpaid community work, unpaid work',
  ),
  // 'sent him for six years to Wandsworth prison'.
  after(7, 3, 'prison, penitentiary'),
  after(3, 3, 'convictions'),
]);

/** What tells a sentence from a duration in English; a word of duration right beside a time keeps it one. */
export const timeCues = new PhraseList<CueWords>([...duration, ...sentence]);

/** What tells an age in English; the light ones count only after 'the youngest' or 'the oldest'. */
export const ageCues = new PhraseList<CueWords>(
  cuesOf('age', [
    before(
      9,
      1,
      'aged, ages, age, ages of/from/range/ranged/ranging, the age of, aged just, age of, aged only/from, ages ranged/ranging/range from, aged as young as, as young/old as',
    ),
    also({ between: true }, before(9, 1, 'between the ages of, between ages')),
    before(
      9,
      0,
      'older than, younger than, ' +
        each(
          'youngest, oldest, eldest',
          (age) => `${age} of them, ${age} of whom, ${age} among them`,
        ),
    ),
    before(4, 1, 'youngest, oldest, both, all, only, just, was, is, at, are, were'),
    before(4, 0, 'they/she/he turned, after/before/until turning'),
    after(9, 0, 'of no fixed abode, of no fixed address'),
    after(9, 2, 'years old, year old, years of age'),
  ]),
);
