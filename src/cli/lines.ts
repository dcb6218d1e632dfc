/**
 * The lines of a stream in constant memory. Node's readline also splits at U+2028, which JSON allows
 * inside a string; NDJSON ends its lines with a line feed alone.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(first);
    for (const next of rest) {
      yield parts.join('');
      parts = [next];
    }
  }
  parts.push(decoder.decode());
  const last = parts.join('');
  if (last !== '') yield last;
}
