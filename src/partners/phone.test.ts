import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaCodeOf, readPhone } from './phone.ts';

test.each([
  ['0671 / 84 59 152', '+496718459152', '0671 8459152'],
  ['0671 / 803 1318', '+496718031318', '0671 8031318'],
  ['07274 / 949 93-0', '+497274949930', '07274 94993-0'],
  ['06341 / 141 443-0', '+4963411414430', '06341 141443-0'],
  ['06131-9061810', '+4961319061810', '06131 9061810'],
  ['06131-906-18', '+49613190618', '06131 906-18'],
  ['+49 (0)621 5993–124', '+496215993124', '0621 5993-124'],
  ['+49 621 5993124', '+496215993124', '0621 5993124'],
  ['01512 3456789', '+4915123456789', '01512 3456789'],
  ['+43 1 58858-0', '+431588580', '+43 1 58858-0'],
])('%s', (printed, e164, din5008) => {
  expect(readPhone(printed)).toEqual({ printed, e164, din5008 });
});

test.each(['', '0671', '0671 /', 'Tel. 0671 8459152', '0671 8459152 (Büro)', '12', '0671 / 84 59 15O', '0000 123456'])(
  'no number: „%s“',
  (printed) => {
    expect(readPhone(printed)).toBeUndefined();
  },
);

test('the area code is what people dial first', () => {
  expect(areaCodeOf(readPhone('06232 / 66 42 62')!)).toBe('06232');
});

const areaCodes = fc.constantFrom('0621', '0671', '06131', '06232', '06321', '06341', '07274');
const printed = fc
  .tuple(areaCodes, fc.stringMatching(/^[1-9]\d{2,5}$/), fc.constantFrom(' / ', '/', ' ', '-'), fc.option(fc.stringMatching(/^\d{1,3}$/)))
  .map(([code, subscriber, between, extension]) => `${code}${between}${subscriber}${extension === null ? '' : `-${extension}`}`);

test('however a number is printed, every form of it names the same line', () => {
  fc.assert(
    fc.property(printed, (text) => {
      const phone = readPhone(text);
      fc.pre(phone !== undefined);
      expect(phone.e164).toBe(`+49${text.replace(/\D/g, '').slice(1)}`);
      expect(readPhone(phone.din5008)).toEqual({ ...phone, printed: phone.din5008 });
      expect(phone.din5008).toMatch(/^0\d+ \d+(-\d+)?$/);
    }),
  );
});

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readPhone(text)));
});
