/** Services of an invented English county, as its register would publish them (HSDS 3.0, UK profile). */

const organization = (id: string, name: string) => ({
  id,
  name,
  description: `${name} is invented.`,
  email: 'hello@withyshire.example',
  website: 'https://withyshire.example/',
});
const council = organization('withyshire', 'Withyshire County Council');
const trust = organization('willow-trust', 'Willow Community Trust');
export const organizations = [council, trust];

const schedule = (byday: string, opens_at: string, closes_at: string, own: object = {}) => ({
  id: `${byday}-${opens_at}`,
  freq: 'WEEKLY',
  interval: 1,
  byday,
  opens_at,
  closes_at,
  ...own,
});
const term = (id: string, name: string, taxonomy: string) => ({
  id: `attribute-${id}`,
  link_type: taxonomy,
  taxonomy_term: { id, name, description: name, taxonomy },
});
const place = (name: string, address_1: string, own: object = {}) => ({
  id: `at-${address_1}`,
  location: {
    id: `location-${address_1}`,
    location_type: 'physical',
    name,
    latitude: 51.9,
    longitude: -2.1,
    transportation: 'Buses 4 and 11 stop at the door.',
    addresses: [{ address_1, city: 'Withytown', postal_code: 'WY1 1AA', country: 'GB', address_type: 'physical' }],
    accessibility: [{ description: 'Level entrance and an induction loop.' }],
  },
  ...own,
});
const service = (id: string, name: string, description: string, own: object = {}) => ({
  id,
  name,
  description,
  status: 'active',
  last_modified: '2026-09-14T10:12:00.000Z',
  organization: council,
  ...own,
});

export const services = [
  service('lunch-club', 'Lunch club', 'A hot meal and company every Tuesday.\n\nBring a friend if you like.', {
    organization: trust,
    alternate_name: 'Tuesday table',
    minimum_age: 60,
    cost_options: [{ id: 'meal', option: 'Meal', amount: 4.5, currency: 'GBP', amount_description: 'per visit' }],
    service_at_locations: [
      place('Willow Hall', '2 Osier Lane', { schedules: [schedule('TU', '12:00:00', '14:00:00')] }),
    ],
    attributes: [term('older', 'Older people', 'Eligibility'), term('food', 'Food and meals', 'Service type')],
    phones: [{ id: 'p1', number: '01632 960001', type: 'voice', description: 'Leave a message and we call back.' }],
  }),
  service('debt-advice', 'Debt advice', 'Free and confidential advice on money you owe.', {
    application_process: 'Ring us first; we then send you a time.',
    wait_time: 'About two weeks',
    languages: [
      { id: 'l1', name: 'English' },
      { id: 'l2', name: 'Polish' },
    ],
    cost_options: [{ id: 'free', option: 'Advice', amount: 0, currency: 'GBP' }],
    phones: [{ id: 'p2', number: '01632 960002', extension: '7' }],
    schedules: [schedule('MO,TU,WE,TH,FR', '09:00', '17:00')],
    attributes: [term('adults', 'Adults', 'Eligibility'), term('money', 'Money', 'Service type')],
    required_documents: [{ id: 'd1', document: 'Letters from those you owe' }],
  }),
  service('toddlers', 'Toddler mornings', 'Toys, songs and tea for those who look after small children.', {
    organization: trust,
    maximum_age: 4,
    fees_description: 'Give what you can.',
    service_at_locations: [
      place('Willow Hall', '2 Osier Lane', {
        schedules: [
          schedule('WE,FR', '09:30', '11:30'),
          schedule('1SA', '10:00', '12:00', {
            freq: 'MONTHLY',
            description: 'And on the first Saturday of the month.',
          }),
        ],
      }),
    ],
    attributes: [term('families', 'Families', 'Eligibility')],
  }),
  service('parking', 'Resident parking permit', 'A permit to park in your own street.', {
    url: 'https://withyshire.example/parking',
    cost_options: [
      { id: 'first', option: 'First car', amount: 0, currency: 'GBP', amount_description: 'a year' },
      { id: 'second', option: 'Second car', amount: 60, currency: 'GBP', amount_description: 'a year' },
    ],
    attributes: [term('adults', 'Adults', 'Eligibility')],
    service_areas: [{ id: 'a1', name: 'Withytown' }],
  }),
  service('library-post', 'Books by post', 'Library books sent to your home and back.', {
    email: 'library@withyshire.example',
    service_at_locations: [
      {
        id: 'post',
        location: {
          id: 'post',
          location_type: 'postal',
          name: 'Library post room',
          addresses: [{ address_1: 'PO Box 9', city: 'Withytown', postal_code: 'WY1 9ZZ', address_type: 'postal' }],
        },
      },
    ],
    attributes: [term('older', 'Older people', 'Eligibility')],
  }),
  service('swimming', 'Swimming lessons', 'Lessons for children and for adults who never learnt.', {
    status: 'temporarily closed',
    alert: 'The pool is being retiled.',
    service_at_locations: [place('Withytown Baths', '11 River Street')],
    attributes: [term('families', 'Families', 'Eligibility'), term('adults', 'Adults', 'Eligibility')],
    cost_options: [{ id: 'lesson', option: 'Lesson', amount: 8, currency: 'GBP' }],
  }),
  service('listening', 'Listening line', 'Somebody to talk to, at night as well.', {
    organization: trust,
    phones: [{ id: 'p3', number: '01632 960003' }],
    schedules: [schedule('', '20:00', '02:00', { freq: 'DAILY', byday: null })],
    cost_options: [],
    contacts: [
      { id: 'c1', name: 'Invented Person', title: 'Coordinator', phones: [{ id: 'p4', number: '01632 960004' }] },
    ],
  }),
];
