export { deservesPage } from "../domain/pay-cell.ts";
