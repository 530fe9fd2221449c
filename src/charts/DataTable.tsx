import type { Table } from "./spec.ts";

/** The same numbers as the chart, in its place when the reader asks for them. */
export const DataTable = ({ caption, head, rows }: Table) => (
  <table>
    {caption && <caption>{caption}</caption>}
    <thead>
      <tr>
        {head.map((name) => (
          <th scope="col">{name}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
