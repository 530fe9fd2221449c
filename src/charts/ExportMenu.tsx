import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Locale } from "../domain/locale.ts";
import { exportStrings } from "../i18n/export.ts";
import { askedOf, chosenSearch, useSearch } from "../islands/address.ts";
import type { ChartFile } from "./chart-file.ts";
import { CopyButton, CopyField } from "./CopyField.tsx";
import type { ExportFormat } from "./export/export-view.ts";
import { keys, viewIn } from "./view.ts";

/** A frame in one set of colours: where what it shows is, and the codes to copy. */
interface Frame {
  readonly theme: "auto" | "light" | "dark";
  readonly path: string;
  readonly fixed: string;
  readonly fitting: string;
}

interface Props {
  readonly locale: Locale;
  /** The address of the page, as others can use it. */
  readonly address: string;
  readonly citations: readonly { readonly style: string; readonly text: string }[];
  /** Where the chart is as data, as files of its opening view, and where the plain face is. */
  readonly file: string;
  readonly files: Readonly<Record<ExportFormat, string>>;
  readonly face: string;
  readonly licence: string;
  readonly twin: { readonly url: string; readonly locale: Locale };
  readonly frames: readonly Frame[];
  /** How high a frame is that shows all series. */
  readonly tall?: number | undefined;
  /** The picture with its table, as HTML. */
  readonly figure: string;
  /** Slots: the link that shares; the two sets of choices of the code; the figure as it will look. */
  readonly share?: ComponentChildren;
  readonly kinds?: ComponentChildren;
  readonly themes?: ComponentChildren;
  readonly preview?: ComponentChildren;
}

const types = ["png", "svg", "csv"] as const;

/** Gives a file to the reader, as a link to a file of ours would; one that cannot be had leaves the page as it is. */
function startDownload(href: string, name: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
}

/** How long a browser may take, in milliseconds, to save a file that was made. */
const saving = 60_000;

/**
 * The ways to take a chart along: a link, files, citations, code. As it is printed they lead to the chart as it opens;
 * in the browser they follow the view one sees, and where its file cannot be made, the printed one is given.
 */
export default function ExportMenu(props: Props) {
  const { locale, address, file, files, face, citations, frames, tall, twin, figure } = props;
  const strings = exportStrings(locale);
  const search = useSearch();
  const [ready, setReady] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setReady(true), []);

  // Without what came with a link, which says nothing of the view.
  const chosen = search && chosenSearch();
  const link = address + chosen;
  const more = tall !== undefined && askedOf(chosen, keys.series).length > 0;
  /** The code of a frame in the view: its address is the value of an attribute there. */
  const codeOf = (code: string, src: string): string =>
    code
      .replaceAll(src, src + chosen.replaceAll("&", "&amp;"))
      .replace(/ height="\d+"/, (height) => (more ? ` height="${tall}"` : height));
  const download = async (event: MouseEvent, type: ExportFormat): Promise<void> => {
    // The chart as it opens is what the printed files hold.
    if (!chosen) return;
    event.preventDefault();
    try {
      const [maker, answer] = await Promise.all([import("./export/export-view.ts"), fetch(file)]);
      const published = (await answer.json()) as ChartFile;
      const { blob, name } = await maker.exportView(type, {
        published,
        view: viewIn(chosen, ""),
        address: link,
        face,
      });
      const made = URL.createObjectURL(blob);
      startDownload(made, name);
      setTimeout(() => URL.revokeObjectURL(made), saving);
    } catch {
      startDownload(files[type], "");
    }
  };
  return (
    <aside class={`take ruled print:hidden ${ready ? "ready" : ""}`} aria-labelledby="take">
      <h2 id="take" class="text-h3">
        {strings["take.title"]}
      </h2>
      <p class="take-link">
        <input ref={field} type="text" readOnly value={link} aria-label={strings["take.link"]} />
        <CopyButton text={link} select={() => field.current?.select()} strings={strings} />
        {props.share}
      </p>
      <ul>
        {types.map((type) => (
          <li>
            <a href={files[type]} download data-take={type} onClick={(event) => void download(event, type)}>
              {strings[`take.${type}`]}
            </a>
          </li>
        ))}
        <li>
          <button type="button" popovertarget="cite">
            {strings["take.cite"]}
          </button>
        </li>
        <li>
          <button type="button" popovertarget="embed">
            {strings["take.embed"]}
          </button>
        </li>
        <li>
          <a href={twin.url + chosen} hreflang={twin.locale}>
            {strings["take.language"]}
          </a>
        </li>
      </ul>
      <p class="terms-of-use">{strings["take.csv-form"]}</p>
      <p class="terms-of-use">{strings["take.licence"](props.licence)}</p>
      <PopoverPanel id="cite" title={strings["cite.title"]} close={strings["take.close"]}>
        {citations.map(({ style, text }) => (
          <CopyField
            id={`cite-${style.toLowerCase().replace(/\W/g, "")}`}
            label={style}
            text={text.replaceAll(address, link)}
            strings={strings}
          />
        ))}
      </PopoverPanel>
      <PopoverPanel id="embed" title={strings["embed.title"]} close={strings["take.close"]}>
        <p class="framed mt-1">{strings["embed.how"]}</p>
        {props.kinds}
        {props.themes}
        <div class="framed">
          {frames.map(({ theme, path }) => (
            <div class={`preview for-${theme}`}>
              {/* A frame of its own for every view: WebKitGTK 2.50 crashes when one that waits to be shown is led elsewhere. */}
              <iframe
                key={path + chosen}
                src={path + chosen}
                title={strings["embed.preview"]}
                loading="lazy"
              />
            </div>
          ))}
        </div>
        {(["fixed", "fitting"] as const).map((kind) => (
          <div class={`kind-${kind}`}>
            {frames.map((frame) => (
              <CopyField
                id={`embed-${kind}-${frame.theme}`}
                class={`${kind === "fixed" ? "for" : "fit"}-${frame.theme}`}
                label="HTML"
                text={codeOf(frame[kind], new URL(frame.path, address).href)}
                strings={strings}
              />
            ))}
            <p>{strings[`embed.${kind}-how`]}</p>
          </div>
        ))}
        <div class="kind-figure">
          <div class="preview">{props.preview}</div>
          <CopyField id="embed-figure" label="HTML" text={figure} strings={strings} />
          <p>{strings["embed.figure-how"]}</p>
        </div>
      </PopoverPanel>
    </aside>
  );
}

interface PanelProps {
  readonly id: string;
  readonly title: string;
  readonly close: string;
  readonly children: ComponentChildren;
}

/** Something to copy, over the page. */
const PopoverPanel = ({ id, title, close, children }: PanelProps) => (
  <section class="panel bottom-sheet" id={id} popover="auto" aria-labelledby={`${id}-title`}>
    <p class="sheet-head">
      <b class="font-serif text-h3 font-medium" id={`${id}-title`}>
        {title}
      </b>
      <button type="button" popovertarget={id} popovertargetaction="hide">
        {close}
      </button>
    </p>
    <div class="px-2 pb-3 text-note">{children}</div>
  </section>
);
