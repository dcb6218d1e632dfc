/** Texts with their dates marked as {{words|iso}}; a text without marks is a trap: nothing may be found. */
export const PUBLISHED = '2023-02-08T09:30:00+01:00'; // a Wednesday

export const CASES: readonly string[] = [
  // absolute
  'Police searched the depot on {{7 February 2023|2023-02-07}}.',
  'The raid took place on {{February 7, 2023|2023-02-07}}, prosecutors said.',
  'He was held on the {{7th of February 2023|2023-02-07}} in Ghent.',
  'The gang was arrested on {{Tuesday, 7 February|2023-02-07}}.',
  'Agents met on {{2023-01-31|2023-01-31}} in The Hague.',
  'The files were seized on {{31.01.2023|2023-01-31}}.',
  'The files were seized on {{31/01/2023|2023-01-31}}.',
  'The boats left on {{Jan. 30|2023-01-30}} at night.',
  'Raids on {{12|2022-10-12}} and {{13 October 2022|2022-10-13}} led to nine arrests.',
  'The action days were {{3|2022-05-03}}-{{5 May 2022|2022-05-05}} in Riga.',
  'Officers struck between {{January 9|2023-01-09}} and {{January 15|2023-01-15}} of this year.',
  'Nothing happened on 31 February 2023.',
  // partial
  'The ring was noticed in {{May 2022|2022-05}}.',
  'The gang moved cocaine between {{September|2022-09}} and {{December 2022|2022-12}}.',
  'The gang moved cocaine between {{November|2021-11}} and {{March 2022|2022-03}}.',
  'It ran from {{October|2022-10}} until {{January|2023-01}}.',
  'Arrests were made in {{March|2022-03}} last year.',
  'The inquiry began in {{2021|2021}}.',
  'In {{2019|2019}} detectives found a second depot.',
  'The suspects were watched from {{early 2022|2022}} to {{late May|2022-05}}.',
  'A woman was hurt in {{mid-January|2023-01}}.',
  'The court heard that money was moved between {{2019|2019}} and {{last month|2023-01}}.',
  'The cell was formed in the {{autumn of 2021|2021}}.',
  'Thefts began over the {{summer|2022}}, police said.',
  'The firm was active from {{2020|2020}}-{{2022|2022}} in Vilnius.',
  // relative
  'Belgian police made the arrests on {{Tuesday|2023-02-07}}.',
  'Belgian police made the arrests on {{Wednesday|2023-02-08}}.',
  'Two men were held early {{Wednesday|2023-02-08}}.',
  'Two men were held on {{Thursday|2023-02-02}} in Lille.',
  'Officers moved in {{last Wednesday|2023-02-01}}.',
  'The house was searched {{yesterday|2023-02-07}}.',
  'Six people were arrested {{today|2023-02-08}} in Porto.',
  'The van was stopped {{last night|2023-02-07}} near Calais.',
  'The ring was broken up {{last week|2023-W05}}.',
  'The site was closed {{last month|2023-01}}.',
  'They were arrested {{three weeks ago|2023-W03}}.',
  'The ring was formed in the {{autumn of last year|2022}}.',
  'The flat was searched in the last week of {{January|2023-01}}.',
  'The case began in {{January|2022-01}} of the previous year.',
  'The ring was noticed in {{March 2019|2019-03}}, and a joint team followed in {{September|2019-09}} that year.',
  'They met in {{June 2018|2018-06}}. On {{3 May|2019-05-03}} the following year a depot was searched.',
  'The ring was noticed in {{2020|2020}}; in {{May|2020-05}} of that same year the depot burnt down.',
  'The lorries ran in {{March 2019|2019-03}}, and in {{September|2022-09}} that office was closed.',
  'The van was stopped on {{Christmas Eve|2022-12-24}}.',
  "The van was stopped on {{New Year's Day 2021|2021-01-01}}.",
  'The trial opens {{tomorrow|2023-02-09}}.',
  'They were arrested {{two years ago|2021}} in Malta.',
  'The suspects are due in court on {{Friday|2023-02-10}}.',
  'The trial continues on {{Friday|2023-02-10}}.',
  'Sentencing was put off to {{3 March|2023-03-03}}.',
  'The depot was searched on {{3 May|2022-05-03}}.',
  'He will appear before a judge on {{Monday|2023-02-13}}.',
  'Soldiers will guard the first hearing, on {{3 June|2023-06-03}}.',
  'The baker, who will appeal, was robbed on {{3 June|2022-06-03}}.',
  'One man faces a retrial in {{March|2023-03}}.',
  'Two brothers face trial in {{June|2023-06}} over the raid.',
  'The banker faces a retrial, and his clerks face a retrial of their own in {{May|2023-05}}.',
  'A third man goes on trial in {{April|2023-04}}; two women go on trial in {{May|2023-05}}.',
  'The driver stands trial in {{April|2023-04}}.',
  'She returns to court in {{April|2023-04}}, and her sons return to court in {{May|2023-05}}.',
  'The next hearing is in {{March|2023-03}}.',
  'He is in custody awaiting sentencing in {{April|2023-04}}.',
  'He faces charges over a robbery in {{March|2022-03}}.',
  'The trial is expected to open in {{March|2023-03}}.',
  'A joint team was set up in {{March|2022-03}}.',
  'The robbery was planned in {{June|2022-06}}.',
  'He was remanded in custody in {{November|2022-11}}.',
  'The case was adjourned on {{Monday|2023-02-06}}.',
  'The court set the trial for {{12 June|2023-06-12}}.',
  'They set fire to the barn in {{June|2022-06}}.',
  'The gang will be asked what it has stolen since {{January|2023-01}}.',
  'They are thought to be behind raids in {{June|2022-06}}.',
  'The verdict is to come in {{June|2023-06}}.',
  'He was remanded until {{June|2023-06}}.',
  'She was bailed to appear in {{April|2023-04}}.',
  'The hearing is set for {{next Tuesday|2023-02-14}}.',
  'The driver was held on {{30 January|2023-01-30}}. His brother was caught the {{next day|2023-01-31}}.',
  'The bodies were found on {{23 October 2019|2019-10-23}}. Taxis had waited on {{22 October|2019-10-22}}.',
  'The main raids were on {{29 November 2022|2022-11-29}}. Six weeks earlier, on {{12 October|2022-10-12}}, a flat was searched.',
  'Back in {{January|2023-01}} officers watched the port.',
  'In {{January|2023-01}} 14 people were cuffed in Barcelona.',
  'In {{January|2023-01}}, 14 people were cuffed in Barcelona.',
  'The boats crossed between {{February|2022-02}} and {{August|2022-08}}.',
  'He was bailed until {{April|2023-04}}.',
  'The flat was let until {{November|2022-11}}.',
  'The club stays closed until {{1 June|2023-06-01}}.',
  'A verdict is to be handed down in {{June|2023-06}}.',
  'The suspects are to appear in court on {{Monday|2023-02-13}}.',
  'The depot was raided on {{30 January|2023-01-30}}. His office was searched the {{same day|2023-01-30}}.',
  // traps
  'BRUSSELS, Feb 7 - Police arrested nine people.',
  'BRUSSELS, Feb 7 (Newswire) - Police arrested nine people.',
  '(Luxembourg, 4 April 2022) - Nine people were arrested.',
  'Last updated: 7 February 2023 at 10:40',
  'Of the boxes 2021 were empty.',
  'The agency was created in 2018.',
  'A survey in 2022 told of 14 such rings.',
  'The network moved between 2000 and 3000 migrants.',
  'Some of 2021 pallets held cigarettes.',
  'The rules of 2016/794 bind the agency.',
  'They were charged under the Modern Slavery Act of 2015.',
  'They broke the directive of 2019.',
  'He was born in 1985 in Lodz.',
  'BERLIN, Germany, Feb 8 (dpa) - Two men were held.',
  'Founded in 1998, the company sold spare parts.',
  'Official figures show that thefts fell in 2021.',
  'In an unrelated case in 2020, a trader was fined.',
  'The port had 1,100 checks last year.',
  'The rifles were left from the war of 1992-1995.',
  'Thieves worked mostly on Friday and Saturday nights.',
  'The charity says that this year is harder.',
  'A new budget should be in place by 2030.',
  'The flat was rented for 2000 euros.',
  'Call 101, quoting log 5412 of June 7.',
  'He ran the site this year.',
  'Room 2022 was empty and so was the safe.',
  'A lodge at the moment, a trip rental tomorrow.',
];

/** A date of a case: its words, and what they mean. */
export interface Found {
  words: string;
  iso: string;
}

/** The text of a case and the dates that are marked in it. */
export function markedDates(source: string): { text: string; dates: Found[] } {
  const dates: Found[] = [];
  const text = source.replace(/\{\{([^|]*)\|([^}]*)\}\}/g, (_, words: string, iso: string) => {
    dates.push({ words, iso });
    return words;
  });
  return { text, dates };
}

/** A headline stands before it, so that a case is read as a paragraph of an article. */
export const articleOf = (text: string): string => `Five held in raids\n\n${text}`;
