/** What we use of chart2music 1.20, whose package.json names its types where TypeScript does not look for them. */
declare module "chart2music" {
  interface Axis {
    readonly type?: "linear" | "log10";
    readonly minimum: number;
    readonly maximum: number;
    readonly continuous?: boolean;
  }

  interface Point {
    readonly x: number;
    /** Of an annotation: its words. */
    readonly label?: string;
    readonly custom?: unknown;
  }

  interface Input {
    readonly type: readonly string[];
    readonly data: Readonly<Record<string, readonly Point[]>>;
    readonly axes: { readonly x: Axis; readonly y: Axis };
    readonly info: { readonly annotations: readonly { readonly x: number; readonly label: string }[] };
    readonly element: HTMLElement;
    /** Where it announces by itself. */
    readonly cc: HTMLElement;
    readonly lang: string;
    readonly title: string;
    readonly audioEngine: {
      masterGain: number;
      playDataPoint(frequency: number, panning: number, duration: number): void;
      playNotification(kind: unknown, panning?: number): void;
    };
    readonly options: {
      readonly enableSpeech: boolean;
      readonly stack: boolean;
      readonly onFocusCallback: () => void;
      /** Its own words, or ours for them; false leaves it its own. */
      readonly translationCallback: (asked: {
        readonly id: string;
        readonly evaluators: Readonly<Record<string, unknown>>;
      }) => string | false;
      readonly modifyHelpDialogKeyboardListing: () => readonly (readonly string[])[];
    };
  }

  interface Player {
    getCurrent(): { readonly point: Point; readonly stat: string };
    cleanUp(): void;
  }

  export function c2mChart(input: Input): { readonly err: string | null; readonly data?: Player };
}
