package id.selaras.intake;

import id.selaras.intake.number.IndonesianNumberReader;
import id.selaras.intake.number.NumberReading;
import id.selaras.language.Folding;
import id.selaras.plan.PlanChange;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.FileProblems;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row of a list of changes. */
final class ChangeLine {

    private static final Set<String> YES = Set.of("ya", "y", "x", "hapus", "yes", "true");
    private static final Set<String> NO = Set.of("", "tidak", "no", "false");

    private final SheetRow row;
    private final String sheet;
    private final Map<ChangeColumn, Integer> columns;
    private final FileProblems problems;

    ChangeLine(SheetRow row, String sheet, Map<ChangeColumn, Integer> columns, FileProblems problems) {
        this.row = row;
        this.sheet = sheet;
        this.columns = columns;
        this.problems = problems;
    }

    /** Empty for a row that says nothing, is an example, or could not be understood. */
    Optional<PlanChange> change() {
        int before = problems.blocking();
        String code = text(ChangeColumn.CODE);
        boolean saysNothing = columns.keySet().stream().allMatch(column -> text(column).isEmpty());
        if (saysNothing || row.cells().stream().anyMatch(cell -> Folding.fold(cell.text()).startsWith("contoh"))) {
            return Optional.empty();
        }
        if (code.isEmpty() && text(ChangeColumn.CELL).isEmpty()) {
            say("PERUBAHAN-TANPA-KODE", ChangeColumn.CODE, Text.of("kode sub kegiatan", "the code of a sub-activity"),
                    Text.of("Isi kode sub kegiatan yang diubah.", "Give the code of the sub-activity to change."));
        }
        boolean drop = dropped();
        Rupiah allocation = allocation(drop);
        return problems.blocking() > before ? Optional.empty() : Optional.of(new PlanChange(problems.file(), at(ChangeColumn.CODE),
                given(ChangeColumn.FILE), given(ChangeColumn.CELL), given(ChangeColumn.AGENCY), code.isEmpty() ? null : code, drop ? null : allocation));
    }

    private boolean dropped() {
        String word = Folding.fold(text(ChangeColumn.DROP));
        if (!YES.contains(word) && !NO.contains(word)) {
            say("PERUBAHAN-HAPUS-TIDAK-DIKENAL", ChangeColumn.DROP, Text.of("ya, atau kosong", "ya, or blank"),
                    Text.of("Tulis ya bila rencana dicoba tanpa sub kegiatan ini.", "Write ya where the plan is tried without this sub-activity."));
        }
        return YES.contains(word);
    }

    private Rupiah allocation(boolean drop) {
        String written = text(ChangeColumn.ALLOCATION);
        NumberReading reading = cell(ChangeColumn.ALLOCATION).filter(cell -> cell.number() != null)
                .<NumberReading>map(cell -> new NumberReading.Value(cell.number(), null, cell.percent()))
                .orElseGet(() -> IndonesianNumberReader.read(withoutRp(written)));
        if (reading instanceof NumberReading.Empty) {
            if (!drop) {
                say("PERUBAHAN-TANPA-ISI", ChangeColumn.ALLOCATION, Text.of("pagu baru, atau ya pada Hapus", "a new allocation, or ya under Hapus"),
                        Text.of("Isi salah satu.", "Fill in one of them."));
            }
            return null;
        }
        if (drop) {
            say("PERUBAHAN-DUA-ISI", ChangeColumn.ALLOCATION, Text.of("kosong bila baris dihapus", "blank where the row is dropped"),
                    Text.of("Pilih: pagu baru, atau Hapus.", "Choose: a new allocation, or Hapus."));
            return null;
        }
        if (reading instanceof NumberReading.Ambiguous two) {
            say("PERUBAHAN-PAGU-BERMAKNA-GANDA", ChangeColumn.ALLOCATION, Text.format("satu bacaan; ini dapat berarti %s atau %s",
                    "one reading; this may mean %s or %s", two.dotThousands().toPlainString(), two.commaThousands().toPlainString()),
                    Text.of("Tulis angkanya tanpa pemisah ribuan.", "Write the number without separators of thousands."));
            return null;
        }
        return reading.decided().filter(number -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 2
                && !((NumberReading.Value) reading).percent()).map(Rupiah::new).orElseGet(() -> {
                    say("PERUBAHAN-PAGU-TIDAK-TERBACA", ChangeColumn.ALLOCATION, Text.of("rupiah penuh, nol atau lebih, paling banyak dua desimal",
                            "full rupiah, zero or more, at most two decimals"),
                            Text.of("Tulis pagunya sebagai angka rupiah, misalnya 1500000000.", "Write the money as a number of rupiah, such as 1500000000."));
                    return null;
                });
    }

    private static String withoutRp(String written) {
        return written.replaceFirst("^(?i)rp\\.?\\s*", "");
    }

    private Optional<SheetCell> cell(ChangeColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
    }

    private String text(ChangeColumn column) {
        return cell(column).map(SheetCell::text).orElse("").strip();
    }

    private String given(ChangeColumn column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    private CellRef at(ChangeColumn column) {
        return new CellRef(sheet, columns.getOrDefault(column, 1), row.number());
    }

    private void say(String code, ChangeColumn column, Text expected, Text suggestion) {
        problems.block(code, at(column), text(column), expected, suggestion);
    }
}
