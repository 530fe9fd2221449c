import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "salary-chart": HTMLAttributes<HTMLElement> & { wide?: boolean | undefined };
    }
  }
}
