import { ref, territories } from './institutions.js';
import type { ServiceRecord } from './service-record.js';

/**
 * The services of a municipality that has not looked after its records: in each of them something is wrong that the
 * portfolio manager's control finds, and that a catalogue has to live with until it is put right.
 */

type Text = Readonly<Record<string, string>>;
const t = (lv: string, en?: string): Text => (en === undefined ? { lv } : { lv, en });

const office = {
  kind: 'in-person',
  places: [{ name: t('Vecupes pagasta pārvalde', 'Vecupe parish office'), address: t('Dzirnavu iela 2, Vecupe') }],
};

const steps = [
  { order: 1, kind: 'request', title: t('Iesniedziet iesniegumu', 'Apply'), channels: [office] },
  { order: 2, kind: 'processing', title: t('Pašvaldība izskata iesniegumu', 'The municipality considers it') },
  { order: 3, kind: 'receive', title: t('Saņemiet lēmumu', 'Receive the decision'), channels: [office] },
];

/** A record with nothing wrong in it, but for what `details` say. */
function written(
  id: string,
  name: Text,
  summary: Text,
  details: Readonly<Record<string, unknown>> = {},
): ServiceRecord {
  return {
    id,
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name,
    summary,
    holder: ref.vecupe,
    territories: [territories.vecupe],
    recipients: ['natural-person'],
    fee: { status: 'free' },
    deadline: { workingDays: 10 },
    channelKinds: ['in-person'],
    steps,
    lifeSituationIds: ['L141'],
    updatedAt: '2026-09-14',
    sourceUrl: `https://katalogs.demo.example/pakalpojumi/${id}`,
    ...details,
  };
}

export const neglected: readonly ServiceRecord[] = [
  written(
    '3001',
    t('Vietas iedalīšana kapsētā', 'A place in the cemetery'),
    t('Pašvaldība iedala kapavietu piederīgajiem.', 'The municipality gives relatives a place for a grave.'),
    // For nobody's catalogue, though people receive it.
    { audiences: [] },
  ),
  written(
    '3002',
    t('Ziņu apmaiņa ar sociālo dienestu', 'Exchange of data with the social service'),
    t('Citas iestādes saņem ziņas par atbalstu ģimenēm.', 'Other institutions receive data on support for families.'),
    { serviceType: 'inter-institutional', audiences: ['institutions', 'citizens'], recipients: ['institution'] },
  ),
  written(
    '3003',
    t('Zvejas licences izsniegšana', 'Fishing licence'),
    t('Licence zvejai pašvaldības ezeros.', 'A licence to fish in the municipality’s lakes.'),
    {
      channelKinds: [],
      fee: { status: 'unknown' },
      deadline: undefined,
      steps: [{ order: 1, kind: 'request', title: t('Piesakieties licencei', 'Apply for the licence') }],
    },
  ),
  written(
    '3004',
    t('Ūdens skaitītāja pārbaude', 'Water meter inspection'),
    t('Meistars pārbauda un noplombē skaitītāju.', 'A technician inspects and seals the meter.'),
    {
      documents: [{ kind: 'form', title: t('Pieteikums skaitītāja pārbaudei', 'Application for the inspection') }],
      steps: [{ ...steps[0], channels: [office, { kind: 'e-service', name: t('Pieteikšanās tiešsaistē') }] }],
    },
  ),
  written(
    '3005',
    t('Zemes vienības sadalīšana', 'Division of a land parcel'),
    t('Zemes ierīcības projekts īpašuma sadalīšanai.', 'A land survey project to divide a property.'),
    { updatedAt: '2023-02-20', steps: [steps[1], steps[0], steps[2]] },
  ),
  written(
    '3006',
    t('Zemes vienības sadalīšana', 'Division of a land parcel'),
    t('Iesniegums zemes vienības sadalīšanai.', 'An application to divide a parcel.'),
    { lifeSituationIds: undefined },
  ),
  written(
    '3007',
    t('Ģimenes atbalsta kartes izsniegšana'),
    t('Karte ģimenēm, kuras audzina trīs vai vairāk bērnu.'),
    // What the municipality calls its variant is there; of which service it is one is not.
    { localName: t('Vecupes lielās ģimenes karte') },
  ),
  written(
    '3008',
    t('Velosipēdu novietnes noma', 'Bicycle shelter for rent'),
    t('Slēdzama novietne pie dzelzceļa stacijas.', 'A lockable shelter by the railway station.'),
  ),
  {
    id: '3009',
    status: 'withdrawn',
    name: t('Vecupes tirgus vietas rezervēšana', 'Reserving a stall at Vecupe market'),
    withdrawnAt: '2026-05-04',
  },
];
