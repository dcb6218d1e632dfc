import type { StateWords } from '../../../places/words.ts';
import { set } from '../../lists.ts';

/** English: by what a capital is told for its government, in an article about what states do to one another. */
export const states: StateWords = {
  topic: set(
    'sanctions tariff+s diplomat+s diplomatic diplomacy embassy ambassador+s envoy+s summit bilateral treaty ceasefire truce sovereignty allies alliance troops forces offensive battlefield kremlin invasion annexation nuclear missile+s negotiations negotiator+s counterpart+s foreign president premier minister+s chancellor geopolitical retaliate+d retaliatory retaliation peace war military talks dialogue relations leaders trade exports imports',
  ),
  being: set('is are was were'),
  willing: set(
    'ready willing keen eager concerned prepared able unable open determined committed reluctant not',
  ),
  going: ['ing'],
  auxiliaries: set('has have had will would can could may might should did does do'),
  deeds: set(
    'insists continue+s consider+s views regards argues maintains plans aims needs refuses supports thinks knows gives takes sends keeps tries wants ' +
      'sent gave took kept began chose withdrew struck put swore drew made withheld sees faces act acts',
  ),
  ofTowns: set(
    'be been being host+s+ed+ing see+n saw seeing experience+d witness+ed record+ed grow+n grew become became remain+s+ed hit burn+ed+ing brace+d bracing recovering reeling celebrate+d celebrating mark+ed marking welcome+d welcoming open+ed opening close+d lie+s boast+s offer+s attract+s+ed rank+s+ed cool+ed rain+ed woke moved arrived located situated',
  ),
  adverbs: set('also never still now then already even again once not'),
  adverbEndings: ['ly'],
  moved: set(
    'urge+s+d urging press+es+ed pressing inform+s+ed ask+s+ed asking call+ed accuse+s+d accusing blame+s+d blaming warn+s+ed warning support+s+ed supporting back+s+ed backing help+ing pressure+d convince+d persuade+d allow+s+ed force+d push+ed assure+d remind+ed alarm+ed anger+ed irk+ed please+d arm+ed arming accuses told invite+d show+ed restrain+ed deter+red contain isolate+d punish+ed confront+ed',
  ),
  upon: set('on upon'),
  attacks: set('attack+s strike+s raid+s assault+s march advance+s fired'),
  exchange: set(
    'pressure support response reply backing criticism condemnation aid assistance approval guarantees assurances weapons arms message+s warning+s ultimatum letter offer concessions proposal answer close loyal ally allies critic+s ties relations tensions talks dialogue deal agreement war cooperation communication provocation+s threat+s coordination alliance trust',
  ),
  exchanged: set('from to of for between among'),
  stances: set(
    'role policy policies attempt+s decision+s demand+s claim+s position stance action+s war invasion offensive response offer proposal+s efforts interests ally allies troops forces concerns ambitions aggression plan+s refusal willingness hand side commitment threat+s sanctions tariffs military nuclear ambassador envoy foreign move+s support request approach influence intentions relations ties rejection bid push goal+s leadership leaders backing attitude view+s diplomat+s negotiator+s',
  ),
};
