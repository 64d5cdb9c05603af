import type { RegisterData, StoredService } from '../../../demo/register/record.js';

const vsaa = {
  registrationNumber: '00000000102',
  name: { lv: 'Aģentūra', en: 'Agency' },
  url: 'https://a.demo.example/',
};
const town = { registrationNumber: '00000000201', name: { lv: 'Zaļupes novada pašvaldība' } };
const zalupe = { code: 'LV-D01', name: { lv: 'Zaļupes novads' } };
const families = { id: 'families', name: { lv: 'Ģimenes', en: 'Families' } };
const seniors = { id: 'seniors', name: { lv: 'Seniori' } };
const mezkalne = { code: 'LV-D02', name: { lv: 'Mežkalnes novads' } };

const common = {
  status: 'published',
  serviceType: 'individual-benefit',
  audiences: ['citizens'],
  summary: { lv: 'Īss apraksts.' },
  holder: vsaa,
  recipients: ['natural-person'],
  fee: { status: 'free' },
  channelKinds: ['e-service'],
} as const;

const weekly = { monday: [{ opens: '08:30', closes: '17:00' }], sunday: [] };
const exceptions = [{ from: '2026-12-24', until: '2026-12-26', intervals: [], note: { lv: 'Svētki' } }];

/** Holds something at every depth the contract knows. */
const detailed: StoredService = {
  ...common,
  id: '1008',
  name: { lv: 'Bērna piedzimšanas pabalsts', en: 'Childbirth benefit' },
  localName: { lv: 'Mazuļa nauda' },
  keywords: { lv: ['jaundzimušais'], en: ['newborn'] },
  providers: [vsaa, town],
  targetGroups: [families],
  deadline: { workingDays: 10, note: { lv: 'No pieteikuma' } },
  lifeSituationIds: ['L101'],
  updatedAt: '2026-03-01',
  sourceUrl: 'https://katalogs.demo.example/pakalpojumi/1008',
  description: { lv: 'Pirmā rindkopa.\n\n- punkts', en: [{ kind: 'list', ordered: true, items: [[{ text: 'One' }]] }] },
  fees: [{ position: { lv: 'Izziņa' }, total: 3, currency: 'EUR' }],
  steps: [
    {
      order: 1,
      kind: 'request',
      title: { lv: 'Pieprasīšana' },
      channels: [
        {
          kind: 'in-person',
          url: { lv: 'https://a.demo.example/lv' },
          identification: ['eid-card'],
          places: [
            {
              name: { lv: 'Centrs' },
              coordinates: { latitude: 56.9, longitude: 24.1 },
              openingHours: { weekly, exceptions },
            },
          ],
          resourceIds: ['R2'],
        },
      ],
    },
  ],
  documents: [{ kind: 'form', title: { lv: 'Veidlapa' }, url: 'https://a.demo.example/f.pdf', neededInStep: 1 }],
  authentication: { level: 'verified', means: ['eid-card'] },
  notices: [{ kind: 'info', text: { lv: 'Ievērībai' } }],
  legalActs: [{ title: { lv: 'Likums' }, number: '5', date: '2002-10-31' }],
  contact: { organisation: { lv: 'Nodaļa' }, phone: '60000102' },
  relatedServices: [
    { id: '1009', name: { lv: 'Bērna kopšanas pabalsts' } },
    { id: '2038', name: { lv: 'Melnraksts' } },
  ],
};

export const smallRegister: RegisterData = {
  services: [
    detailed,
    {
      ...common,
      id: '1009',
      name: { lv: 'Bērna kopšanas pabalsts', en: 'A child-raising benefit' },
      fee: { status: 'unknown' },
      channelKinds: ['e-service', 'in-person'],
      updatedAt: '2026-02-01T10:00:00+02:00',
    },
    {
      ...common,
      id: '1039',
      name: { lv: 'Ķīmijas reģistrācija', en: 'Chemicals registration' },
      audiences: ['citizens', 'entrepreneurs'],
      fee: { status: 'paid' },
      channelKinds: ['post'],
    },
    {
      ...common,
      id: '1901',
      name: { lv: 'Datu apmaiņa' },
      serviceType: 'inter-institutional',
      audiences: ['institutions', 'citizens'],
      lifeSituationIds: ['L901'],
    },
    {
      ...common,
      id: '2011',
      name: { lv: 'Kāzas', en: 'Wedding' },
      summary: { lv: 'Pabalsts bērna vecākiem.' },
      standardServiceId: '2000',
      targetGroups: [families, seniors],
      holder: town,
      territories: [zalupe],
      fee: { status: 'mixed' },
      channelKinds: ['in-person', 'vpvkac'],
    },
    {
      ...common,
      id: '2021',
      status: 'suspended',
      suspension: { from: '2026-04-01', reason: { lv: 'Pārtraukts' } },
      name: { lv: 'Koku ciršana' },
      holder: town,
      territories: [zalupe],
      updatedAt: '2026-01-05',
    },
    { ...common, id: '2111', standardServiceId: '2000', name: { lv: 'Čigānu egle' }, territories: [mezkalne] },
    {
      id: '2037',
      status: 'withdrawn',
      name: { lv: 'Papīra izziņa' },
      replacedBy: { id: '1008', name: { lv: 'Bērna piedzimšanas pabalsts' } },
      withdrawnAt: '2026-01-31',
    },
    { ...common, id: '2038', status: 'draft', name: { lv: 'Melnraksts' }, lifeSituationIds: ['L101'] },
  ],
  lifeSituations: [
    { id: 'L100', name: { lv: 'Ģimene', en: 'Family' }, audience: 'citizens' },
    {
      id: 'L101',
      parentId: 'L100',
      name: { lv: 'Bērna piedzimšana', en: 'Childbirth' },
      audience: 'citizens',
      summary: { lv: 'Ko darīt.' },
      steps: [
        {
          title: { lv: 'Pabalsti' },
          text: { lv: 'Piesakieties.' },
          serviceIds: ['1008', '1009', '2038', '2037', 'none'],
        },
      ],
    },
    {
      id: 'L104',
      parentId: 'L100',
      name: { lv: 'Laulība' },
      audience: 'citizens',
      steps: [{ title: { lv: 'Kāzas' }, serviceIds: ['2011', '1009'] }],
    },
    { id: 'L900', name: { lv: 'Sadarbība' }, audience: 'institutions' },
    { id: 'L901', parentId: 'L900', name: { lv: 'Datu apmaiņa' }, audience: 'institutions' },
  ],
  institutions: [
    { ...vsaa, contact: { phone: '60000102' }, openingHours: { weekly } },
    { ...town, territory: zalupe },
  ],
  resources: [
    { id: 'R1', name: { lv: 'Portāls' }, state: 'available' },
    { id: 'R2', name: { lv: 'Sistēma' }, state: 'maintenance', fromHours: -2, untilHours: 6 },
  ],
};
