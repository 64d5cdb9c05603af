/** The word that marks every management text: found outside the register, it proves a leak. */
export const canary = 'KANARIJ-';

type Members = Readonly<Record<string, unknown>>;
interface Part {
  /** What the institution keeps here for itself. `say` marks a text with the canary and where it stands. */
  readonly members: (say: (member: string, words: string) => string, number: (limit: number) => number) => Members;
  /** Members that hold parts of their own, and of which sort. */
  readonly parts?: Readonly<Record<string, string>>;
}

const notes =
  (words: string): Part['members'] =>
  (say) => ({ internalNotes: say('internalNotes', words) });

const person = (say: (member: string, words: string) => string, member: string, name: string) => ({
  name: say(`${member}.name`, name),
  phone: say(`${member}.phone`, '60000999'),
  email: say(`${member}.email`, 'iekseja.persona@demo.example'),
});

const serviceMembers: Part['members'] = (say, number) => ({
  kpis: [
    { name: say('kpis.0.name', 'Termiņā izpildīti pieprasījumi'), target: 95, actual: 70 + number(30) },
    { name: say('kpis.1.name', 'E-pieprasījumu īpatsvars'), target: 80, actual: 20 + number(75) },
  ],
  caseVolumes: {
    period: say('caseVolumes.period', '2025'),
    perChannel: {
      'e-service': { count: number(40_000), note: say('caseVolumes.e-service', 'no sistēmas') },
      'in-person': { count: number(9_000), note: say('caseVolumes.in-person', 'no klātienes žurnāla') },
    },
  },
  unitCost: { amount: number(90) + 0.37, currency: say('unitCost.currency', 'EUR') },
  funding: say('funding', 'Valsts budžeta apakšprogramma'),
  sla: say('sla', 'Vienošanās ar sistēmas uzturētāju, 99,5 %'),
  serviceManager: person(say, 'serviceManager', 'Ilze Piemēra'),
  portfolioOwner: person(say, 'portfolioOwner', 'Andris Paraugs'),
  resources: [{ id: say('resources.0.id', 'RES-1'), role: say('resources.0.role', 'galvenā sistēma') }],
  complaintsStats: { upheld: number(12), rejected: number(60), comment: say('complaintsStats.comment', 'ceturksnis') },
  satisfaction: { score: 5 + number(5), method: say('satisfaction.method', 'aptauja pēc saņemšanas') },
  workflow: { state: say('workflow.state', 'apstiprināts'), assignee: say('workflow.assignee', 'redaktors') },
  approvedBy: say('approvedBy', 'Departamenta direktors'),
  internalNotes: say('internalNotes', 'Saskaņot ar juristiem pirms nākamās redakcijas'),
  audit: [{ at: say('audit.0.at', '2026-02-03'), by: say('audit.0.by', 'lietotājs 17') }],
  cofog: say('cofog', '10.4'),
  function: say('function', 'Sociālā aizsardzība'),
  task: say('task', 'Pakalpojuma sniegšana'),
});

const institutionMembers: Part['members'] = (say) => ({
  portfolioOwner: person(say, 'portfolioOwner', 'Andris Paraugs'),
  internalNotes: say('internalNotes', 'Pārskats jāiesniedz līdz ceturkšņa beigām'),
});

