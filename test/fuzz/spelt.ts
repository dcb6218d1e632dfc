const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a thousand million in English words: the truth that a reader of numbers is measured by. */
export function spelt(value: number, and = ' and ', hyphen = '-'): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) {
    const ones = value % 10;
    return `${TENS[Math.floor(value / 10)]}${ones ? hyphen + ONES[ones] : ''}`;
  }
  const [unit, word] =
    value < 1e3 ? [100, 'hundred'] : value < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const rest = value % unit;
  const joint = rest < 100 ? and : ' ';
  const head = `${spelt(Math.floor(value / unit), and, hyphen)} ${word}`;
  return rest ? `${head}${joint}${spelt(rest, and, hyphen)}` : head;
}
