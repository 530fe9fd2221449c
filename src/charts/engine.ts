import { Chart, LinearScale, LineElement, LogarithmicScale, PointElement, ScatterController } from "chart.js";

/* The only pieces of Chart.js we use: lines and points on two kinds of scale. */
Chart.register(ScatterController, LineElement, PointElement, LinearScale, LogarithmicScale);

export { Chart };
