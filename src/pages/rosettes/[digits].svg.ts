import type { APIRoute, GetStaticPaths } from "astro";
import { ledger } from "../../ledger/read.ts";
import { digitsOf } from "../../passport/papers.ts";
import { rosette } from "../../passport/rosette.ts";

/** One rosette for every value of the ledger; a passport fetches its own when it is opened. */
export const getStaticPaths: GetStaticPaths = () => {
  const digits = [...ledger().claims.values()].flatMap(({ figures }) =>
    figures?.["main"] ? [digitsOf(figures["main"])] : [],
  );
  return [...new Set(digits), "404"].map((value) => ({ params: { digits: value } }));
};

export const GET: APIRoute = ({ params }) =>
  new Response(rosette(params["digits"] ?? ""), { headers: { "Content-Type": "image/svg+xml" } });
