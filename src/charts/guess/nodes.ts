import type { Said } from "./answer.ts";

/** What stands under the records as nodes: the sentences, the first in bold, their amounts opening passports. */
export function answerNode(said: readonly Said[], bold: boolean, passport: (claim: string) => HTMLElement) {
  const paragraph = document.createElement("p");
  // It takes the focus when the records appear, so that it is read.
  paragraph.tabIndex = -1;
  said.forEach(({ text, amount, claim, tone }, index) => {
    if (index === 0 && bold) {
      const first = paragraph.appendChild(document.createElement("b"));
      first.textContent = text;
    } else if (amount === undefined || claim === undefined) paragraph.append(text);
    else {
      const link = passport(claim);
      link.className = `n is-${tone}`;
      link.textContent = amount;
      const [before = "", after = ""] = text.split(amount);
      paragraph.append(before, link, after);
    }
    paragraph.append(" ");
  });
  return paragraph;
}

/** A button of the answer. */
export function actNode(words: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", () => act(button));
  return button;
}
