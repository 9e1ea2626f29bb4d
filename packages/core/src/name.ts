/**
 * The form of a category or service name. It must survive a cookie (names are joined by `.`), an
 * attribute (names are separated by spaces and `|`) and an object key (`__proto__` does not match).
 */
export const nameForm = /^[a-z\d][\w-]*$/i
