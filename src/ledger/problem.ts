import type { z } from "zod";

/** What an author needs to mend a content file: where, what stands there, what should, and how to get there. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Every problem of the content at once, so that an author mends them in one go. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(
      `${count} in the content; nothing was built, and the last good build stays.\n\n${problems.map(describe).join("\n\n")}`,
    );
    this.problems = problems;
  }
}

const describe = ({ file, field, found, expected, mend }: Problem): string =>
  `${file}\n  field     ${field}\n  found     ${found}\n  expected  ${expected}\n  mend      ${mend}`;

/** A value as an author would recognise it, cut short. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? `“${value}”` : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

type Issue = z.core.$ZodIssue;
type Explained = Pick<Problem, "found" | "expected" | "mend"> & { path: readonly PropertyKey[] };

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

function explain(issue: Issue, whole: unknown, above: readonly PropertyKey[] = []): Explained {
  const path = [...above, ...issue.path];
  const value = valueAt(whole, path);
  const found = shown(value);
  switch (issue.code) {
    case "invalid_union": {
      // The form the author came closest to: the one with the fewest complaints.
      const [closest] = issue.errors
        .filter((errors) => errors.length > 0)
        .toSorted((a, b) => a.length - b.length);
      const first = closest?.[0];
      return first
        ? explain(first, whole, path)
        : { path, found, expected: issue.message, mend: "correct the value" };
    }
    case "unrecognized_keys":
      return {
        path: [...path, issue.keys[0] ?? ""],
        found: `an unknown field: ${issue.keys.join(", ")}`,
        expected: "only the fields the README lists",
        mend: "check the spelling, or remove it",
      };
    case "invalid_value":
      return {
        path,
        found,
        expected: `one of ${issue.values.map(String).join(", ")}`,
        mend: value === undefined ? "add the field" : "use one of these words",
      };
    case "too_big":
      return {
        path,
        found: `${found} (${String(value).length} characters)`,
        expected: `at most ${issue.maximum} characters`,
        mend: "shorten it",
      };
    case "invalid_type": {
      const expected = issue.message.startsWith("Invalid input")
        ? `a value of type ${issue.expected}`
        : issue.message;
      return {
        path,
        found,
        expected,
        mend: value === undefined ? "add the missing field" : "correct the value",
      };
    }
    default:
      return {
        path,
        found,
        expected: issue.message,
        mend: value === undefined ? "add the missing field" : "correct the value",
      };
  }
}

/** The complaints of a schema about one value, in an author's words. `prefix` is the id the value stands under. */
export function problemsOf(
  issues: readonly Issue[],
  value: unknown,
  file: string,
  prefix: string,
): Problem[] {
  return issues.map((issue) => {
    const { path, ...rest } = explain(issue, value);
    return {
      file,
      field: [prefix, ...path.map(String)].filter(Boolean).join(".") || "(whole file)",
      ...rest,
    };
  });
}
