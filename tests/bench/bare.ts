/* The bare chart: the same Chart.js, the same dots, nothing else. Bundled by bare-page.ts. */
import { Chart, LinearScale, LineElement, PointElement, ScatterController } from "chart.js";

/** Draws points as Chart.js would by itself. */
export function drawBare(canvas: HTMLCanvasElement, points: readonly { x: number; y: number }[]): void {
  Chart.register(ScatterController, LineElement, PointElement, LinearScale);
  new Chart(canvas, {
    type: "scatter",
    data: { datasets: [{ data: [...points] }] },
    options: { animation: false },
  });
}
