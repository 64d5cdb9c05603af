/** What a request's address means: `/lane/a/fault/slow/services?page=2` is `/services?page=2` in lane `a`, slowly. */
export interface RequestTarget {
  readonly lane: string | undefined;
  /** From the path or from `?fault=`, as it was written. */
  readonly fault: string | undefined;
  /** Below the prefixes. */
  readonly path: string;
  /** The path as the lane logs it: below the lane's prefix, with its query. */
  readonly logged: string;
}

const lanePrefix = /^\/lane\/([\w.-]{1,100})(?=\/|$)/;
const faultPrefix = /^\/fault\/([\w.-]{1,100})(?=\/|$)/;

export function readTarget(url: URL): RequestTarget {
  const lane = lanePrefix.exec(url.pathname);
  const belowLane = url.pathname.slice(lane?.[0].length ?? 0) || '/';
  const fault = faultPrefix.exec(belowLane);
  return {
    lane: lane?.[1],
    fault: fault?.[1] ?? url.searchParams.get('fault') ?? undefined,
    path: belowLane.slice(fault?.[0].length ?? 0) || '/',
    logged: belowLane + url.search,
  };
}