const parts: Readonly<Record<string, Part>> = {
  services: { members: notes('Atlase no iekšējā skata'), parts: { items: 'service', facets: 'facets' } },
  lifeSituations: { members: notes('Koku pārskata redaktors'), parts: { items: 'lifeSituation' } },
  resources: { members: notes('Uzraudzības panelis'), parts: { items: 'resource' } },
  changes: { members: notes('Izmaiņu žurnāls'), parts: { items: 'change' } },
  problem: {
    members: (say) => ({ stack: say('stack', 'iekšējā kļūda'), operator: say('operator', 'dežurants') }),
    parts: { replacedBy: 'serviceRef' },
  },
  service: {
    members: serviceMembers,
    parts: {
      holder: 'institution',
      providers: 'institution',
      steps: 'step',
      fees: 'fee',
      fee: 'part',
      documents: 'document',
      contact: 'contact',
      notices: 'notice',
      territories: 'part',
      targetGroups: 'part',
      deadline: 'part',
      suspension: 'part',
      authentication: 'part',
      legalActs: 'part',
      lifeSituations: 'part',
      relatedServices: 'serviceRef',
      childServices: 'serviceRef',
    },
  },
  serviceRef: { members: notes('Saite no portfeļa'), parts: { holder: 'institution' } },
  institution: {
    members: institutionMembers,
    parts: { contact: 'contact', openingHours: 'openingHours', territory: 'part' },
  },
  contact: {
    members: (say) => ({
      responsibleOfficer: person(say, 'responsibleOfficer', 'Jānis Zvanītājs'),
      internalNotes: say('internalNotes', 'Tiešais tālrunis tikai kolēģiem'),
    }),
  },
  step: {
    members: (say, number) => ({
      kpis: [{ name: say('kpis.0.name', 'Soļa ilgums'), actual: number(20) }],
      responsibleUnit: say('responsibleUnit', 'Klientu apkalpošanas nodaļa'),
      workflow: { state: say('workflow.state', 'BPM-14') },
    }),
    parts: { channels: 'channel', services: 'service' },
  },
  channel: {
    members: (say, number) => ({
      caseVolumes: { count: number(5_000), note: say('caseVolumes.note', 'gadā') },
      unitCost: { amount: number(40) + 0.5, currency: say('unitCost.currency', 'EUR') },
      sla: say('sla', 'Atbilde vienā darba dienā'),
    }),
    parts: { places: 'place' },
  },
  place: {
    members: (say, number) => ({
      staff: { count: number(9), supervisor: say('staff.supervisor', 'maiņas vadītāja') },
      internalNotes: say('internalNotes', 'Signalizācijas kods pie apsarga'),
    }),
    parts: { openingHours: 'openingHours', coordinates: 'part' },
  },
  openingHours: { members: notes('Maiņu grafiks'), parts: { weekly: 'part', exceptions: 'part' } },
  fee: {
    members: (say, number) => ({
      unitCost: { amount: number(60) + 0.25, currency: say('unitCost.currency', 'EUR') },
      accountingCode: say('accountingCode', '21.3.9.9'),
    }),
  },
  document: {
    members: (say) => ({ approvedBy: say('approvedBy', 'Lietvede'), retention: say('retention', '10 gadi') }),
  },
  notice: { members: (say) => ({ approvedBy: say('approvedBy', 'Komunikācijas nodaļa') }) },
  lifeSituation: {
    members: (say, number) => ({
      editor: person(say, 'editor', 'Baiba Redaktore'),
      satisfaction: { score: 5 + number(5), method: say('satisfaction.method', 'lapas aptauja') },
      internalNotes: say('internalNotes', 'Pievienot soli pēc iestādes atbildes'),
    }),
    parts: { steps: 'step' },
  },
  resource: {
    members: (say, number) => ({
      supplier: say('supplier', 'SIA Uzturētājs'),
      incidents: { count: number(8), last: say('incidents.last', 'INC-204') },
      sla: say('sla', '99,5 %'),
    }),
  },
  change: { members: (say) => ({ audit: { by: say('audit.by', 'lietotājs 17') } }) },
  facets: {
    members: notes('Lietojuma statistika'),
    parts: {
      audience: 'part',
      channel: 'part',
      fee: 'part',
      institution: 'part',
      territory: 'part',
      lifeSituation: 'part',
    },
  },
  part: { members: notes('Iekšēja piezīme') },
};

/** A record with what its institution keeps for managing it, at every depth; the same for the same path each time. */
export function withManagementHalf(value: unknown, sort: string, path: string): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => withManagementHalf(item, sort, `${path}.${key(item, index)}`));
  const part = parts[sort];
  if (!part || value === null || typeof value !== 'object') return value;
  const full: Record<string, unknown> = { ...value };
  for (const [member, partSort] of Object.entries(part.parts ?? {})) {
    if (member in full) full[member] = withManagementHalf(full[member], partSort, `${path}.${member}`);
  }
  const say = (member: string, words: string) => `${words} ${canary}${path}.${member}`;
  return { ...full, ...part.members(say, numberFrom(path)) };
}

function key(item: unknown, index: number): string | number {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : index;
}

/** Numbers that look measured, yet come out the same every time. */
function numberFrom(path: string): (limit: number) => number {
  let state = 7;
  for (const character of path) state = (state * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}
