import type * as z from 'zod/mini';
import type { channel, ChannelKind } from '../../domain/channel.js';
import { lookUp } from '../../domain/optional-words.js';
import type { serviceDocument } from '../../domain/public-service.js';
import { type Block, plainTextToRichText } from '../../domain/rich-text.js';
import { ptvAddressLine, ptvEmail, ptvPhone, ptvPhoneNotes, ptvPhones, ptvUrl } from './ptv-contacts.js';
import { ptvOpeningHours } from './ptv-hours.js';
import { mapLanguages, oneAfterAnother, ptvPlain, ptvRich, ptvTextsOf, stated } from './ptv-texts.js';
import type { PtvAddress, PtvChannel, PtvConnection } from './ptv-wire.js';

export type ChannelInput = z.input<typeof channel> & { kind: ChannelKind };
export type DocumentInput = z.input<typeof serviceDocument>;

export const ptvChannelKinds: Readonly<Record<string, ChannelKind>> = {
  EChannel: 'e-service',
  Phone: 'phone',
  ServiceLocation: 'in-person',
  PrintableForm: 'post',
  // WebPage: `other`
};

/**
 * A channel as it serves one service. What the register says of the two together (its hours there, the number for that
 * service) holds before what it says of the channel.
 * @returns `undefined` for a form that is sent nowhere: it is a document alone
 */
export function ptvToChannel(own: PtvChannel, connection?: PtvConnection): ChannelInput | undefined {
  const kind = lookUp(ptvChannelKinds, own.serviceChannelType) ?? 'other';
  const { contactDetails } = connection ?? {};
  const name = stated(ptvPlain(own.serviceChannelNames, 'Name'));
  const phones = ptvPhones([...(contactDetails?.phoneNumbers ?? []), ...own.phoneNumbers, ...own.supportPhones]);
  const hours = ptvOpeningHours(connection?.serviceHours.length ? connection.serviceHours : own.serviceHours);
  const addresses = [...(contactDetails?.addresses ?? []), ...own.addresses];
  const postal = kind === 'post' ? own.deliveryAddresses : addresses.filter(({ type }) => type === 'Postal');
  const postalAddress = postal.map(ptvAddressLine).find(Boolean);
  if (kind === 'post' && !postalAddress) return undefined;
  const phone = phones[0] && ptvPhone(phones[0]);
  const email = ptvEmail(contactDetails?.emails ?? [], own.emails, own.supportEmails);
  const places =
    kind === 'in-person' || hours ? placesOf(addresses, { name: name ?? {}, phone, email, hours }) : undefined;
  // Who is called or written to at a place is told with the place.
  const isOfPlace = kind === 'in-person';
  return {
    kind,
    name,
    text: oneAfterAnother(
      ptvRich(connection?.description ?? [], 'Description'),
      ptvRich(own.serviceChannelDescriptions, 'Description', 'Summary', 'ShortDescription'),
      ptvRich(connection?.description ?? [], 'ChargeTypeAdditionalInfo'),
      mapLanguages(ptvPhoneNotes(phones), paragraphs),
      kind === 'in-person' ? {} : mapLanguages(hours?.note ?? {}, paragraphs),
    ),
    url: ptvUrl([...(contactDetails?.webPages ?? []), ...own.webPages]),
    email: isOfPlace ? undefined : email,
    phone: isOfPlace ? undefined : phone,
    postalAddress,
    // `true` says that a means is needed, not which; `false` is the default of a field few fill in, so it says nothing.
    identification: own.requiresAuthentication ? ['other'] : undefined,
    places,
  };
}

function paragraphs(text: string): Block[] {
  return [...plainTextToRichText(text)];
}

interface PlaceWords {
  readonly name: Readonly<Record<string, string>>;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly hours: ReturnType<typeof ptvOpeningHours>;
}

/** Where it is, or, of what is nowhere, when somebody answers. */
function placesOf(
  addresses: readonly PtvAddress[],
  { name, phone, email, hours }: PlaceWords,
): NonNullable<ChannelInput['places']> {
  const located = addresses.filter(({ type, streetAddress }) => type !== 'Postal' && streetAddress);
  const lines = located.map(ptvAddressLine).filter((line) => line !== undefined);
  return (lines.length > 0 ? lines : [undefined]).map((address) => ({
    name,
    address,
    phone,
    email,
    openingHours: hours,
  }));
}

/** What a channel has to be filled in or read: the form of a printable form, attachments of any. */
export function ptvDocuments({ serviceChannelNames, channelUrls, attachments }: PtvChannel): DocumentInput[] {
  const names = ptvPlain(serviceChannelNames, 'Name');
  const forms = Object.entries(ptvTextsOf(channelUrls)).map(([language, url]): DocumentInput => {
    const type = channelUrls.find(({ value }) => value?.trim() === url)?.type;
    return {
      kind: 'form',
      title: { [language]: names[language] ?? Object.values(names)[0] ?? url },
      url,
      mediaType: type === 'PDF' ? 'application/pdf' : undefined,
    };
  });
  const attached = attachments.flatMap(({ name, url, language }): DocumentInput[] => {
    const title = ptvPlain([{ value: name?.trim() || url, language }]);
    return url && stated(title) ? [{ kind: 'hyperlink', title, url }] : [];
  });
  return [...forms, ...attached];
}
