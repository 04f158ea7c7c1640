import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';

function cut(body: string, headline = ''): string[] {
  const text = { headline, subheadline: '', body };
  return segment(text).map(({ field, start, end }) => text[field].slice(start, end));
}

describe('segment', () => {
  it('numbers segments through the fields and paragraphs inside each field', () => {
    const text = {
      headline: 'Dam fails',
      subheadline: 'Two hurt',
      body: 'It broke. It is gone.\n\nNobody knows why.',
    };
    expect(segment(text).map(({ field, index, paragraph }) => [field, index, paragraph])).toEqual([
      ['headline', 0, 0],
      ['subheadline', 1, 0],
      ['body', 2, 0],
      ['body', 3, 0],
      ['body', 4, 1],
    ]);
  });

  it.each([
    [
      'titles and initials',
      ['Mr. J. Orlo met Sen. Vane, D-Velm, on Sept. 4.', 'He left at 5 p.m. on Friday.'],
    ],
    [
      'a speaker after a question',
      ['“Who opened the gate?” Mayor Orlo asked.', 'Nobody answered her for a long while.'],
    ],
    [
      'a quotation over two sentences',
      ['“The gate was open for three whole days,” he said.', '“Nobody from the works came to look at it.”'],
    ],
    ['an ellipsis inside', ['The gate ... was never closed.', 'It rusted.']],
    ['an address', ['Write to orlo@velm.example.', 'She reads it at www.velm.example every day.']],
    ['a number', ['It held 1.5 million litres.', 'Now it holds none.']],
    ['a heading of its own line', ['What we know', 'The dam broke on Monday morning.']],
  ])('keeps %s', (_, sentences) => {
    const glue = sentences[0] === 'What we know' ? '\n' : ' ';
    expect(cut(sentences.join(glue))).toEqual(sentences);
  });

  it.each([
    ['Arabic', ['انهار السد يوم الاثنين.', 'من فتح البوابة؟', 'لا أحد يعرف.'], ' '],
    ['Hebrew', ['הסכר קרס ביום שני.', 'מי פתח את השער?', 'איש אינו יודע.'], ' '],
    ['Russian', ['Плотина рухнула в понедельник в г. Вельм.', 'Кто открыл шлюз?', 'Никто не знает.'], ' '],
    ['Chinese', ['大坝周一倒塌了。', '市长说：“我们不知道原因。”', '调查已经开始！'], ''],
    [
      'Japanese',
      ['ダムは月曜日に決壊した。', '市長は「原因は分からない。」と述べた。', '調査が始まった。'],
      '',
    ],
    ['Spanish', ['La presa cedió el lunes.', '¿Quién abrió la compuerta?', 'El Sr. Orlo no lo sabe.'], ' '],
    [
      'French',
      ['Le barrage a cédé lundi.', '« Personne ne sait pourquoi », dit M. Orlo.', 'Une enquête est ouverte.'],
      ' ',
    ],
    [
      'German',
      ['Der Damm brach am 12. Juni.', 'Wer hat z. B. das Tor geöffnet?', 'Dr. Orlo weiß es nicht.'],
      ' ',
    ],
  ])('cuts %s', (_, sentences, glue) => {
    expect(cut(sentences.join(glue))).toEqual(sentences);
  });

  it('leaves no character out but white space, and is empty for an empty text', () => {
    const body = '  One.  Two!\r\n\r\n\tThree 😀.\n \nFour';
    expect(cut(body).join('').replaceAll(/\s/gu, '')).toBe(body.replaceAll(/\s/gu, ''));
    expect(cut('')).toEqual([]);
    expect(cut(' \n\n ')).toEqual([]);
  });
});
