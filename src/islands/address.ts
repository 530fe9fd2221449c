import { useLayoutEffect, useState } from "preact/hooks";

/*
 * The address of the page: the one store that islands share. Forms with `data-address` show it and write it: the names
 * of their fields are its keys, what is chosen is what it says.
 */

/** What an input of a form says, as the address needs it. A list is as many radios as it has options. */
export interface Choice extends Pick<HTMLInputElement, "name" | "type" | "value"> {
  checked: boolean;
  readonly defaultChecked: boolean;
}

/** Keys of links shared while addresses were short, and one that readers may try, with what they stand for. */
const others = new Map([
  ["c", "currency"],
  ["s", "series"],
  ["country", "in"],
]);

/** A key as it is written now: "Pay-By-Job.C" → "pay-by-job.currency". */
export function fullKey(key: string): string {
  const [last = "", ...before] = key.toLowerCase().split(".").toReversed();
  return [...before.toReversed(), others.get(last) ?? last].join(".");
}

/** The values an address has for a key, in small letters; keys and values may come in any case. */
export const askedOf = (search: string, key: string): string[] =>
  [...new URLSearchParams(search)]
    .filter(([asked]) => fullKey(asked) === key)
    .map(([, value]) => value.toLowerCase());

/** The one of some that an address asks for; of two nobody knows which was meant, and what is not offered is none. */
export function askedOne<One extends string | number>(search: string, key: string, all: readonly One[]) {
  const [value, ...more] = askedOf(search, key);
  return more.length > 0 ? undefined : all.find((one) => String(one).toLowerCase() === value);
}

/** The address of what is chosen: only what differs from how the page opens, everything else left alone. */
export function searchOf(inputs: readonly Choice[], search: string): string {
  const names = new Set(inputs.map((input) => input.name));
  const params = new URLSearchParams(
    [...new URLSearchParams(search)].filter(([key]) => !names.has(fullKey(key))),
  );
  for (const name of names) {
    const same = inputs.filter((input) => input.name === name);
    if (same.every(({ checked, defaultChecked }) => checked === defaultChecked)) continue;
    for (const { checked, value } of same) if (checked) params.append(name, value);
  }
  return params.size > 0 ? `?${params}` : "";
}

/** Checks what an address asks for; a value that is not offered changes nothing. */
export function fillInputs(inputs: readonly Choice[], search: string): void {
  for (const input of inputs) {
    const all = askedOf(search, input.name);
    const wanted = input.type === "radio" && all.length > 1 ? [] : all;
    const isWanted = ({ name, value }: Choice): boolean =>
      name === input.name && wanted.includes(value.toLowerCase());
    input.checked = inputs.some(isWanted) ? isWanted(input) : input.defaultChecked;
  }
}

/** What an address says, in whatever order and spelling: two that mean the same are equal. */
function meaningOf(search: string): string {
  const params = new URLSearchParams(
    [...new URLSearchParams(search)].map(([key, value]) => [fullKey(key), value.toLowerCase()]),
  );
  params.sort();
  return params.toString();
}

/* The store itself, in the browser only. */

let begun = false;
let now = "";
const listeners = new Set<() => void>();
let retry = 0;

/** How long, in milliseconds, until an address is written that the browser refused: Safari takes 100 in 30 seconds. */
const pause = 1000;

function write(search: string, hash: string, how: "pushState" | "replaceState"): void {
  clearTimeout(retry);
  try {
    history[how](history.state, "", location.pathname + search + hash);
  } catch {
    retry = window.setTimeout(() => write(search, hash, "replaceState"), pause);
  }
}

const optionsOf = ({ name, options }: HTMLSelectElement): Choice[] =>
  [...options].map((option) => ({
    name,
    type: "radio",
    value: option.value,
    get checked() {
      return option.selected;
    },
    set checked(on) {
      if (on) option.selected = true;
    },
    defaultChecked: option.defaultSelected,
  }));

const fields = "form[data-address] :is(input, select)[name]";

const inputsOnPage = (): Choice[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(fields)].flatMap((field) =>
    field instanceof HTMLSelectElement ? optionsOf(field) : [field],
  );

/** Tells the islands and the links that lead to the same view elsewhere. */
function tell(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-follow], .languages a"))
    link.search = now;
  for (const listener of listeners) listener();
}

/** Shows another view of the page, and writes it into the address. One that means the same is left as it is. */
export function go(search: string, how: "pushState" | "replaceState" = "pushState"): void {
  if (meaningOf(search) === meaningOf(now)) return;
  now = search;
  tell();
  write(search, location.hash, how);
}

/** Puts something behind the “#” of the address, which no server is sent; nothing to take it away. */
export const setHash = (hash: string): void => write(now, hash, "replaceState");

/** What of the address the forms of the page say: without what came with a link. */
export const chosenSearch = (): string => searchOf(inputsOnPage(), "");

function chosen({ target }: Event): void {
  if (!(target instanceof Element) || !target.matches(fields)) return;
  const inputs = inputsOnPage();
  // The last of several stays: a chart of nothing answers nothing.
  if (target instanceof HTMLInputElement && target.type === "checkbox")
    if (inputs.every(({ name, checked }) => name !== target.name || !checked)) target.checked = true;
  go(searchOf(inputs, now));
}

/** Takes the forms to what an address means once what they open with has changed, and the address to what is left to say. */
export function restate(search: string): void {
  const inputs = inputsOnPage();
  fillInputs(inputs, search);
  go(searchOf(inputs, now), "replaceState");
}

/** Takes the address to the forms, but what its reader chose before this script came, and listens to both from then on. */
function begin(): void {
  if (begun) return;
  begun = true;
  now = location.search;
  const inputs = inputsOnPage();
  const moved = inputs.filter(({ checked, defaultChecked }) => checked !== defaultChecked);
  const names = new Set(moved.map(({ name }) => name));
  fillInputs(
    inputs.filter(({ name }) => !names.has(name)),
    now,
  );
  // The rest of the address stays as it came: what it asks for may differ from how the page will open.
  const chosenBefore = inputs.filter(({ name }) => names.has(name));
  go(searchOf(chosenBefore, now), "replaceState");
  tell();
  document.addEventListener("change", chosen);
  addEventListener("popstate", () => {
    clearTimeout(retry);
    now = location.search;
    fillInputs(inputsOnPage(), now);
    tell();
  });
}

/** The search of the address, from the first render after hydration on: "?currency=GBP". */
export function useSearch(): string {
  const [search, setSearch] = useState("");
  useLayoutEffect(() => {
    const follow = (): void => setSearch(now);
    listeners.add(follow);
    begin();
    follow();
    return () => listeners.delete(follow);
  }, []);
  return search;
}
