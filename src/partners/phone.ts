import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** One number in its three forms: as printed, for `tel:` and exports (E.164), for reading (DIN 5008: no dots or slashes, a hyphen before the extension). */
export type Phone = { printed: string; e164: string; din5008: string };

const written = /^\+?\d[\d /()–-]*$/;

/** Reads a German or international number as people print it; `undefined` where it is none. */
export function readPhone(printed: string): Phone | undefined {
  if (!written.test(printed)) return undefined;
  const number = parsePhoneNumberFromString(printed, 'DE');
  if (number === undefined || !number.isValid()) return undefined;
  const plain = number.country === 'DE' ? number.formatNational() : number.formatInternational();
  return { printed, e164: number.number, din5008: withExtension(plain, printed) };
}

/** The hyphen that sets off an extension is kept; one that only follows the area code is not. */
function withExtension(plain: string, printed: string): string {
  const extension = /\d *[-–] *([\d ]+)$/.exec(printed)?.[1].replaceAll(' ', '');
  const subscriber = plain.split(' ').at(-1) ?? '';
  if (extension === undefined || extension.length >= subscriber.length || !plain.endsWith(extension)) return plain;
  return `${plain.slice(0, -extension.length)}-${extension}`;
}

/** The area code of a German number with its leading zero, as it stands before the first blank of the DIN form. */
export function areaCodeOf({ din5008 }: Phone): string {
  return din5008.split(' ')[0];
}
