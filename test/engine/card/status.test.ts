import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

function statusOf(text: string) {
  const { reading } = readArticle(text);
  const { stage, mentions } = reading.card.status;
  return [stage, ...mentions.map(({ start, end }) => text.slice(start, end))];
}

describe('the legal stage on the card', () => {
  test('stands with the words that say it', () => {
    const text =
      'Cocaine in Antwerp\n\nTwo men suspected of smuggling 40 kg of cocaine were held in Antwerp.';
    expect(statusOf(text)).toEqual(expect.arrayContaining(['alleged', 'suspected of']));
  });

  test('is told by the word that says what happened to those who were counted, not by their number', () => {
    const text =
      'Stolen bells\n\nNine were held in Poland and Germany over bells stolen from churches, Europol said.';
    expect(statusOf(text)).toEqual(['alleged', 'held']);
    const named =
      'Stolen bells\n\nEuropol named nine suspects of Poland and Germany over stolen bells.';
    expect(statusOf(named)).toEqual(['alleged', expect.stringContaining('suspects')]);
  });

  test('is open where only things were taken', () => {
    const text =
      'Cocaine in Antwerp\n\nBelgian customs seized 40 kg of cocaine in a container from Brazil at the port of Antwerp.';
    expect(statusOf(text)).toEqual(['none']);
  });
});

describe('a date on the card', () => {
  test('until which something lasts has no figure of its sentence', () => {
    const { reading } = readArticle(
      'Terror plot\n\nA Danish court remanded two people over a terror plot on 15 December 2023 until 9 January 2024.',
    );
    expect(reading.card.dates.map(({ iso, facts }) => [iso, facts.length])).toEqual([
      ['2023-12-15', 1],
      ['2024-01-09', 0],
    ]);
  });
});
