import type { AstroIntegration } from "astro";
import { contactOf } from "../share/contact.ts";

/** Says when a site is built that offers its readers no way to report an error. */
export const warnWithoutContact = (): AstroIntegration => ({
  name: "contact",
  hooks: {
    "astro:config:setup": ({ command, logger }) => {
      const { issues, email } = contactOf(process.env);
      if (command === "build" && !issues && !email)
        logger.warn("Readers are given no address for reports: set ISSUES_URL, CONTACT_EMAIL or both.");
    },
  },
});
