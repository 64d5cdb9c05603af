import type { Service } from '../../src/domain/public-service.js';
import { plainTextToRichText } from '../../src/domain/rich-text.js';

/** A description with every fact an audit compares. */
export function fishing(more: Partial<Service> = {}): Service {
  const hours = [{ opens: '08:00', closes: '17:00' }];
  return {
    id: '1',
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: { lv: 'Makšķerēšanas licence', en: 'Angling licence' },
    summary: {
      lv: 'Licence ļauj makšķerēt novada ezeros no pavasara līdz pirmajam ledum. Noķertās līdakas uzskaita lomu žurnālā.',
      en: 'The licence lets you angle in the lakes of the municipality from spring until the first ice.',
    },
    holder: { registrationNumber: '10', name: { lv: 'Ezeru novads' } },
    recipients: ['any-person'],
    fee: { status: 'paid', from: 7.11, to: 7.11, currency: 'EUR' },
    fees: [{ position: { lv: 'Licence uz gadu' }, total: 7.11, currency: 'EUR' }],
    deadline: { workingDays: 10 },
    channelKinds: ['in-person'],
    steps: [
      {
        order: 1,
        kind: 'request',
        text: {
          lv: plainTextToRichText(
            'Nosauciet ezeru un dienas, kurās vēlaties makšķerēt, un uzrādiet personas apliecību.',
          ),
        },
        channels: [
          {
            kind: 'in-person',
            places: [
              {
                name: { lv: 'Novada nams' },
                address: { lv: 'Ezera iela 4, Niedres, LV-0404' },
                phone: '60000404',
                openingHours: { weekly: { monday: hours, tuesday: hours, saturday: [] } },
              },
            ],
          },
        ],
      },
    ],
    ...more,
  };
}

/** Another service with words of its own. */
export function mushrooms(): Service {
  return {
    ...fishing(),
    id: '2',
    name: { lv: 'Sēņotāja apliecība' },
    summary: {
      lv: 'Apliecība vajadzīga tiem, kas dabas parkā vāc sēnes pārdošanai, un to izsniedz pēc pārbaudījuma par indīgajām sugām.',
    },
    fees: [],
    fee: { status: 'free' },
    steps: [],
  };
}
