import { html, type TemplateResult } from 'lit';
import { chooseLanguage } from '../domain/localized-text.js';
import type { LegalAct, Service, ServiceDocument } from '../domain/public-service.js';
import { stepName } from './process-view.js';
import { listSectionView } from './section-view.js';
import { linkView, textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** Formats by the names people know; what is not here is not named. */
const formatNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'application/pdf': 'PDF',
    'application/msword': 'Word (DOC)',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)',
    'application/vnd.ms-excel': 'Excel (XLS)',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (XLSX)',
    'application/vnd.oasis.opendocument.text': 'OpenDocument (ODT)',
    'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument (ODS)',
    'application/vnd.etsi.asic-e+zip': 'eParaksts (ASiC-E)',
    'application/rtf': 'RTF',
    'text/rtf': 'RTF',
    'text/csv': 'CSV',
    'application/zip': 'ZIP',
  }),
);

/** Forms, pages and papers: what each is, its format, and the step that needs it. */
export function documentsView(service: Service, context: ViewContext): unknown {
  const items = (service.documents ?? []).map((one) => documentView(one, service, context));
  return listSectionView(context.messages.documents, items, context);
}

function documentView(
  { kind, title, url, mediaType, neededInStep }: ServiceDocument,
  { steps = [] }: Service,
  context: ViewContext,
): TemplateResult {
  const { messages } = context;
  const name = textView(title, context);
  const step = steps.find(({ order }) => order === neededInStep);
  const what = [messages.documentKinds[kind], url && formatName(mediaType)].filter(Boolean).join(', ');
  return html`<li>
    ${url ? linkView(url, name, 'document') : name} <small>${what}</small>
    ${step ? html`<small class="remark">${messages.neededInStep}: ${stepName(step, context)}</small>` : undefined}
  </li>`;
}

/** `application/PDF; version=1.7` → `PDF` */
function formatName(mediaType = ''): string | undefined {
  const [type = ''] = mediaType.toLowerCase().split(';');
  return formatNames.get(type.trim());
}

/** The acts the service rests on, the directive on services among them. */
export function legalActsView({ legalActs = [], euServiceDirective }: Service, context: ViewContext): unknown {
  const { messages } = context;
  const items = legalActs.map((act) => legalActView(act, context));
  const directive = euServiceDirective ? [html`<li>${messages.euServiceDirective}</li>`] : [];
  return listSectionView(messages.legalActs, [...items, ...directive], context);
}

function legalActView({ title, issuer, kind, number, date, url }: LegalAct, context: ViewContext): TemplateResult {
  const name = textView(title, context);
  const details = [
    chooseLanguage(kind, context.language)?.value,
    chooseLanguage(issuer, context.language)?.value,
    number,
    date && context.formats.day(date),
  ].filter(Boolean);
  return html`<li>${url ? linkView(url, name) : name} <small>${details.join(', ')}</small></li>`;
}
