package id.selaras.plan;

import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.List;

/**
 * A file as it was understood; part of every answer so that the sender can correct it.
 *
 * @param id        {@code F1}, {@code F2}, ... in the order given
 * @param name      file name without folder
 * @param sha256    of the file's bytes, hex
 * @param layout    {@code SIPD-RENJA}, {@code T-C.33}, {@code RENSTRA}, {@code SELARAS-FLAT}, {@code SIPD-REKAP} or {@code RKA-RINCIAN}
 * @param sheet     the sheet that holds the plan
 * @param headerRow the lowest row of the header
 * @param columns   which column was taken for what
 * @param notes     what a reader should know: hidden rows, skipped rows with the reason, reused mapping
 */
public record PlanFile(String id, String name, String sha256, String layout, String sheet, int headerRow,
                       List<UnderstoodColumn> columns, List<Text> notes) {

    /** One column: its heading as written (parts joined by {@code " > "}), what it was taken for, where it stands. */
    public record UnderstoodColumn(String header, PlanColumn field, CellRef column) {
    }

    public PlanFile {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    public boolean has(PlanColumn field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }
}
