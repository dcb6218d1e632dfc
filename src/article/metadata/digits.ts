/** Digits of Arabic, Persian, the scripts of India, Thai and their kin. */
const NATIVE =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]/g;

/** In the blocks of the scripts of India the digits begin at the seventh place of a row, elsewhere at its first. */
const firstOf = (code: number) => (code > 0x8ff && code < 0xe00 ? 6 : 0);

/** A line with the digits of its script as 0 to 9, character for character: '১২ মার্চ ২০২১'. */
export const withDigits = (line: string): string =>
  line.replace(NATIVE, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code & 15) - firstOf(code));
  });

/** Years of our time as Thai pages count them, and by how many they are ahead. */
const BUDDHIST_YEAR = /(?<!\d)25\d\d(?!\d)/g;
const BUDDHIST_ERA = 543;

/** A Thai line with its years counted as elsewhere: '2564' is 2021. */
export const withCommonYears = (line: string): string =>
  line.replace(BUDDHIST_YEAR, (year) => String(Number(year) - BUDDHIST_ERA));
