package id.selaras.intake;

import id.selaras.problem.CellRef;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The list of changes to fill in; its example row says "contoh" and is never read. */
public final class ChangeTemplate {

    private ChangeTemplate() {
    }

    /** One sheet, with what each column means below its title. */
    public static List<OutputSheet> sheets() {
        List<ChangeColumn> columns = List.of(ChangeColumn.values());
        List<List<OutputCell>> rows = new ArrayList<>();
        List<String> merges = new ArrayList<>();
        String last = CellRef.letters(columns.size() + 1);
        wide(rows, merges, last, "Perubahan yang dicoba (bagaimana jika) / Changes to be tried (what if)", Style.TITLE);
        wide(rows, merges, last, "Satu baris untuk satu sub kegiatan. Rencana tidak diubah; hasilnya dibandingkan sebelum dan sesudah. / One row for "
                + "one sub-activity. The plan is not changed; the result is compared before and after.", Style.MUTED);
        for (ChangeColumn column : columns) {
            wide(rows, merges, last, column.heading() + ": " + column.meaning().both(), Style.MUTED);
        }
        rows.add(List.of());
        rows.add(Stream.concat(columns.stream().map(ChangeColumn::heading), Stream.of("Keterangan"))
                .map(heading -> OutputCell.text(heading, Style.HEADER)).toList());
        rows.add(Stream.concat(columns.stream().map(ChangeColumn::example), Stream.of("contoh"))
                .map(example -> OutputCell.text(example, Style.MUTED)).toList());
        List<Integer> widths = Stream.concat(columns.stream().map(ChangeColumn::width), Stream.of(30)).toList();
        return List.of(new OutputSheet("Perubahan", widths, rows, merges, rows.size() - 1, 0, true, "Selaras"));
    }

    private static void wide(List<List<OutputCell>> rows, List<String> merges, String last, String text, Style style) {
        rows.add(List.of(OutputCell.text(text, style)));
        merges.add("A" + rows.size() + ":" + last + rows.size());
    }
}
