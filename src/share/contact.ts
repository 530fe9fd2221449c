/** Where a reader can report an error: an address of issues, an e-mail address, both or neither. */
interface Contact {
  readonly issues?: string | undefined;
  readonly email?: string | undefined;
}

/** An unset variable of a workflow arrives as an empty string. */
const given = (value: string | undefined): string | undefined => value?.trim() || undefined;

/** The contact from ISSUES_URL and CONTACT_EMAIL. Throws one sentence when either is not what its name says. */
export function contactOf(variables: Readonly<Record<string, string | undefined>>): Contact {
  const issues = given(variables["ISSUES_URL"]);
  const email = given(variables["CONTACT_EMAIL"]);
  if (issues !== undefined && URL.parse(issues)?.protocol !== "https:")
    throw new Error(`ISSUES_URL: found “${issues}”; expected an address such as https://example.org/issues`);
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new Error(`CONTACT_EMAIL: found “${email}”; expected an address such as errors@example.org`);
  return { issues, email };
}
