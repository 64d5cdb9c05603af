/** `Object.prototype` has so many members where no script has added any. */
const builtInMembers = 12;

/**
 * The same value, whose objects have the members they were given and no others. Scripts of the page may have added to
 * `Object.prototype`, and what they added would be read as the register's word wherever the register has none.
 */
export function withOwnMembersOnly<Value>(value: Value): Value {
  if (Reflect.ownKeys(Object.prototype).length !== builtInMembers) takePrototypes(value);
  return value;
}

function takePrototypes(value: unknown): void {
  if (Array.isArray(value)) value.forEach(takePrototypes);
  else if (isPlain(value)) {
    // Not what is frozen: that is left as it is.
    Reflect.setPrototypeOf(value, null);
    Object.values(value).forEach(takePrototypes);
  }
}

/** Of no class, and not seen before. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
