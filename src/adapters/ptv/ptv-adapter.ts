import { institution } from '../../domain/institution.js';
import { service } from '../../domain/public-service.js';
import type { InstitutionQuestion, Question, ServiceQuestion, ValueOf } from '../../domain/question.js';
import { type ReadRecords, readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { answerFromWhole, type WholeRegister } from '../../domain/whole-register.js';
import { MadeOnce } from '../../register/made-once.js';
import { type AllRecords, joinAll, tooManyServices } from '../../register/read-pages.js';
import type { ReadRegister, RegisterAdapter } from '../../register/register-adapter.js';
import { ptvToInstitution, ptvToService } from './ptv-to-service.js';
import type { PtvService } from './ptv-wire.js';
import {
  type AskPtv,
  channelsById,
  generalDescriptionsById,
  idsListed,
  isGuid,
  organizationsById,
  servicesById,
  servicesListed,
} from './read-ptv.js';

/**
 * Reads Finland's service register (Palvelutietovaranto, Open API v11; the `register` address ends in `/api/v11`). An
 * institution is named by its guid in the register, as services name it: an organisation and its parts may share one business id.
 *
 * The register has no search and joins no filters: it lists an organisation's services, an area's, or all. So the
 * services of the institutions (else of the territory) are read whole, with the channels, general descriptions and
 * organisations they name, and everything is answered from them; more than {@link mostServices} are not. It states no steps of
 * life events and no resource states, and its prices and deadlines are words.
 */
export const ptvAdapter: RegisterAdapter = { name: 'ptv', answer: answerFromPtv };

/** A hundred services are some 3 MB. The register says nothing of how long its words last; texts change now and then. */
const limits = { maxBytes: 16 * 1024 * 1024, deadline: 30_000, freshness: 15 * 60_000 };

async function answerFromPtv<Q extends Question>(
  question: Q,
  address: string,
  read: ReadRegister,
): Promise<ValueOf<Q>> {
  const answered = await answer(question, (path) => read(address + path, limits));
  return answered as ValueOf<Q>; // `answer` pairs each question with its value
}

async function answer(question: Question, ask: AskPtv): Promise<ValueOf<Question>> {
  switch (question.about) {
    case 'service':
      return answerFromWhole(question, await oneService(question, ask));
    case 'institution':
      return answerFromWhole(question, await oneInstitution(question, ask));
    case 'resources':
      return { items: [], leftOut: [] };
    default: {
      const listed = await servicesOf(question, ask);
      if ('tooMany' in listed) {
        if (question.about === 'all-services') return { total: listed.tooMany, leftOut: [] };
        throw tooManyServices(listed.tooMany);
      }
      // What was read is of these institutions and of no other, whatever a service calls them.
      const narrowed = { ...question, institutions: [] };
      return answerFromWhole(narrowed, await wholeOf(listed, ask));
    }
  }
}

/** Whose services a question is about. */
interface Scope {
  readonly institutions?: readonly string[];
  readonly territory?: string | undefined;
}

async function servicesOf({ institutions = [], territory }: Scope, ask: AskPtv): Promise<AllRecords<PtvService>> {
  if (institutions.length > 0) {
    const paths = institutions.flatMap((id) => organizationPath(id) ?? []);
    return joinAll(await Promise.all(paths.map((path) => servicesListed(ask, path))));
  }
  // The register has areas of its own, and calls a municipality by the State's three digits.
  if (territory && /^\d{3}$/.test(territory)) {
    return servicesListed(ask, `/Service/list/area/Municipality/code/${territory}?includeWholeCountry=true`);
  }
  const ids = await idsListed(ask);
  if ('tooMany' in ids) return ids;
  return servicesById(
    ask,
    ids.items.map(({ id }) => id),
  );
}

/** @throws RegisterError `settings` where a business id names the institution: its services would be nobody's own */
function organizationPath(id: string): string | undefined {
  if (/^\d{7}-\d$/.test(id))
    throw new RegisterError('settings', `institution "${id}": expected the guid of an organisation in this register`);
  return isGuid(id) ? `/Service/list/organization?organizationId=${id}` : undefined;
}

async function oneService({ id }: ServiceQuestion, ask: AskPtv): Promise<WholeRegister> {
  return isGuid(id) ? wholeOf(await servicesById(ask, [id]), ask) : nothing;
}

const nothing: WholeRegister = { services: [], leftOut: [] };

async function oneInstitution({ registrationNumber: id }: InstitutionQuestion, ask: AskPtv): Promise<WholeRegister> {
  if (!isGuid(id)) return nothing;
  const read = await organizationsById(ask, [id]);
  const { items: institutions, leftOut } = readRecords(institution, read.items.map(ptvToInstitution));
  const [unreadable] = [...leftOut, ...read.leftOut];
  if (institutions.length === 0 && unreadable) throw new RegisterError('wrong-shape', unreadable.reason);
  return { ...nothing, institutions };
}

const wholes = new MadeOnce<WholeRegister>();

/** Services as the domain has them, with all they refer to. */
async function wholeOf({ items, leftOut }: ReadRecords<PtvService>, ask: AskPtv): Promise<WholeRegister> {
  const [channels, generalDescriptions, organizations] = await Promise.all([
    channelsById(
      ask,
      items.flatMap(({ serviceChannels }) => serviceChannels.map((one) => one.serviceChannel.id)),
    ),
    generalDescriptionsById(
      ask,
      items.flatMap(({ generalDescriptionId }) => generalDescriptionId ?? []),
    ),
    organizationsById(
      ask,
      items.flatMap(({ organizations: roles }) => roles.flatMap((one) => one.organization?.id ?? [])),
    ),
  ]);
  const parts = [channels, generalDescriptions, organizations];
  const of = [...items, ...leftOut, ...parts.flatMap((part) => [...part.items, ...part.leftOut])];
  return wholes.value(of, () => {
    const references = {
      channels: byId(channels.items),
      generalDescriptions: byId(generalDescriptions.items),
      organizations: byId(organizations.items),
    };
    const read = readRecords(
      service,
      items.map((one) => ptvToService(one, references)),
    );
    const beside = parts.flatMap((part) => part.leftOut);
    return { services: read.items, leftOut: [...leftOut, ...read.leftOut, ...beside] };
  });
}

function byId<Record extends { readonly id: string }>(records: readonly Record[]): ReadonlyMap<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}
