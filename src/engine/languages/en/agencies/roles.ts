import type { Role, RoleWords } from '../../../agencies/words.ts';
import { type Listed, PhraseList } from '../../../text/phrase-list.ts';
import { wordsOf } from '../../../text/phrase-words.ts';
import { alternatives, combined, set } from '../../lists.ts';

type Part = readonly [role: Role, phrases: readonly string[]];

/** The phrases that tell each part. */
const told = (parts: readonly Part[]) =>
  new PhraseList<Role>(
    parts.flatMap(([role, phrases]) => phrases.map((phrase): Listed<Role> => [phrase, role])),
  );

/** Phrases with bars between them, with all their choices. */
const choices = (text: string): string[] => text.split('|').flatMap(alternatives);

/** What a body has done or does, and by whom it was done: 'arrested', 'arrested by', 'arrest'. */
const LED = [
  ...set(
    'arrest+ed+s detain+ed+s raid+ed+s foil+ed+s intercept+ed+s uncover+ed+s recover+ed+s apprehend+ed+s detect+ed+s crack+ed+s disrupt+ed+s discover+ed+s bust+ed+s ' +
      'seize+d+s dismantle+d+s rescue+d+s capture+d+s confiscate+d+s nab+bed+s smash+ed+es find+s found',
  ),
  ...set(
    'led leads headed spearheaded launched launches conducted investigated investigating commenced executed caught catches thwarted searched stopped charged charges spotted traced tracked questioned ' +
      'indicted indicts inspected secured infiltrated freed unearthed interdicted boarded interviewed probed prosecuted located froze stormed netted unsealed ' +
      'accuse+d+s identified fined fines pursued hunted chased sought monitored encountered impounded extradited deported evacuated sealed searches frees requested',
  ),
];
/** What is done by two words. */
const LED_BY_TWO = choices(
  'tracked/taken/shut down|broken/rounded/picked/dug up|pulled/handed over|taken over|taken into custody|carried out|listened in',
);
const HELPED = 'supported/assisted/helped/aided/backed/hosted/facilitated';
const COLLABORATED = 'collaborated/cooperated/co-operated/liaised/worked';
/** What a body leads, and what several do as one. */
const INQUIRY = 'investigation|inquiry|probe|operation|sting|swoop|crackdown|blitz|raid|raids';
const INQUIRIES = `${INQUIRY}|investigations|inquiries|operations|searches`;
const JOINT = `${INQUIRIES}|effort|efforts|action|actions|investigation team|task force`;
const TOGETHER = 'cooperation|co-operation|collaboration|coordination|partnership';
const HELP = 'support|help|assistance|backing|collaboration|aid|cooperation';
/** What heads a list of bodies. */
const BODIES = 'authorities|agencies|countries|partners';
const REPORTED =
  'announced/reported/confirmed/added/stated/explained/warned/states/reports/announces/confirms/informed';
/** People of a body, who may be held themselves. */
const PERSONS =
  'officials|officers|officer|investigators|prosecutors|agents|detectives|inspectors|members|personnel';
const STAFF = `${PERSONS}|experts|specialists|analysts|force|unit|units|team|teams|police|special|crew|agency|aircraft`;

