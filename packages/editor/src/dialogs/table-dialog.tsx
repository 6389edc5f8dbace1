import { Button, Dialog, TextField } from "@klubba/ui";
import { useState } from "react";
import { insertTable } from "../commands/tables.ts";
import { useDialog } from "./use-dialog.ts";

const most = { rows: 100, columns: 12 } as const;

const parseCount = (text: string, highest: number): number | null => {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= highest ? count : null;
};

export function TableDialog() {
  const { workbench, texts, close } = useDialog();
  const [rows, setRows] = useState("3");
  const [columns, setColumns] = useState("3");
  const rowCount = parseCount(rows, most.rows);
  const columnCount = parseCount(columns, most.columns);
  return (
    <Dialog
      title={texts.table}
      size="s"
      onClose={close}
      onSubmit={() => {
        if (rowCount === null || columnCount === null) return;
        workbench.run(insertTable(rowCount, columnCount));
        close();
      }}
      actions={
        <>
          <Button onClick={close}>{texts.cancel}</Button>
          <Button variant="primary" type="submit">
            {texts.insert}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.rows}
        value={rows}
        inputMode="numeric"
        error={rowCount === null ? texts.tableWrong(most.rows) : undefined}
        onChange={setRows}
      />
      <TextField
        label={texts.columns}
        value={columns}
        inputMode="numeric"
        error={columnCount === null ? texts.tableWrong(most.columns) : undefined}
        onChange={setColumns}
      />
    </Dialog>
  );
}
