import type { Engine } from "./engine.ts";

/*
 * What a reader does, in a browser that only runs scripts for us. Each script stands alone in the page, and
 * returns what is wrong, in words; nothing when all is well.
 */

interface Journey {
  readonly title: string;
  readonly script: (arg: string) => Promise<string[]>;
}

const journeys: readonly Journey[] = [
  {
    title: "the page is whole before any script: heading, drawings, tables, no wider than its window",
    script: async () => {
      const seen = [...document.querySelectorAll("svg.drawing")].filter(
        (one) => one.getClientRects().length > 0,
      );
      const checks: [string, boolean][] = [
        ["a heading", (document.querySelector("h1")?.textContent ?? "").length > 5],
        ["a drawing of every chart", seen.length >= document.querySelectorAll("salary-chart").length],
        ["a table beside them", document.querySelectorAll("salary-chart table tbody tr").length > 0],
        ["no wider than its window", document.documentElement.scrollWidth <= innerWidth],
      ];
      return checks.filter(([, holds]) => !holds).map(([what]) => `not: ${what}`);
    },
  },
  {
    title: "a number opens its passport, and closes it",
    script: async () => {
      const number = [...document.querySelectorAll<HTMLElement>("main .n")].find(
        (one) => one.getClientRects().length > 0,
      );
      if (!number) return [];
      number.click();
      const open = document.querySelector<HTMLElement>(".pp:popover-open");
      if (!open) return ["the passport did not open"];
      open.querySelector<HTMLButtonElement>(".sheet-head button")?.click();
      return document.querySelector(".pp:popover-open") ? ["the passport did not close"] : [];
    },
  },
  {
    title: "a sentence that is copied keeps its numbers",
    script: async () => {
      const numbers = [...document.querySelectorAll("main p .n")].filter((one) => one.checkVisibility());
      // Firefox and WebKit copy a no-break space as a plain one.
      const spaced = (text: string): string => text.replace(/\s+/g, " ");
      return numbers.flatMap((number) => {
        const sentence = number.closest("p");
        const selection = getSelection();
        if (!sentence || !selection) return ["nothing to select"];
        selection.selectAllChildren(sentence);
        const [copied, printed] = [spaced(selection.toString()), spaced(number.textContent ?? "")];
        selection.removeAllRanges();
        return copied.includes(printed) ? [] : [`${printed} is missing from: ${copied}`];
      });
    },
  },
  {
    title: "every chart comes alive when the reader reaches it",
    script: async () => {
      const wrong: string[] = [];
      for (const chart of document.querySelectorAll("salary-chart")) {
        chart.scrollIntoView({ block: "center", behavior: "instant" });
        dispatchEvent(new Event("scroll"));
        for (let tries = 0; tries < 80 && !chart.matches(".alive"); tries += 1)
          await new Promise((later) => setTimeout(later, 250));
        const canvas = chart.querySelector("canvas");
        const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
        if (!chart.matches(".alive")) wrong.push(`${chart.closest("figure")?.id} did not come alive`);
        else if (!pixels?.some((value) => value > 0))
          wrong.push(`${chart.closest("figure")?.id} draws nothing`);
      }
      return wrong;
    },
  },
  {
    title: "every choice of a form changes the table or its terms, and the address follows",
    script: async () => {
      const wrong: string[] = [];
      for (const form of document.querySelectorAll<HTMLFormElement>("salary-chart form.choices")) {
        const told = (part: string) => form.closest("figure")?.querySelector(part)?.textContent;
        const table = () => `${told("table")} ${told(".terms")}`;
        for (const input of form.querySelectorAll<HTMLInputElement>("input[type=radio]:not(:checked)")) {
          if (/show$/.test(input.name) || !input.getClientRects().length) continue;
          const before = table();
          input.click();
          for (let tries = 0; tries < 30 && table() === before; tries += 1)
            await new Promise((later) => setTimeout(later, 100));
          if (table() === before) wrong.push(`${input.name}=${input.value} changes nothing`);
          else if (!location.search.includes(input.value) && !input.defaultChecked)
            wrong.push(`${input.name}=${input.value} is not in ${location.search}`);
        }
      }
      return wrong;
    },
  },
  {
    title: "no breach of the policy, no error; and no HTML from strings where the browser can refuse it",
    script: async () => {
      // As it stands before the breach made here on purpose.
      const noted = [...((globalThis as unknown as { noted?: string[] }).noted ?? ["nothing was noted"])];
      if (!("trustedTypes" in globalThis)) return noted;
      const before = document.body.childElementCount;
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>text</b>");
      } catch {
        return noted;
      }
      return document.body.childElementCount > before ? [...noted, "HTML was made from a string"] : noted;
    },
  },
];

/** Runs in the page as soon as it is open: notes errors and breaches from then on. */
const note = async (): Promise<void> => {
  const noted: string[] = [];
  Object.assign(globalThis, { noted });
  addEventListener("error", ({ message }) => noted.push(message));
  addEventListener("unhandledrejection", ({ reason }) => noted.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    noted.push(`${violatedDirective} ${blockedURI}`),
  );
};

/** Goes through a page, journey after journey; tells each as it ends, and how many failed. */
export async function travel(engine: Engine, url: string, tell: (line: string) => void): Promise<number> {
  let failed = 0;
  await engine.open(url);
  await engine.run(note);
  for (const { title, script } of journeys) {
    const wrong = await engine.run(script).catch((error: unknown) => [String(error)]);
    failed += wrong.length > 0 ? 1 : 0;
    tell(`  ${wrong.length > 0 ? "✘" : "✓"}  ${new URL(url).pathname}: ${title}`);
    for (const one of wrong) tell(`       ${one}`);
  }
  return failed;
}

export const journeyCount = journeys.length;