/** What stands behind the body that plays a part. */
const AFTER: readonly Part[] = [
  [
    'lead',
    [
      ...LED,
      ...LED_BY_TWO,
      ...choices(
        'took/take/takes/shut/shuts down|moved in|struck/strikes/dealt/deals a blow|swooped on|opened an/the investigation|concluded an/its/the investigation|concluded a criminal/joint investigation|began/started investigating|broke/break/breaks/round/rounds up|clamp/clamped/clamps down|is/are conducting/investigating/probing/leading/holding/hunting/seeking/questioning/searching/pursuing|was/were able|managed|took/takes over|held two/three/four/five/six/seven/eight/nine/ten/several|raised the alarm|acted/acting/acts on|has/have been investigating|has/have been leading|placed/put/places/puts under seal|placed/put two/three/four/five/six/seven/eight/nine/ten/several|had/has been tracking|carry/carries out|ran the investigation|' +
          'took/take/takes custody of|made/make/makes arrests|made the/an arrest/arrests|made two/three/four/five/six/seven/eight/nine/ten/several arrests|conduct/conducts raids/searches|ordered the arrest/arrests/search/searches|issued arrest warrants|filed/issued an indictment|filed/brought charges|brought the case|issued a/an/the warrant|issued an/a arrest/red/international/european warrant/notice',
      ),
      ...combined(
        'opened|started|began|initiated',
        '|a|an|its|their',
        '|criminal|preliminary|joint|formal|parallel|judicial',
        'investigation|investigations|inquiry|probe|proceedings|proceeding',
      ),
    ],
  ],
  [
    'coordinate',
    choices(
      'coordinated/co-ordinated/coordinates|steered|brought/brings/bring together|set up a coordination/command centre/center|ensured the coordination|ensured coordination|ran/organised the action day',
    ),
  ],
  [
    'support',
    choices(
      `${HELPED}/supports/support/assists/assist/assistance/helps/backs/lends/offers/provides/providing/lending/offering/dispatched/deployed/provided/contributed/shared/lent/offered/analysed/supplied|` +
        'flagged|unlocked|decrypted|funded|passed/handed/forwarded/sent its/their/the/all findings/information/intelligence/evidence|passed/handed/forwarded/sent information/intelligence/evidence|' +
        'sent experts/analysts/specialists/officers/investigators/staff/its|sent two/three/four/five/six/several experts/analysts/specialists/officers/investigators|sent an analyst|sent a team|experts/analysts/specialists were deployed/sent|organised/organized a coordination|also organised/organized|formed/established/created a|set up a|had a mobile office|gave support|gave technical/operational/analytical/forensic/logistical/financial support',
    ),
  ],
  [
    'participate',
    [
      ...choices(
        `${COLLABORATED} with|took/take/takes part|also took part|participated|participates|joined|worked/work together|worked/works/work closely with|teamed up|joined forces|is/are working/cooperating with|has/have been working with|have been involved|were/was on the spot|were on hand|was/were present`,
      ),
      ...combined('were|was', '|also|jointly', 'involved|engaged in'),
      ...combined(
        'played|plays',
        'a|a key|a crucial|a vital|a central|a leading|an important|an active',
        'role|part',
      ),
    ],
  ],
  [
    'source',
    [
      ...set(
        'said says say alleg+ed+es+e claim+ed+s noted notes explained insist+ed+s wrote writes tweeted argued argues stressed emphasised underlined acknowledged admitted denied commented indicated concluded ' +
          'announc+ed+es report+ed+s confirm+ed+s stated states added adds disclosed told warn+ed+s reveal+ed+s estimates estimated reckons counted declared believes believe suspects suspect',
      ),
      ...choices('pointed out|state that|made the announcement|was/were quoted as saying'),
    ],
  ],
];
/** That it plays none. */
const APART = [
  ...combined('is|are|was|were', 'not|never', 'involved'),
  ...combined('has|have|had', 'not|never', 'been', 'involved'),
  ...combined('took|takes|had|has|have|played|plays', 'no', 'part|role'),
];
/** What only looks so: 'led to'. */
const IDLE = choices(
  'wrote/writes to|led/leads to|led kfor/troops/peacekeepers/peacekeeping/force/forces/coalition/mission/alliance|found guilty/dead/not',
);

