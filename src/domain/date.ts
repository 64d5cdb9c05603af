import * as z from 'zod/mini';

/** A calendar day, `2026-11-23`. */
export const isoDate = z.iso.date();

/** A moment with its offset, `2026-11-23T08:30:00Z`. */
export const isoMoment = z.iso.datetime({ offset: true });

/** A day or a moment. */
export const isoDateOrMoment = z.union([isoDate, isoMoment]);
