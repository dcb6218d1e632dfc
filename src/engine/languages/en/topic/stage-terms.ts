import type { Stage, StageTerm } from '../../../topic/status/words.ts';
import { combined, list } from '../../lists.ts';

const stating = (
  stage: Stage,
  phrases: readonly string[],
  needs?: StageTerm['needs'],
): StageTerm[] => phrases.map((phrase) => (needs ? { phrase, stage, needs } : { phrase, stage }));

const terms = (stage: Stage, phrases: string, needs?: StageTerm['needs']): StageTerm[] =>
  stating(stage, list(phrases), needs);

const inHeadline = (term: StageTerm): StageTerm => ({ ...term, headline: true });

/** How a higher court undoes what a lower one said. */
const QUASHED =
  'quashed, quashes, overturned, overturns, threw/throws/thrown out, set/sets aside, annulled, annuls, reversed, reverses, vacated, vacates, struck/strikes down, nullified, nullifies';

const ofPrison = (term: StageTerm): StageTerm => ({ ...term, prison: true });

/** Phrases by which English news states the legal stage of a case. */
export const stageTerms: readonly StageTerm[] = [
  ...stating('convicted', [
    ...combined(
      'appeal|appeals',
      'against',
      '|his|her|their|the',
      'sentence|sentences|conviction|convictions',
    ),
    ...combined('will spend the rest of', 'his life|her life|their lives', 'in prison|behind bars'),
  ]),
  ...stating(
    'convicted',
    combined(
      'to',
      'quash|overturn|set aside|reduce',
      '|the|a|his|her|their',
      'conviction|convictions|sentence|sentences',
    ),
    'refusal',
  ),
  ...terms('convicted', 'refused/denied/granted parole, parole refused/denied/granted'),
  ...terms('convicted', 'to serve', 'return'),
  ...terms('convicted', 'conditional/absolute discharge', 'discharge'),
  ...terms('convicted', 'suspended sentence/term for').map(inHeadline),
  ...terms('acquitted', QUASHED, 'reversal'),
  ...terms('undone', `${QUASHED}, revoked, revokes`, 'undoing'),
  ...stating('charged', [
    ...combined(
      'trial',
      'opens|opened|has opened|starts|started|has started|begins|began|has begun|commences|commenced|has commenced',
    ),
    ...combined('pleaded|pleads|pleading|plead', 'guilty|not guilty'),
    ...combined(
      'face|faces|facing',
      '|multiple|several|numerous|further|federal|criminal|a string of',
      'charges',
    ),
    ...combined(
      'charge|charges',
      '|was|were|has been|have been',
      'filed|brought|laid|pressed',
      'against',
    ),
    ...combined('agrees|agreed|agree', 'to plead guilty'),
    'guilty plea',
    'guilty pleas',
    'trial in absentia',
    ...combined('order|orders|ordered|ordering', 'a', 'retrial|new trial|fresh trial'),
    ...combined('retrial|new trial|fresh trial', '|is|was', 'ordered'),
    ...combined('face|faces|facing', '|a', 'retrial|new trial|fresh trial'),
    ...combined('entered|enters|entering', '|a', 'plea of guilty|pleas of guilty'),
    ...combined(
      'struck|reached|signed|accepted|took|agreed to',
      'a',
      'plea deal|plea bargain|plea agreement',
    ),
    ...combined(
      'denies|denied|deny|admits|admitted|admitting',
      'murder|attempted murder|manslaughter|rape|robbery|arson|fraud|theft|burglary|conspiracy|conspiring',
    ),
    ...combined('his|her|their|the', 'trial', 'goes on|went on'),
    ...combined('will|to', 'be sentenced', 'on|in|at|next|later|this'),
  ]),
  ...stating(
    'charged',
    [
      ...combined('to|will', 'plead guilty'),
      ...combined('verdict', '|is', 'due|expected'),
      ...combined(
        'await|awaits|awaiting',
        '|a|the|its|his|her|their',
        'verdict|verdicts|sentence|sentences|sentencing',
      ),
      ...combined('consider', 'its|their', 'verdict|verdicts'),
      ...combined('day of', 'the|his|her|their', 'trial'),
      ...combined('due|set|scheduled', 'to', 'go on trial|stand trial|face trial'),
      ...combined('will', 'be retried|face a retrial|face a new trial|face a fresh trial'),
      ...combined('is|are', 'to', 'be retried|face a retrial'),
    ],
    'nothing',
  ),
  ...terms(
    'convicted',
    'appeal against the severity, found/finds guilty, guilty verdict+s, was/were found guilty, verdict of guilty',
  ),
  ...terms('convicted', 'guilty, guilty of', 'finding'),
  ...terms('convicted', 'sentences, conviction/convictions and sentencing of', 'court'),
  ...terms('convicted', 'fined, ordered to pay', 'fine'),
  ...terms('convicted', 'imposed', 'sentence'),
  ...terms('convicted', 'handed/hands/handing down/out', 'handing'),
  ...terms(
    'convicted',
    'upholds, upheld, upholding, confirms, confirmed, confirming, raises, raised, increases, increased, doubles, doubled, lengthens, lengthened, reduces, reduced, cut+s',
    'standing',
  ),
  ...stating(
    'convicted',
    [
      ...combined(
        'have|has',
        'had',
        'his|her|their',
        'sentence|sentences|term|terms',
        'reduced|cut|increased',
      ),
      ...combined('sentences', '|were|are', 'reduced|cut|increased', 'to'),
    ],
    'change',
  ),
  ...terms('convicted', 'gave, gives', 'ruling'),
  ...terms(
    'convicted',
    'appeal/appeals/appealing against, slapped, awarded, bags, bagged, earned, earns, accepted a, will/must serve, remanded to serve, starts, begins, began, is/are/today starting, is/are/was/were/today beginning',
    'prison',
  ),
  ...terms(
    'convicted',
    'ordered to prison/jail, ordered the imprisonment of, ' +
      'spared jail/prison/custody, spared a jail term, spared a prison sentence, avoids/avoided jail/prison, walked/walks free with a suspended, ' +
      'jail term doubled/tripled/increased/cut/reduced, sentence upheld/increased/doubled/confirmed/final/reduced/cut/raised, sentences/terms/conviction/convictions/verdict/verdicts upheld, terms/sentences/conviction/convictions/verdict/verdicts confirmed, sentences/conviction/convictions/verdict final, sentence is final, sentences are final, sentence is now final, sentences are now final, sentences raised, hours of community service, hours of unpaid work',
  ),
  ...terms('convicted', 'convict+ed, sentenced', 'object'),
  ...terms('convicted', 'convicts', 'object').map((term) => ({ ...term, state: true })),
  ...terms('convicted', 'sent, locked', 'sending'),
  ...terms('convicted', 'guilty of', 'crime').map(inHeadline),
  // A crime, too, is 'condemned by the chancellor'.
  ...terms('convicted', 'condemned to', 'term'),
  ...terms('convicted', 'condemned', 'court'),
  ...terms(
    'convicted',
    'got, given, handed, received, ordered to serve/spend/do/complete/perform, ordered to carry out, put away, must/will serve at least, must/will serve a minimum, prison term/sentence/terms/sentences of, jail term of, life/years/months for',
    'term',
  ),
  ...terms(
    'convicted',
    'jailed, imprisoned, sent to prison/jail, sent down, put behind bars, behind bars, locked up',
    'term',
  ).map(ofPrison),
  ...terms('convicted', 'is behind bars for', 'term').map(ofPrison),
  ...terms('convicted', 'is/are headed/heading to/for prison'),
  // In a headline the present tells what happened; in a text, what is usual.
  ...terms(
    'convicted',
    'get+s, receives, years in prison/jail for, years behind bars for, life/death sentence for',
    'term',
  ).map(inHeadline),
  ...terms('convicted', 'jails', 'term').map(inHeadline).map(ofPrison),
  ...terms(
    'acquitted',
    'acquit+s, found not guilty, verdict/verdicts of not guilty, not guilty verdict+s, cleared over, walks free from court, cleared by jury, cleared after, jury clears/cleared, jurors clear+ed, jury/jurors/hours/minutes to clear',
  ),
  ...terms('acquitted', 'cleared on appeal, ruled/declared innocent'),
  ...terms('acquitted', 'cleared of', 'deed'),
  ...terms('acquitted', 'cleared, clears, absolve+s+d, exonerated, exonerates', 'clearing'),
  ...terms('acquitted', 'absolve+s+d, exonerated, exonerates', 'court'),
  ...terms(
    'acquitted',
    'upholds, upheld, confirms, confirmed, affirms, affirmed, affirming',
    'acquittal',
  ),
  ...terms('acquitted', 'acquitted', 'object'),
  ...terms('acquitted', 'not guilty of'),
  ...terms('acquitted', 'not guilty', 'finding'),
  ...terms(
    'charged',
    'charged with/over/under/following/after, charged in connection, indicted, indicts, indictment+s, arraigned, on/stand/stands/standing/stood/face/faces/for trial, ' +
      'goes/go/went on trial, trial got/is under way, trial resumes/resumed, ' +
      'pled guilty, pleaded innocent, entered a guilty plea, ' +
      'charges against, formally accused/charged, formally placed under investigation, placed under formal investigation, preliminary/brought/filed/pressed/fraud/drug charges, slapped with accusations/charges, ' +
      'murder charge, charges of, on a charge of, in court accused of, lodged/filed an indictment, criminal complaint, made/makes/make his/her/their/an initial appearance, made/makes/make initial appearances',
  ),
  ...terms(
    'charged',
    'sent to court/trial, referred to court/justice, to be tried, to trial for, will be tried, will now be tried, will/must stand trial, will go on trial, ordered to stand trial, according to the/an indictment, according to a/the criminal complaint, the indictment says/alleges, ' +
      'charging documents, charge sheet, charge-sheet+s+ed, chargesheet+s+ed, in the dock, jury/jurors heard, jury was told, told the jury/jurors, trial of/against/continues/hears/heard, trial for a/the man/woman, trial starts/begins/opens on, jury out, jury still out, trial was told, closing arguments/speeches/statements, its verdict on, verdict put off, verdict postponed/delayed, put off its verdict, postponed/delayed/reserved/considering its verdict, retired to consider, jury retires/retired, considering their verdicts, jury is out, adjourned the trial, faces counts',
    'nothing',
  ),
  ...terms('charged', 'counts of', 'accusing'),
  // Anybody may lodge one with the police.
  ...stating(
    'charged',
    combined('file|files|filed|filing|lodge|lodged', 'a|', 'criminal', 'complaint|complaints'),
    'accuser',
  ),
  ...terms('charged', 'charge+s+d', 'object'),
  ...terms(
    'charged',
    'asked/ask/asks/call/calls/called for, want+s+ed, seek+s+ing, sought, demand+s+ed+ing, request+ed, asked the court/jury/judges/judge for, asked judges for',
    'demand',
  ),
  ...terms(
    'alleged',
    'on suspicion of, suspected of, suspect+s+ed, alleged, allegedly, accused of, arrested, arrests, detained, taken into custody, into/in custody, remanded in custody, ' +
      'under investigation, is/are being questioned, wanted for',
  ),
];
