import type { RoleWords } from '../../../agencies/words.ts';
import { alternatives } from '../../lists.ts';

/** Phrases with bars between them, with all their choices. */
const list = (text: string): string[] => text.split('|').flatMap(alternatives);

/** How English says what part a body plays. */
export const roles: RoleWords = {
  before: [
    [
      'lead',
      list(
        'led/headed/directed/run/conducted/initiated/launched/opened/spearheaded/handled/investigated/arrested/detained/seized/dismantled/raided/searched/stopped by|' +
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
        'supported/backed/assisted/helped/aided/facilitated/hosted/funded by|analysis conducted by|analysis carried out by|' +
          'with the support/help/assistance/backing/aid/cooperation of|with support/help/assistance/backing from|thanks to|partly from/to|information/intelligence/evidence supplied/provided/shared by|tip/tip-off/intelligence from',
      ),
    ],
    [
      'participate',
      list(
        'together/jointly/working with|alongside|in cooperation/co-operation/collaboration/coordination/conjunction/partnership with|working closely with|working alongside|' +
          'excellent/international cooperation/co-operation with|follows/following close cooperation/co-operation with|joined by|and their colleagues from|joint operation/investigation/inquiry with/by|joint operation/investigation between|joint operation of|' +
          'with the participation/involvement of|with partners including|collaborative/joint effort between/by',
      ),
    ],
    [
      'source',
      list('according to|a spokesman/spokeswoman/spokesperson for|said|a statement by/from'),
    ],
  ],
  after: [
    [
      'lead',
      list(
        'led/leads/headed/launched/arrested/arrest/arrests/detained/detain/detains/raided/raid/searched/seized/seize/seizes/dismantled/dismantles/dismantle/busted/bust/' +
          'nabbed/foiled/thwarted/intercepted/confiscated/smashed/uncovered/conducted/investigated/charged/freed/rescued/indicted/indicts/caught/froze/stopped/executed|' +
          'took/shut/tracked down|opened an/the investigation|broke/broken up|is/are conducting/investigating|has/have been investigating|carried out|ran the investigation|' +
          'opened/started/began/launched an investigation/inquiry|opened/started/began/launched a probe|opened/started/began/launched proceedings|stormed|opened/started/began a criminal investigation/inquiry/proceeding|ordered the arrest/arrests/search/searches|issued arrest warrants|filed an indictment|filed/brought charges',
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
        'supported/supports/assisted/helped/backed/providing/lending/offering/dispatched/deployed/provided/contributed/hosted/facilitated/shared/lent/offered/analysed/supplied|' +
          'sent experts/analysts/specialists/officers/investigators/staff/its|sent an analyst|sent a team|set up a|had a mobile office|gave support',
      ),
    ],
    [
      'participate',
      list(
        'took/take part|also took part|participated|joined|were/was involved|were/was also involved|have been involved|were/was on the spot',
      ),
    ],
    [
      'source',
      list(
        'said/says/announced/announces/reported/reports/confirmed/confirms/stated/states/added/disclosed/told/warned/revealed/estimates/estimated/reckons/counted/declared/believes/believe/suspects/suspect',
      ),
    ],
  ],
  auxiliaries: list(
    ",|-|has|have|had|also|then|later|jointly|first|previously|already|recently|successfully|earlier|simultaneously|subsequently|eventually|finally|on|'s|itself|)|this week|officials|officers|investigators|experts|force|prosecutors|agents|detectives",
  ),
  speakers: list(
    'spokesman|spokeswoman|spokesperson|director|chief|head|boss|president|commissioner|commander|officer|investigator|detective|inspector|superintendent|constable|sergeant|captain|agent|official|source|' +
      'executive|deputy|senior|investigating|regional|branch|operations|of|manager|assistant|special|acting|press|secretary|analyst|expert|crime|general|the',
  ),
  relatives: list('which|who'),
  ofOne: list('is|has|was'),
  idle: list(
    'led to|leads to|led kfor|led troops|led peacekeepers|led peacekeeping|led force|led forces|led coalition|led mission|led alliance',
  ),
  agents: list('by'),
  listed: list(
    "and|,|the|as|well|&|(|)|or|of|authorities|officers|agents|experts|investigators|members|colleagues|counterparts|our|their|by|from|with|its|'s|prosecutors|headquarters|police|both|,|in",
  ),
};
