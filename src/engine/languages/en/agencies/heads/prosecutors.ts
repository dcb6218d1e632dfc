import type { AuthorityHead } from '../../../../agencies/words.ts';
import type { Listing } from '../../../../text/phrase-list.ts';
import { list } from '../../../lists.ts';

/** Who brings cases to court. */
export const prosecutors: readonly Listing<AuthorityHead>[] = [
  {
    kind: 'prosecutor',
    phrases: list(
      'prosecutor+s, public/state/federal/anti-mafia/anti-corruption/special/financial/labour prosecutor+s, ' +
        'chief/general/environment prosecutor, prosecutor general, prosecuting authorities, prosecution authorities, ' +
        'anti-terror/anti-terrorism/counter-terrorism/judicial prosecutors, organised crime prosecutors, ' +
        'organized crime prosecutors, ' +
        'attorney general, district attorney, town planning prosecutor',
    ),
  },
  {
    kind: 'prosecutor',
    phrases: list(
      "prosecutor's/prosecutors/prosecutor office, prosecutors' office+s, public/general/chief/state/federal/district/labour prosecutor's office, public prosecutors' office+s, " +
        "public prosecution office/authority/service, prosecution office/authority/service, prosecuting authority, prosecutor general's office, " +
        'office of the state/public/special prosecutor, ' +
        "district attorney's office, u.s. attorney's office, public prosecutor office, " +
        "labour auditor's office, office of special prosecutor, people's procuracy, procuracy, people's procuratorate, " +
        'public ministry, federal public ministry, state prosecutor office, special prosecutor office, director of public prosecutions, office of the director of public prosecutions, department of public prosecutions',
    ),
    ways: ['office', 'title'],
  },
  {
    kind: 'prosecutor',
    phrases: list(
      "anti-corruption/special/anti-mafia/anti-terrorism/counter-terrorism/anti-drug/anti-drugs/general/national prosecutor's office, " +
        "organised crime prosecutor's office, " +
        "prosecutor general's office, public prosecution service, national public prosecutor's office, " +
        "general public prosecutor's office, office of the prosecutor general, special prosecutor's office for high-tech crime",
    ),
    ways: ['office', 'state'],
  },
  {
    kind: 'prosecutor',
    phrases: list(
      "attorney general's office, ag's office, office of the attorney general, state attorney's office, attorney general's chambers, attorney-general's chambers",
    ),
    ways: ['office', 'title', 'definite'],
  },
  {
    kind: 'prosecutor',
    phrases: list('prosecution, basic prosecution, special prosecution'),
    countries: list('AL, XK, ME, EG, AE, KW, BH, QA, OM, SA, JO, LB, IQ'),
    ways: ['office', 'title'],
  },
  {
    kind: 'prosecutor',
    phrases: ['public prosecution'],
    countries: list('AL, XK, EG, AE, KW, BH, QA, OM, SA, JO, LB, IQ'),
    ways: ['office', 'title', 'definite'],
  },
  { kind: 'prosecutor', phrases: list('ppo'), ways: ['office'] },
  {
    kind: 'prosecutor',
    phrases: list('u.s. attorney, us attorney, united states attorney'),
    countries: ['US'],
    ways: ['state', 'for'],
  },
  {
    kind: 'prosecutor',
    phrases: list('u.s. attorney general, us attorney general, united states attorney general'),
    countries: ['US'],
    ways: ['state'],
  },
  {
    kind: 'prosecutor',
    phrases: list('labour auditor'),
    countries: ['BE'],
    ways: ['office', 'state'],
  },
  {
    kind: 'prosecutor',
    phrases: ['crown prosecutors'],
    countries: list('CA, AU, NZ, GB'),
    ways: ['title'],
  },
  {
    kind: 'prosecutor',
    phrases: list('procurator fiscal, procurators fiscal'),
    countries: ['GB'],
    ways: ['state'],
  },
];
