import type { Shape } from './public-shape.js';

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const block = { kind: 'value', ordered: 'value', content: [{ text: 'value', href: 'value' }] } as const;
const markup = { format: 'value', text: 'value' } as const;
const blockItems = [[{ text: 'value', href: 'value' }]] as const;

/**
 * The part of a record that its shape lets out. A plain value where an object belongs is passed on: it holds no member
 * to hide, and a record that is wrong in the store stays wrong in the answer.
 */
export function publicProjection(value: unknown, shape: Shape): unknown {
  if (isPlain(value)) return value;
  if (typeof shape === 'string') return shape === 'value' ? undefined : languages(value, shape);
  if (isList(shape)) return Array.isArray(value) ? value.map((item) => publicProjection(item, shape[0])) : undefined;
  if (Array.isArray(value)) return undefined;
  return members(value as Record<string, unknown>, shape);
}

function members(value: Readonly<Record<string, unknown>>, shape: Readonly<Record<string, Shape>>) {
  const kept: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(shape)) {
    if (!Object.hasOwn(value, name)) continue;
    const projected = publicProjection(value[name], part);
    if (projected !== undefined) kept[name] = projected;
  }
  return kept;
}

function languages(value: unknown, shape: 'text' | 'rich' | 'words') {
  const kept: Record<string, unknown> = {};
  for (const [tag, words] of Object.entries(value as object)) {
    const projected = languageTag.test(tag) ? inOneLanguage(words, shape) : undefined;
    if (projected !== undefined) kept[tag] = projected;
  }
  return kept;
}

function inOneLanguage(words: unknown, shape: 'text' | 'rich' | 'words') {
  if (isPlain(words)) return words;
  if (!Array.isArray(words)) return shape === 'rich' ? members(words as Record<string, unknown>, markup) : undefined;
  if (shape === 'words') return words.filter(isPlain);
  return shape === 'rich' ? words.map(projectBlock) : undefined;
}

function projectBlock(value: unknown) {
  if (isPlain(value) || Array.isArray(value)) return undefined;
  const { items, ...rest } = value as Record<string, unknown>;
  const projected = members(rest, block);
  return items === undefined ? projected : { ...projected, items: publicProjection(items, blockItems) };
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