/** How English says what part a body plays. */
export const roles: RoleWords = {
  before: told([
    [
      'lead',
      [
        ...[...LED, ...LED_BY_TWO].map((verb) => `${verb} by`),
        ...choices(
          'identified/directed/run/initiated/opened/begun/undertaken/spearheaded/handled by|being held by|held in custody by|by order of|at the request of|on the orders/instructions of',
        ),
        ...combined(INQUIRIES, 'by'),
        ...combined('warrant|warrants|warrant was|warrants were', 'issued by'),
        ...combined('under the', 'direction|leadership|authority|lead|supervision|guidance', 'of'),
      ],
    ],
    [
      'coordinate',
      choices(
        'coordinated by/from/at/through|steered/convened by|under the umbrella/auspices/aegis of|co-ordinated/orchestrated by|under/with the coordination of|coordination from/by',
      ),
    ],
    [
      'support',
      [
        ...choices(
          `${HELPED} by|funded/alerted by|tipped off by|analysis conducted by|analysis carried out by|` +
            'thanks to|partly from/to|information/intelligence/evidence/data supplied/provided/shared/received by/from|' +
            'intelligence/tip/tip-off/support/assistance/help/backing from|meeting/meetings at|meeting was held at|meetings were held at',
        ),
        ...combined(
          'with the|had the|has the',
          '|active|full|close|strong|technical|operational|financial|direct|additional|valuable',
          HELP,
          'of',
        ),
        ...combined(
          'on|receiving|received|following|with|to|of',
          '|the|valuable|crucial',
          'information',
          'from',
        ),
        ...combined('with', HELP, 'provided by'),
        ...combined('had|has|have', HELP, 'from'),
      ],
    ],
    [
      'participate',
      [
        ...choices(
          `${COLLABORATED}/coordinated/co-ordinated with|together/jointly/working/liaising/along with|working/worked closely with|teamed/teaming up with|joined forces with|alongside|involving|operation/investigation/inquiry/raid/raids that/which involved|operation/operations/raids/searches involved|joint|in conjunction/concert/tandem/liaison with|` +
            'joined by|and their colleagues from|with the participation/involvement of|participation of/by/from|with partners including|collaborative effort between/by',
        ),
        ...combined('in|excellent|international|close|thanks to', TOGETHER, 'with'),
        ...combined('joint', JOINT, 'between|by|with|of'),
        ...combined(`${JOINT}|${TOGETHER}|strike|sting|crackdown`, 'between'),
      ],
    ],
    [
      'source',
      choices(
        `according to|citing|a spokesman/spokeswoman/spokesperson for|said/say/says|statement/announcement/release by/from/of|statement issued by|released/published/announced/confirmed/reported/revealed/disclosed/described by|figures/data from|${REPORTED}`,
      ),
    ],
  ]),
  inverted: choices(REPORTED),
  spoken: choices('said|say|says'),
  after: told([...AFTER, ['apart', APART], [undefined, IDLE]]),
  ofCase: told([
    ['apart', combined('in the|in this', 'case|investigation|inquiry|probe|operation')],
  ]),
  acts: new Set(
    AFTER.flatMap(([, phrases]) => phrases.flatMap((phrase) => wordsOf(phrase)[0] ?? [])),
  ),
  nouns: told([
    ['lead', [...combined(INQUIRY), 'investigations into', '-led']],
    ['coordinate', ['-coordinated', '-co-ordinated']],
    ['support', choices('-backed|-supported|-assisted|-funded')],
    [
      'source',
      choices(
        'statement|release|communique|report|spokesman|spokeswoman|spokesperson|announcement',
      ),
    ],
  ]),
  rolls: told([
    [
      'participate',
      [
        ...combined(
          'the following',
          '|national|competent|judicial|law enforcement|judicial and law enforcement',
          `${BODIES}|bodies|services|organisations`,
        ),
        ...combined(BODIES, 'involved|participating'),
        ...combined('participating', BODIES),
      ],
    ],
  ]),
  auxiliaries: choices(
    ",|-|has|have|had|also|then|later|jointly|first|previously|already|recently|successfully|earlier|simultaneously|subsequently|eventually|finally|today|yesterday|now|on|who's|itself|)|(|this week",
  ),
  staff: choices(
    `${STAFF}|squad|squads|detachment|crews|forces|patrol|patrols|deputies|staff|sleuths|troops|divers|division|divisions|department|helicopter|vessel|ship|boat|boats|cutter|air|border|cyber|crime|fraud|drugs|narcotics|canine|cybercrime`,
  ),
  companions: choices(
    'firefighters|soldiers|prosecutors|officers|partners|agencies|forces|officials|investigators|authorities|police|counterparts|services|inspectors|troops|guards|rescuers|divers|colleagues|specialists|volunteers|coastguards|bodies',
  ),
  persons: choices(PERSONS),
  passed: choices("-|(|it's"),
  grounds: choices(
    'province|provinces|town|towns|city|port|airport|region|area|district|county|state|command|headquarters|office|facility|,|(',
  ),
  speakers: choices(
    `${PERSONS}|spokesman|spokeswoman|spokesperson|director|chief|head|boss|president|commissioner|commander|investigator|detective|inspector|superintendent|constable|sergeant|captain|agent|official|source|charge|` +
      'executive|deputy|senior|investigating|regional|branch|operations|of|manager|assistant|special|acting|press|secretary|analyst|expert|crime|general|prosecutor|lieutenant|colonel|major|minister|the',
  ),
  relatives: choices('which|who'),
  ofOne: choices('is|has|was'),
  agents: choices('by'),
  denied: choices('not'),
  listed: choices(
    `${STAFF}|and|,|the|a|an|as|well|&|(|)|or|of|authorities|colleagues|counterparts|our|their|by|from|with|its|their's|headquarters|both|including|among|two|three|four|five|six|seven|eight|nine|ten|other|others|local|regional|national|federal|detective|inspector|analyst|expert|specialist|agencies|organisations|organizations|partners|bodies|in|organisation|organization`,
  ),
};
