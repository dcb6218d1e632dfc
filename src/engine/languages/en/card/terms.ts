import type { LegalTerm } from '../../../card/words.ts';
import { type Listing, listings } from '../../../text/phrase-list.ts';

/**
 * Legal terms of English crime news; each sentence says what the source says, in plain words. Those that cite acts of
 * the EU were compared with the acts' own words in November 2026, but of Directive (EU) 2024/1260, Framework Decision
 * 2008/841/JHA and Directive 2002/90/EC, Art. 1(1)(b), with the act before it or summaries alone.
 */
export const terms = listings<Listing<LegalTerm>>([
  {
    term: 'European Arrest Warrant',
    phrases: ['european arrest warrant', 'european arrest warrants'],
    meaning:
      'A judicial decision in one EU country to have a person arrested in another and handed over, for prosecution or to serve a sentence or detention order.',
    source: 'Framework Decision 2002/584/JHA, Art. 1(1)',
  },
  {
    term: 'Joint Investigation Team',
    phrases: ['joint investigation team', 'joint investigation teams', 'joint investigative team'],
    meaning:
      'A team that authorities of two or more EU countries agree to form for a set task and a limited time, to investigate crime together.',
    source: 'Framework Decision 2002/465/JHA, Art. 1(1)',
  },
  {
    term: 'European Investigation Order',
    phrases: ['european investigation order', 'european investigation orders'],
    meaning:
      'A decision that a judicial authority in one EU country issues or approves, so that another takes a step of the investigation, such as a search, or passes on evidence that it has already.',
    source: 'Directive 2014/41/EU, Art. 1(1)',
  },
  {
    term: 'High-Value Target',
    phrases: ['high-value target', 'high-value targets', 'high value target', 'high value targets'],
    meaning:
      'A person whom Europol and one or more countries have made a main target of their work against organised crime; it is no legal status and says nothing of guilt.',
    source: 'Europol Programming Document 2021–2023, operational task forces',
  },
  {
    term: 'remand',
    phrases: [
      'remanded in custody',
      'remanded',
      'on remand',
      'pre-trial detention',
      'pretrial detention',
      'provisional detention',
      'preventive detention',
    ],
    meaning:
      'Detention of a suspect, ordered by a judge, before any verdict; the person has not been convicted and must be tried within a reasonable time or released.',
    source: 'European Convention on Human Rights, Art. 5(1)(c) and 5(3)',
  },
  {
    // 'Remanded' alone would be custody.
    term: 'remand of a case',
    phrases: [
      'remanded the case',
      'remanded his case',
      'remanded her case',
      'remanded their case',
      'remanded their cases',
      'case was remanded',
      'cases were remanded',
      'vacated and remanded',
      'reversed and remanded',
      'remanded for a new trial',
      'remanded for resentencing',
    ],
    meaning:
      'A higher court’s sending of a case back to the court below to be dealt with again; it decides neither guilt nor custody.',
    source: 'For instance United States Code, Title 28, § 2106',
  },
  {
    term: 'charge',
    phrases: ['charged with', 'charged over', 'charged in connection', 'formally charged'],
    meaning:
      'The official notice to a person that they are accused of an offence; it is an accusation and no finding of guilt.',
    source: 'European Court of Human Rights, Deweer v. Belgium (1980), § 46',
  },
  {
    term: 'indictment',
    phrases: ['indictment', 'indictments', 'indicted', 'bill of indictment'],
    meaning:
      'The formal written accusation on which a person is put on trial before a higher court; it is no verdict.',
    source:
      'Administration of Justice (Miscellaneous Provisions) Act 1933 (England and Wales), s. 2',
  },
  {
    term: 'presumption of innocence',
    phrases: ['presumption of innocence', 'presumed innocent', 'innocent until proven guilty'],
    meaning:
      'Whoever is suspected or accused of an offence counts as innocent for as long as their guilt has not been proved in the way that the law requires.',
    source: 'Directive (EU) 2016/343, Art. 3',
  },
  {
    term: 'extradition',
    phrases: ['extradition', 'extradited', 'extradite'],
    meaning:
      'The handing over of a person by one country to another that prosecutes them or has sentenced them.',
    source: 'European Convention on Extradition (ETS No. 24), Art. 1',
  },
  {
    term: 'red notice',
    phrases: ['red notice', 'red notices'],
    meaning:
      'A request through Interpol to find a wanted person and to detain them with a view to extradition; each country decides what it does with it.',
    source: 'Interpol Rules on the Processing of Data, Art. 82',
  },
  {
    term: 'freezing order',
    phrases: [
      'freezing order',
      'freezing orders',
      'asset freezing',
      'assets were frozen',
      'assets frozen',
    ],
    meaning:
      'A decision that for a time keeps property from being destroyed, changed, moved or sold, so that a court may later confiscate it.',
    source: 'Directive (EU) 2024/1260, Art. 3; Regulation (EU) 2018/1805, Art. 2(1)',
  },
  {
    term: 'confiscation',
    phrases: ['confiscation order', 'confiscation orders', 'confiscation'],
    meaning: 'The final taking of property by order of a court in connection with an offence.',
    source: 'Directive (EU) 2024/1260, Art. 3; Regulation (EU) 2018/1805, Art. 2(2)',
  },
  {
    term: 'investigating judge',
    phrases: [
      'investigating judge',
      'investigating judges',
      'investigating magistrate',
      'examining magistrate',
    ],
    meaning:
      'In Belgium, France and some other countries, a judge who leads a criminal investigation and gathers evidence for and against the suspect.',
    source: 'For instance Belgian Code of Criminal Procedure, Arts 55 and 56',
  },
  {
    term: 'house arrest',
    phrases: ['house arrest'],
    meaning:
      'A measure that forbids a suspect to leave home, or another place that a judge has named, while the case is open.',
    source: 'For instance Italian Code of Criminal Procedure, Art. 284',
  },
  {
    term: 'precautionary measure',
    phrases: ['precautionary measure', 'precautionary measures'],
    meaning:
      'In Italy, an order of a judge before any verdict that restricts a suspect, from a ban on leaving the country up to custody in prison, or that seizes property.',
    source: 'Italian Code of Criminal Procedure, Arts 272 to 325',
  },
  {
    term: 'bail',
    phrases: ['on bail', 'released on bail', 'denied bail', 'refused bail', 'bailed'],
    meaning:
      'Release of a person who is under arrest, accused or convicted and must come back when told to.',
    source: 'For instance Bail Act 1976 (England and Wales), ss. 1 and 3',
  },
  {
    term: 'suspended sentence',
    phrases: ['suspended sentence', 'suspended sentences', 'suspended prison sentence'],
    meaning:
      'A prison sentence that need not be served as long as the person commits no further offence and keeps the conditions that the court has set.',
    source: 'For instance German Criminal Code, §§ 56 and 56f',
  },
  {
    term: 'acquittal',
    phrases: ['acquitted', 'acquittal', 'acquittals'],
    meaning:
      'A judgment that the accused is not guilty; once it is final, the person may not be tried again for the same offence in that country.',
    source: 'Protocol No. 7 to the European Convention on Human Rights, Art. 4(1)',
  },
  {
    term: 'appeal',
    phrases: [
      'court of appeal',
      'courts of appeal',
      'court of appeals',
      'appeal court',
      'appeals court',
      'appealed against',
      'appeal against',
      'appeals against',
      'on appeal',
    ],
    meaning:
      'The review of a conviction or sentence by a higher court; whoever is convicted of an offence has a right to it, with exceptions such as for minor offences.',
    source: 'Protocol No. 7 to the European Convention on Human Rights, Art. 2',
  },
  {
    term: 'plea agreement',
    phrases: [
      'plea agreement',
      'plea agreements',
      'plea deal',
      'plea deals',
      'plea bargain',
      'plea bargains',
    ],
    meaning:
      'An agreement by which an accused pleads guilty and the prosecution gives something in return, such as dropping other charges; in the United States a judge may reject it.',
    source: 'Federal Rules of Criminal Procedure (United States), Rule 11(c)',
  },
  {
    term: 'guilty plea',
    phrases: [
      'pleaded guilty',
      'pleads guilty',
      'pleading guilty',
      'pled guilty',
      'guilty plea',
      'guilty pleas',
      'plea of guilty',
      'pleas of guilty',
    ],
    meaning:
      'The statement of an accused in court that a charge is true; it is no verdict yet, but a court that accepts it goes on to the sentence without a trial of guilt.',
    source: 'Federal Rules of Criminal Procedure (United States), Rule 11(b)',
  },
  {
    term: 'trial in absentia',
    phrases: [
      'trial in absentia',
      'tried in absentia',
      'sentenced in absentia',
      'convicted in absentia',
      'found guilty in absentia',
      'sentenced in his absence',
      'tried in his absence',
    ],
    meaning:
      'A trial held without the accused; in EU law, who was neither warned of it and of the consequences of staying away nor, though told of it, defended by a lawyer has a right to a new trial or another full review of the case.',
    source: 'Directive (EU) 2016/343, Arts 8 and 9',
  },
  {
    term: 'criminal organisation',
    phrases: [
      'criminal organisation',
      'criminal organization',
      'criminal organisations',
      'criminal organizations',
    ],
    meaning:
      'In EU law, a structured group of more than two people that lasts over time and acts together with the aim of committing serious offences for gain.',
    source: 'Framework Decision 2008/841/JHA, Art. 1',
  },
  {
    term: 'trafficking in human beings',
    phrases: [
      'trafficking in human beings',
      'human trafficking',
      'people trafficking',
      'sex trafficking',
    ],
    meaning:
      'Recruiting, moving, harbouring, receiving or handing over people by threat, force, deceit, abuse of power or weakness, or by paying whoever has control of them, in order to exploit them; with children, also without such means.',
    source: 'Directive 2011/36/EU, Art. 2(1) and (5)',
  },
  {
    term: 'migrant smuggling',
    phrases: ['migrant smuggling', 'people smuggling', 'people-smuggling', 'human smuggling'],
    meaning:
      'In EU law, deliberately helping people from outside the EU to enter or cross an EU country against its laws, or for gain to stay there; unlike trafficking, it needs no exploitation.',
    source: 'Directive 2002/90/EC, Art. 1',
  },
  {
    term: 'money laundering',
    phrases: ['money laundering', 'money-laundering'],
    meaning:
      'Moving, changing or hiding property that one knows to come from crime, to disguise its origin or to shield an offender from the law; also acquiring, holding or using it, if one knew this on receiving it.',
    source: 'Directive (EU) 2018/1673, Art. 3(1)',
  },
  {
    term: 'controlled delivery',
    phrases: ['controlled delivery', 'controlled deliveries'],
    meaning:
      'Letting an illegal or suspect consignment go on under the watch of the authorities, in order to find those involved.',
    source: 'UN Convention against Illicit Traffic in Narcotic Drugs (1988), Arts 1(g) and 11',
  },
  {
    term: 'universal jurisdiction',
    phrases: ['universal jurisdiction'],
    meaning:
      'The power of a country’s courts to try the gravest international crimes wherever and by whomever they were committed.',
    source: 'For instance German Code of Crimes against International Law, § 1',
  },
  {
    term: 'crimes against humanity',
    phrases: ['crimes against humanity', 'crime against humanity'],
    meaning:
      'Acts such as murder, torture or rape that are part of a widespread or systematic attack on civilians.',
    source: 'Rome Statute of the International Criminal Court, Art. 7',
  },
]);
