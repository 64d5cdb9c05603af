import type { OpeningHoursSpecification, Place as SchemaPlace, ServiceChannel } from 'schema-dts';
import { type Channel, type Interval, type Place, weekdays } from '../domain/channel.js';
import { chooseAddress } from '../domain/localized-text.js';
import { comingExceptions } from '../domain/opening-times.js';
import { orderedSteps, type Service } from '../domain/public-service.js';
import { type DescriptionOptions, plainTextIn, type StructuredDataOptions, textIn, webPage } from './schema-values.js';

/** The ways to request and to receive; where one only pays or waits is no access to the service. */
export function channels(service: Service, options: DescriptionOptions): ServiceChannel[] {
  const steps = orderedSteps(service).filter(({ kind }) => kind === 'request' || kind === 'receive');
  const described = steps.flatMap((step) => step.channels ?? []).map((channel) => serviceChannel(channel, options));
  const requestUrl = webPage(chooseAddress(service.requestUrl, options.language));
  const isSaid = requestUrl === undefined || described.some(({ serviceUrl }) => serviceUrl === requestUrl);
  return unique(isSaid ? described : [{ '@type': 'ServiceChannel', serviceUrl: requestUrl }, ...described]);
}

/** Languages spoken are in no record; e-mail and e-address have no property on a schema.org channel. */
function serviceChannel(channel: Channel, options: DescriptionOptions) {
  const { kind, name, text, url, phone, postalAddress, places = [] } = channel;
  const { words, language } = options;
  return {
    '@type': 'ServiceChannel',
    name: textIn(name, options) ?? (kind === 'vpvkac' ? words.vpvkac : words.channelKinds[kind]),
    description: plainTextIn(text, options),
    serviceUrl: webPage(chooseAddress(url, language)),
    servicePhone: { '@type': 'ContactPoint', telephone: phone },
    // Registers write an address in one line; taking it apart would be guessing.
    servicePostalAddress: { '@type': 'PostalAddress', streetAddress: textIn(postalAddress, options) },
    serviceLocation: places.map((place) => location(place, options)),
  } satisfies ServiceChannel;
}

/** Without its coordinates: the page does not show them. */
function location({ name, address, phone, openingHours }: Place, options: StructuredDataOptions): SchemaPlace {
  const { weekly = {} } = openingHours ?? {};
  return {
    '@type': 'Place',
    name: textIn(name, options),
    address: textIn(address, options),
    telephone: phone,
    openingHoursSpecification: weekdays.flatMap((weekday) =>
      hours(weekly[weekday], { dayOfWeek: `https://schema.org/${capitalized(weekday)}` }),
    ),
    // As on the page, days that are over are left out.
    specialOpeningHoursSpecification: (openingHours ? comingExceptions(openingHours) : []).flatMap(
      ({ from, until, intervals, note }) =>
        hours(intervals, { validFrom: from, validThrough: until, description: textIn(note, options) }),
    ),
  };
}

type Days = Pick<
  Exclude<OpeningHoursSpecification, string>,
  'dayOfWeek' | 'validFrom' | 'validThrough' | 'description'
>;

/** Days without opening times are closed, schema.org says; days of which nothing is stated are not there at all. */
function hours(intervals: readonly Interval[] | undefined, days: Days): OpeningHoursSpecification[] {
  if (intervals?.length === 0) return [{ '@type': 'OpeningHoursSpecification', ...days }];
  return (intervals ?? []).map(({ opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    ...days,
    opens,
    // Not 00:00, which after 00:00 is read as closed all day.
    closes: closes === '24:00' ? '23:59' : closes,
  }));
}

function capitalized<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}

/** A way that serves for requesting and for receiving is one way. */
function unique(things: readonly ServiceChannel[]): ServiceChannel[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
