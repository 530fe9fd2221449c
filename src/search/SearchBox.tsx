import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchDocument } from "./documents.ts";
import { excerpt, type Find, type Hit, openIndex } from "./find.ts";

/** What the search says; `{count}` and `{query}` are filled in. */
interface SearchWords {
  readonly label: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<SearchDocument["kind"], string>>;
}

interface Props {
  /** The address of the index. */
  readonly index: string;
  readonly words: SearchWords;
}

/** The key of the address that holds what is looked for. */
const key = "q";

function Result({ hit, words }: { hit: Hit; words: SearchWords }) {
  return (
    <li class="border-t border-rule">
      <a href={hit.url} class="group block py-2 no-underline">
        <span class="label">{words.kinds[hit.kind]}</span>
        <b class="my-0.5 block font-serif text-h3 font-medium group-hover:underline group-hover:decoration-1">
          {hit.title}
        </b>
        <span class="block text-ui text-ink-2">
          {excerpt(hit.text, hit.terms).map(({ text, found }, i) =>
            found ? (
              <mark key={i} class="bg-transparent font-semibold text-ink">
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </span>
      </a>
    </li>
  );
}

/** A search of the whole site. Its index comes once the field is used, or with an address that asks for something. */
export function SearchBox({ index, words }: Props) {
  const [query, setQuery] = useState("");
  const [find, setFind] = useState<{ readonly run: Find }>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);

  function open(): void {
    if (asked.current) return;
    asked.current = true;
    setFailed(false);
    openIndex(index).then(
      (run) => setFind({ run }),
      () => {
        // The next use of the field asks again.
        asked.current = false;
        setFailed(true);
      },
    );
  }

  function look(value: string): void {
    open();
    setQuery(value);
    const params = new URLSearchParams(location.search);
    if (value) params.set(key, value);
    else params.delete(key);
    history.replaceState(history.state, "", params.size > 0 ? `?${params}` : location.pathname);
  }

  useEffect(() => {
    const value = new URLSearchParams(location.search).get(key);
    if (value) look(value);
  }, []);

  const wanted = query.trim();
  const hits = find && wanted ? find.run(wanted) : [];
  const says =
    !wanted || !find ? "" : hits.length === 0 ? words.none : hits.length === 1 ? words.one : words.many;
  return (
    <search class="search max-xl:mt-4 noscript:hidden print:hidden">
      <label>
        <span class="label">{words.label}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          class="mt-1 block min-h-7.5 w-full border-2 border-ink px-2 text-body"
          value={query}
          onFocus={open}
          onInput={({ currentTarget }) => look(currentTarget.value)}
        />
      </label>
      <p role="status" class="mt-2 min-h-4 text-ink-2">
        {failed ? words.failed : says.replace("{count}", String(hits.length)).replace("{query}", wanted)}
      </p>
      <ol>
        {hits.map((hit) => (
          <Result key={hit.id} hit={hit} words={words} />
        ))}
      </ol>
    </search>
  );
}
