import ComputedFigures from "./article/ComputedFigures.astro";
import Files from "./article/Files.astro";
import Heading from "./article/Heading.astro";
import Answer from "./article/Answer.astro";
import LastRun from "./article/LastRun.astro";
import PageLink from "./article/PageLink.astro";
import Promises from "./article/Promises.astro";
import Register from "./article/Register.astro";
import Table from "./article/Table.astro";
import ReportError from "./article/ReportError.astro";
import ViewLink from "./article/ViewLink.astro";
import Search from "./search/Search.astro";
import FigurePath from "./figures/FigurePath.astro";
import Timeline from "./figures/Timeline.astro";
import TwoJobs from "./figures/TwoJobs.astro";
import Glossary from "./glossary/Glossary.astro";
import Term from "./glossary/Term.astro";
import Chart from "./chart/Chart.astro";
import ChartIndex from "./chart/ChartIndex.astro";
import FactCheckPoint from "./claim/FactCheckPoint.astro";
import Claim from "./claim/Claim.astro";
import Counts from "./claim/Counts.astro";
import Note from "./claim/Note.astro";
import QuickFacts from "./facts/QuickFacts.astro";
import PromptTest from "./examples/PromptTest.astro";
import RatingTask from "./examples/RatingTask.astro";

/** The components an article may use; the content check knows the same names. */
export const components = {
  h2: Heading,
  table: Table,
  Answer,
  Chart,
  ChartIndex,
  Check: FactCheckPoint,
  Claim,
  ComputedFigures,
  Counts,
  FigurePath,
  Files,
  Glossary,
  LastRun,
  Note,
  PageLink,
  Promises,
  QuickFacts,
  PromptTest,
  RatingTask,
  Register,
  ReportError,
  Search,
  Term,
  Timeline,
  TwoJobs,
  ViewLink,
};
