import type { RoleWords } from '../../../agencies/words.ts';
import { alternatives } from '../../lists.ts';

/** Phrases with bars between them, with all their choices. */
const list = (text: string): string[] => text.split('|').flatMap(alternatives);

/** What a body has done, and by whom something was done: 'arrested', 'arrested by'. */
const LED =
  'led/headed/launched/conducted/investigated/commenced/executed/arrested/detained/apprehended/captured/caught/nabbed/seized/confiscated/recovered/discovered/' +
  'uncovered/intercepted/foiled/thwarted/smashed/dismantled/raided/searched/stopped/rescued/charged';
const HELPED = 'supported/assisted/helped/aided/backed/hosted/facilitated';
const COLLABORATED = 'collaborated/cooperated/co-operated/liaised/worked';

/** How English says what part a body plays. */
export const roles: RoleWords = {
  before: [
    [
      'lead',
      list(
        `${LED} by|directed/run/initiated/opened/begun/undertaken/spearheaded/handled/prosecuted by|` +
          'following/after/in/under/by an/the investigation/inquiry/probe/operation by|crackdown/sting/swoop/raid/raids/searches by|' +
          'carried out by|under the direction/leadership/authority/lead of|by order of|on the orders/instructions of',
      ),
    ],
    [
      'coordinate',
      list(
        'coordinated by/from/at/through|co-ordinated/orchestrated by|under/with the coordination of',
      ),
    ],
    [
      'support',
      list(
        `${HELPED} by|funded by|analysis conducted by|analysis carried out by|` +
          'with the support/help/assistance/backing/aid/cooperation of|thanks to|partly from/to|information/intelligence/evidence supplied/provided/shared by|tip/tip-off/intelligence/support/assistance/help/backing from',
      ),
    ],
    [
      'participate',
      list(
        `${COLLABORATED} with|together/jointly/working/liaising with|working/worked closely with|teamed/teaming up with|joined forces with|alongside|involving|operation/investigation/inquiry/raid/raids that/which involved|joint|in cooperation/co-operation/collaboration/coordination/conjunction/partnership/concert/tandem/liaison with|` +
          'excellent/international/close cooperation/co-operation with|joined by|and their colleagues from|joint operation/operations/investigation/investigations/inquiry/raid/raids/effort/efforts between/by/with/of|' +
          'with the participation/involvement of|with partners including|collaborative effort between/by',
      ),
    ],
    [
      'source',
      list(
        'according to|a spokesman/spokeswoman/spokesperson for|said/say/says|statement/announcement/release by/from/of|statement issued by|released/published/announced/confirmed/reported/revealed/disclosed by|figures/data from',
      ),
    ],
  ],
  after: [
    [
      'lead',
      list(
        `${LED}/leads/arrest/arrests/detain/detains/raid/seize/seizes/dismantles/dismantle/busted/bust/investigating/nabs/foils/intercepts/smashes/uncovers/` +
          'probed/freed/rescues/indicted/indicts/catches/froze/stormed/recovers/found/located/questioned|' +
          'took/shut/tracked down|moved in|struck a blow|swooped on|opened an/the investigation|began/started investigating|broke/broken up|is/are conducting/investigating/probing/leading|has/have been investigating|carried out|ran the investigation|' +
          'opened/started/began/launched an investigation/inquiry|opened/started/began/launched a probe|opened/started/began/launched proceedings|opened/started/began a criminal investigation/inquiry/proceeding|ordered the arrest/arrests/search/searches|issued arrest warrants|filed an indictment|filed/brought charges',
      ),
    ],
    [
      'coordinate',
      list(
        'coordinated/co-ordinated/coordinates|ensured the coordination|ensured coordination|ran/organised the action day',
      ),
    ],
    [
      'support',
      list(
        `${HELPED}/supports/support/assists/assist/assistance/helps/backs/lends/offers/provides/providing/lending/offering/dispatched/deployed/provided/contributed/shared/lent/offered/analysed/supplied|` +
          'sent experts/analysts/specialists/officers/investigators/staff/its|sent an analyst|sent a team|experts/analysts/specialists were deployed/sent|organised/organized a coordination|formed/established/created a|set up a|had a mobile office|gave support',
      ),
    ],
    [
      'participate',
      list(
        `${COLLABORATED} with|took/take/takes part|also took part|participated|participates|joined|worked/work together|teamed up|joined forces|is/are working/cooperating with|has/have been working with|were/was involved|were/was also involved|have been involved|were/was on the spot`,
      ),
    ],
    [
      'source',
      list(
        'said/says/say/alleged/alleges/allege/claimed/claims/noted/notes/explained/insisted/insists/wrote/writes/tweeted/argued/argues/stressed/emphasised/underlined/acknowledged/admitted/denied/commented/indicated/concluded/announced/announces/reported/reports/report/confirmed/confirms/stated/states/added/adds/disclosed/told/warned/warns/revealed/reveals/estimates/estimated/reckons/counted/declared/believes/believe/suspects/suspect',
      ),
    ],
  ],
  auxiliaries: list(
    ",|-|has|have|had|also|then|later|jointly|first|previously|already|recently|successfully|earlier|simultaneously|subsequently|eventually|finally|today|yesterday|now|on|'s|itself|)|(|this week|officials|officers|investigators|experts|force|prosecutors|agents|detectives|specialists|analysts|unit|team",
  ),
  speakers: list(
    'spokesman|spokeswoman|spokesperson|director|chief|head|boss|president|commissioner|commander|officer|investigator|detective|inspector|superintendent|constable|sergeant|captain|agent|official|source|' +
      'executive|deputy|senior|investigating|regional|branch|operations|of|manager|assistant|special|acting|press|secretary|analyst|expert|crime|general|the',
  ),
  relatives: list('which|who'),
  ofOne: list('is|has|was'),
  idle: list(
    'wrote/writes to|led/leads to|led kfor/troops/peacekeepers/peacekeeping/force/forces/coalition/mission/alliance',
  ),
  agents: list('by'),
  listed: list(
    "and|,|the|as|well|&|(|)|or|of|authorities|officials|officers|agents|experts|investigators|members|colleagues|counterparts|our|their|by|from|with|its|'s|prosecutors|headquarters|police|both|including|agencies|organisations|organizations|partners|bodies|,|in",
  ),
};
