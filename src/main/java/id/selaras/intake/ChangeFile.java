package id.selaras.intake;

import id.selaras.intake.nomenclature.ListFiles;
import id.selaras.intake.nomenclature.OpenedList;
import id.selaras.plan.PlanChange;
import id.selaras.problem.CellRef;
import id.selaras.problem.FileProblems;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a list of changes to be tried on a plan, a workbook or text with separators, with every problem at its cell. */
public final class ChangeFile {

    private static final int HEADER_WITHIN = 30;

    private final FileProblems problems;
    private final List<PlanChange> changes = new ArrayList<>();

    private ChangeFile(FileProblems problems) {
        this.problems = problems;
    }

    /** What could be read; where {@code problems} block, it is not to be used. */
    public static List<PlanChange> read(Path file, Problems problems) throws IOException {
        return ListFiles.read(file, problems).map(list -> read(list, problems)).orElse(List.of());
    }

    static List<PlanChange> read(OpenedList list, Problems problems) {
        ChangeFile reader = new ChangeFile(new FileProblems(list.content().file(), problems));
        list.content().sheets().stream().filter(sheet -> header(sheet).isPresent()).findFirst()
                .ifPresentOrElse(reader::sheet, () -> reader.withoutHeader(list));
        return List.copyOf(reader.changes);
    }

    private static Optional<SheetRow> header(SheetContent sheet) {
        return sheet.rows().stream().limit(HEADER_WITHIN).filter(row -> {
            Map<ChangeColumn, Integer> columns = columns(row);
            return columns.containsKey(ChangeColumn.CODE) && (columns.containsKey(ChangeColumn.ALLOCATION) || columns.containsKey(ChangeColumn.DROP));
        }).findFirst();
    }

    private static Map<ChangeColumn, Integer> columns(SheetRow row) {
        Map<ChangeColumn, Integer> columns = new EnumMap<>(ChangeColumn.class);
        row.cells().forEach(cell -> ChangeColumn.named(cell.text()).ifPresent(column -> columns.putIfAbsent(column, cell.at().column())));
        return columns;
    }

    private void sheet(SheetContent sheet) {
        SheetRow header = header(sheet).orElseThrow();
        Map<ChangeColumn, Integer> columns = columns(header);
        sheet.rows().stream().filter(row -> row.number() > header.number())
                .forEach(row -> new ChangeLine(row, sheet.name(), columns, problems).change().ifPresent(changes::add));
        if (changes.isEmpty() && problems.blocking() == 0) {
            problems.block("PERUBAHAN-KOSONG", new CellRef(sheet.name(), 1, header.number()), "", Text.of("sedikitnya satu baris di bawah judul",
                    "at least one row below the heading"), Text.of("Isi kode dan pagu baru, atau ya pada Hapus.",
                    "Give a code and a new allocation, or ya under Hapus."));
        }
    }

    private void withoutHeader(OpenedList list) {
        problems.block("PERUBAHAN-TANPA-JUDUL", null, list.content().sheets().isEmpty() ? "" : list.content().sheets().get(0).name(),
                Text.of("baris judul Kode SKPD | Kode | Pagu Baru | Hapus", "a heading row Kode SKPD | Kode | Pagu Baru | Hapus"),
                Text.of("Pakai templat perubahan, lalu isi di bawah judulnya.", "Use the template for changes and fill in below its heading."));
    }
}
