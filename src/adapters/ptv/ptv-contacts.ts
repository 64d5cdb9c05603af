import type { Contact } from '../../domain/institution.js';
import { type ByLanguage, ptvPlain, stated } from './ptv-texts.js';
import type { PtvAddress, PtvPhoneNumber, PtvTexts, PtvWebPage } from './ptv-wire.js';

/** Numbers somebody answers: a fax is none. */
export function ptvPhones(numbers: readonly PtvPhoneNumber[]): PtvPhoneNumber[] {
  return numbers.filter(({ type, number }) => type !== 'Fax' && number?.trim());
}

/** As it is dialled; service numbers of the country have no prefix. */
export function ptvPhone({ prefixNumber, isFinnishServiceNumber, number }: PtvPhoneNumber): string {
  const prefix = isFinnishServiceNumber ? undefined : prefixNumber?.trim();
  return [prefix, number?.trim()].filter(Boolean).join(' ');
}

/** What is said of the numbers, and those beyond the first, a line each. */
export function ptvPhoneNotes(numbers: readonly PtvPhoneNumber[]): ByLanguage<string> {
  const first = numbers[0] && ptvPhone(numbers[0]);
  const lines: Record<string, Set<string>> = {};
  for (const phone of numbers) {
    const shown = ptvPhone(phone);
    const about = [phone.additionalInformation, phone.chargeDescription].map((words) => words?.trim()).filter(Boolean);
    const language = phone.language ?? '';
    if (!/^[a-z]{2,3}$/.test(language) || (about.length === 0 && shown === first)) continue;
    (lines[language] ??= new Set()).add([shown, ...about].join(', '));
  }
  return Object.fromEntries(Object.entries(lines).map(([language, all]) => [language, [...all].join('\n')]));
}

/** The first address of each language. */
export function ptvUrl(pages: readonly PtvWebPage[]): ByLanguage<string> | undefined {
  return stated(ptvPlain(pages.map(({ url, language }) => ({ value: url, language }))));
}

export function ptvEmail(...lists: readonly PtvTexts[]): string | undefined {
  return lists.flatMap((list) => list.map(({ value }) => value?.trim())).find((value) => value?.includes('@'));
}

/** An address in one line, in each language its street or its post office is named in. */
export function ptvAddressLine(address: PtvAddress): ByLanguage<string> | undefined {
  const { streetAddress, postOfficeBoxAddress, deliveryAddressInText, locationAbroad } = address;
  const place = streetAddress ?? postOfficeBoxAddress;
  if (!place) return stated(ptvPlain([...deliveryAddressInText, ...locationAbroad]));
  const first = ptvPlain('street' in place ? place.street : place.postOfficeBox);
  const offices = ptvPlain(place.postOffice);
  const languages = Object.keys(first).length > 0 ? Object.keys(first) : Object.keys(offices);
  const number = 'street' in place ? place.streetNumber : undefined;
  const lines = languages.map((language) => {
    const office = offices[language] ?? Object.values(offices)[0];
    const street = first[language] && [first[language], number?.trim()].filter(Boolean).join(' ');
    const town = [place.postalCode?.trim(), office].filter(Boolean).join(' ');
    return [language, [street, town].filter(Boolean).join(', ')] as const;
  });
  return stated(Object.fromEntries(lines.filter(([, line]) => line !== '')));
}

/** The contacts of an organisation. */
export function ptvContact(of: {
  readonly emails: PtvTexts;
  readonly phoneNumbers: readonly PtvPhoneNumber[];
  readonly webPages: readonly PtvWebPage[];
  readonly addresses: readonly PtvAddress[];
}): Omit<Contact, 'address' | 'url'> & { address?: ByLanguage<string> | undefined; url?: string | undefined } {
  const phone = ptvPhones(of.phoneNumbers)[0];
  const pages = ptvUrl(of.webPages);
  return {
    address: of.addresses.map(ptvAddressLine).find(Boolean),
    phone: phone && ptvPhone(phone),
    email: ptvEmail(of.emails),
    url: pages && Object.values(pages)[0],
  };
}
