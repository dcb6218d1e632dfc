import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

let nlp;

/** How many entities wink-nlp finds in an article with its sentence, part-of-speech and entity stages. */
export function read({ text }) {
  nlp ??= winkNLP(model, ['sbd', 'pos', 'ner']);
  return nlp.readDoc(text).entities().out().length;
}
