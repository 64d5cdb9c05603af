/** What stands behind a term: texts of people, other nodes, or a value that machines compare. */
type TermKind = 'text' | 'node' | 'value';

/**
 * The terms that are read, each with the last words of the names it goes by: in CPSV-AP 3 (`dct:title`,
 * `PublicService.name`), in the vocabularies it is built of, and in Flanders' catalogue (`naam`). Whatever is not here,
 * all that serves a service's management among it, is not read.
 */
const terms = {
  title: ['text', 'title', 'name', 'naam', 'prefLabel', 'label'],
  description: ['text', 'description', 'beschrijving'],
  furtherDescription: ['text', 'additionalDescription', 'verdereBeschrijving'],
  exception: ['text', 'exception', 'uitzonderingen'],
  regulation: ['text', 'regulation', 'regelgevingTekst'],
  keyword: ['text', 'keyword', 'zoektermen'],
  fullAddress: ['text', 'fullAddress'],
  street: ['text', 'thoroughfare', 'Straatnaam', 'straatnaam'],
  town: ['text', 'postName', 'gemeentenaam'],
  authority: ['node', 'hasCompetentAuthority', 'bevoegdeOverheden'],
  provider: ['node', 'hasExecutingAuthority', 'uitvoerendeOverheden'],
  channel: ['node', 'hasChannel'],
  contact: ['node', 'contactPoint', 'hasContactPoint', 'contactgegevens'],
  address: ['node', 'address', 'adres'],
  cost: ['node', 'hasCost', 'kosten'],
  requirement: ['node', 'holdsRequirement', 'hasRequirement', 'voorwaarden'],
  evidence: ['node', 'hasSupportingEvidence', 'bewijs', 'hasInput'],
  rule: ['node', 'follows', 'procedures'],
  website: ['node', 'hasWebsite', 'websites', 'seeAlso'],
  output: ['node', 'produces', 'financieleVoordelen'],
  legalResource: ['node', 'hasLegalResource', 'regelgeving'],
  event: ['node', 'isGroupedBy'],
  spatial: ['node', 'spatial', 'geografischToepassingsgebieden'],
  theme: ['node', 'thematicArea', 'themas'],
  audience: ['node', 'targetAudience', 'doelgroepen'],
  kind: ['node', 'type'],
  hours: ['node', 'openingHours', 'openingsuren'],
  otherHours: ['node', 'specialOpeningHoursSpecification', 'availabilityRestriction'],
  currency: ['node', 'currency'],
  versionOf: ['node', 'isVersionOf'],
  status: ['node', 'status'],
  generatedAt: ['value', 'generatedAtTime'],
  modified: ['value', 'dateModified', 'modified', 'laatstGewijzigd'],
  ends: ['value', 'endDate', 'eindeDienstVerlening'],
  archived: ['value', 'isArchived', 'gearchiveerd'],
  processingTime: ['value', 'processingTime'],
  amount: ['value', 'hasValue', 'value'],
  order: ['value', 'order'],
  url: ['value', 'url', 'homepage', 'contactPage'],
  email: ['value', 'email', 'hasEmail'],
  telephone: ['value', 'telephone', 'hasTelephone', 'telefoonnummer'],
  houseNumber: ['value', 'locatorDesignator', 'Adresvoorstelling.huisnummer', 'huisnummer'],
  box: ['value', 'Adresvoorstelling.busnummer', 'busnummer'],
  postCode: ['value', 'postCode', 'postcode'],
} as const satisfies Readonly<Record<string, readonly [TermKind, ...string[]]>>;

export type Term = keyof typeof terms;

const known = new Map(
  (Object.entries(terms) as [Term, readonly [TermKind, ...string[]]][]).flatMap(([term, [kind, ...names]]) =>
    [term, ...names].map((name) => [name, { term, kind }] as const),
  ),
);

/** The term a member is, whether it is written in full, with a prefix, or by a context's word; `undefined` for others. */
export function termOf(member: string): { readonly term: Term; readonly kind: TermKind } | undefined {
  const name = member.slice(Math.max(member.lastIndexOf('#'), member.lastIndexOf('/')) + 1);
  const local = name.slice(name.lastIndexOf(':') + 1);
  // `PublicService.name` is a word of CPSV-AP's own context, `Adresvoorstelling.huisnummer` one of an IRI.
  return known.get(local) ?? known.get(local.slice(local.lastIndexOf('.') + 1));
}

/** The last words of an IRI, of a prefixed name, or of a plain one. */
export function lastWords(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
}
