import { audiences, type Audience } from '../domain/public-service.js';

/** What a visitor is looking at in a catalog. */
export interface CatalogView {
  /** What they typed. */
  readonly text: string;
  /** The catalogue they chose; left out: all the catalog offers. */
  readonly audience?: Audience | undefined;
  /** Id of the life situation they chose. */
  readonly lifeSituation?: string | undefined;
  /** Counted from 1. */
  readonly page: number;
  /** Id of the service they opened. */
  readonly service?: string | undefined;
}

/** No list is this long; a number beyond it is somebody's play with the address, which a register need not answer. */
const lastPage = 10_000;

/** The whole list from its beginning. */
export const wholeList: CatalogView = { text: '', page: 1 };

/** Reads the view that `writeView` wrote; what makes no sense is as if it were not there. */
export function readView(parameters: URLSearchParams, key: string): CatalogView {
  const value = (name: string) => parameters.get(`${key}.${name}`) || undefined;
  const page = Number(value('page'));
  return {
    text: value('q') ?? '',
    audience: audiences.find((audience) => audience === value('audience')),
    lifeSituation: value('situation'),
    page: Number.isInteger(page) && page > 1 ? Math.min(page, lastPage) : 1,
    service: value('service'),
  };
}

/**
 * The parameters with the view in them, under the catalog's own key (`catalog.q=…`), so that two catalogs on a page
 * do not collide. Parameters of others are left as they are; what says nothing is left out.
 */
export function writeView(parameters: URLSearchParams, key: string, view: CatalogView): URLSearchParams {
  const written = new URLSearchParams(parameters);
  const set = (name: string, value: string | undefined) => {
    if (value) written.set(`${key}.${name}`, value);
    else written.delete(`${key}.${name}`);
  };
  set('q', view.text);
  set('audience', view.audience);
  set('situation', view.lifeSituation);
  set('page', view.page > 1 ? String(view.page) : undefined);
  set('service', view.service);
  return written;
}
