package id.selaras.intake.rekap;

import id.selaras.plan.PlanFile.UnderstoodColumn;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** What a reader should know about a sheet beside its problems. */
final class RekapNotes {

    private final String sheet;
    private int hidden;
    private int firstHidden;
    private int total;

    RekapNotes(String sheet) {
        this.sheet = sheet;
    }

    void hidden(int row) {
        firstHidden = hidden++ == 0 ? row : firstHidden;
    }

    void total(int row) {
        total = row;
    }

    /** The columns a plan knows, in its order of fields. */
    List<UnderstoodColumn> columns(RekapHeader header) {
        List<UnderstoodColumn> columns = new ArrayList<>();
        header.columns().forEach((field, column) -> {
            if (field.field() != null) {
                columns.add(new UnderstoodColumn(header.written().getOrDefault(column, ""), field.field(),
                        new CellRef(sheet, column, header.row())));
            }
        });
        return columns;
    }

    List<Text> all(RekapHeader header) {
        List<Text> notes = new ArrayList<>();
        List<String> lines = header.columns().keySet().stream().filter(field -> field.field() == null)
                .map(RekapColumn::heading).toList();
        if (!lines.isEmpty()) {
            String list = String.join("; ", lines);
            notes.add(Text.of("Kolom baris belanja yang dikenali: " + list, "Columns of the budget lines that were recognised: " + list));
        }
        if (!header.unknown().isEmpty()) {
            String list = String.join("; ", header.unknown());
            notes.add(Text.of("Kolom yang tidak dibaca: " + list, "Columns that were not read: " + list));
        }
        if (hidden > 0) {
            notes.add(Text.of("Lembar " + sheet + ": " + hidden + " baris tersembunyi (mulai baris " + firstHidden + ") tetap dibaca",
                    "Sheet " + sheet + ": " + hidden + " hidden rows (from row " + firstHidden + ") were read all the same"));
        }
        if (total > 0) {
            notes.add(Text.of("Lembar " + sheet + ": baris jumlah (" + total + ") tidak dijumlahkan lagi",
                    "Sheet " + sheet + ": the total row (" + total + ") was not added again"));
        }
        return notes;
    }
}
