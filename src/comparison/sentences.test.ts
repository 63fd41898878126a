import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

describe('ends a sentence', () => {
  test.each<[text: string, sentences: string[]]>([
    ['Arbeit ist erlaubt. Die Behörde entscheidet.', ['Arbeit ist erlaubt.', 'Die Behörde entscheidet.']],
    ['Darf sie arbeiten? Ja! Sofort.', ['Darf sie arbeiten?', 'Ja!', 'Sofort.']],
    ['Falsch: „Das ist abgeschafft.“ Richtig: Es gilt.', ['Falsch: „Das ist abgeschafft.“', 'Richtig: Es gilt.']],
    ['Das steht in § 4 AufenthG. Es gilt.', ['Das steht in § 4 AufenthG.', 'Es gilt.']],
    ['Träger ist das Diakonische Werk e. V. Es berät.', ['Träger ist das Diakonische Werk e. V.', 'Es berät.']],
    ['Nötig sind Zeugnisse, Nachweise usw. Fragen Sie nach.', ['Nötig sind Zeugnisse, Nachweise usw.', 'Fragen Sie nach.']],
    ['Das galt 2013. Juli und August folgten.', ['Das galt 2013.', 'Juli und August folgten.']],
    ['Es genügt Sprachniveau B1. Mehr ist besser.', ['Es genügt Sprachniveau B1.', 'Mehr ist besser.']],
    ['Die Broschüre nennt das auf S. 18. Dort steht mehr.', ['Die Broschüre nennt das auf S. 18.', 'Dort steht mehr.']],
    ['Drei Regeln:', ['Drei Regeln:']],
    ['', []],
  ])('%s', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));
});

describe('does not end a sentence', () => {
  test.each([
    'Nach § 60a Abs. 2 Satz 3 AufenthG kann sie erteilt werden.',
    'Es gilt § 61 Abs. 1 AsylG i. V. m. § 32 BeschV, außer bei Kindern.',
    'Siehe §§ 45 ff. SGB III und § 7 Abs. 1 Satz 2 Nr. 3 SGB II.',
    'Gemeint ist Abs. 2 dieser Vorschrift.',
    'Nach Art. 6 Abs. 1 Buchst. a DSGVO ist es erlaubt.',
    'Das Diakonische Werk e. V. berät auch hier.',
    'Nachweise, z. B. Zeugnisse, helfen.',
    'Es helfen u. a. Beratungsstellen und d. h. auch Kammern.',
    'Seit dem 1. Juli 2013 gilt die Verordnung.',
    'Am 12. und 13. Januar war Fachtag.',
    'Ab dem 3. und bis zum 10. Tag gilt es.',
    'Das 2. Buch regelt es.',
    'Das sind ca. 30 Stunden bzw. 20 Stunden.',
    'Zeugnisse usw. werden übersetzt.',
    'Frau Dr. Muster half.',
    'Die Frist endet am 01.03.2024 um 12 Uhr.',
    'Der Beschluss des Rates vom 04.03.2022 (EU) gilt, vgl. Nr. 4 der Anlage.',
  ])('%s', (text) => expect(splitSentences(text)).toEqual([text]));
});

test('what is split and joined again is the text with single spaces', () => {
  const word = fc.constantFrom('Die', 'Abs.', 'z. B.', '1.', 'Juli', '§ 4 AufenthG', 'gilt.', 'Und', '(ja)', '„so.“', 'e. V.', '\n', '  ');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        expect(splitSentences(text).join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        for (const sentence of splitSentences(text)) expect(sentence).toBe(sentence.trim());
      },
    ),
  );
});
