/* The pieces of Chart.js that our charts are drawn with, and nothing of ours: what weight.spec.ts weighs against. */
export {
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  LinearScale,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from "chart.js";
