import Answer from "./article/Answer.astro";
import PageLink from "./article/PageLink.astro";
import Register from "./article/Register.astro";
import Chart from "./chart/Chart.astro";
import ChartIndex from "./chart/ChartIndex.astro";
import Check from "./claim/Check.astro";
import Claim from "./claim/Claim.astro";
import Note from "./claim/Note.astro";

/** The components an article may use; the content check knows the same names. */
export const components = { Answer, Chart, ChartIndex, Check, Claim, Note, PageLink, Register };
