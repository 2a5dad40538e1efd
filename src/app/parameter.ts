/** A part of the address: one name, and how a view is printed to it and read from it. */
import type { View } from './view.ts'

export type Parameter = {
  name: string
  /** What stands behind the name; empty when the view is as at the start. */
  print(view: View): string
  /**
   * The view with what the value says. Values come as they stand in the address.
   * @param misread told what could not be understood
   */
  read(value: string, view: View, misread: (what: string) => void): View
}

/** Slashes and colons stay readable; commas part lists. */
export const encode = (value: string): string =>
  encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':')

export function decode(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '))
  } catch {
    return value
  }
}

export const printList = (values: readonly string[]): string => values.map(encode).join(',')

/** The different values of a list. */
export const parseList = (value: string): string[] => [
  ...new Set(value.split(',').filter(Boolean).map(decode)),
]

/** One of a closed set of values, or the start's and a word about it. */
export function oneOf<T extends string>(
  name: string,
  value: string,
  all: readonly T[],
  misread: (what: string) => void,
): T | undefined {
  const found = all.find((each) => each === value)
  if (!found) misread(`${name}=${decode(value)}`)
  return found
}

/** Those of a list that belong to a closed set, in its order. */
export function someOf<T extends string>(
  value: string,
  all: readonly T[],
  misread: (what: string) => void,
): T[] {
  const values = parseList(value)
  for (const each of values) if (!all.includes(each as T)) misread(each)
  return all.filter((each) => values.includes(each))
}
