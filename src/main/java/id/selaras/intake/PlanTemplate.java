package id.selaras.intake;

import id.selaras.problem.CellRef;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * The flat plan table to fill in, one row per sub-activity, with a second sheet that explains each column. Its example
 * row says "contoh" in the number column and is never read as data; its year is to be typed into row 2.
 */
public final class PlanTemplate {

    private static final String TITLE = "Rencana Kerja Perangkat Daerah (satu baris untuk satu sub kegiatan)";

    private PlanTemplate() {
    }

    /** The sheets of the template: the table, then the instructions. */
    public static List<OutputSheet> sheets() {
        return List.of(table(), instructions());
    }

    private static OutputSheet table() {
        List<OutputCell> header = new ArrayList<>();
        List<OutputCell> example = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (TemplateColumn column : TemplateColumn.values()) {
            header.add(OutputCell.text(column.heading(), Style.HEADER));
            example.add(OutputCell.text(column.example(), Style.MUTED));
            widths.add(column.width());
        }
        List<List<OutputCell>> rows = List.of(
                List.of(OutputCell.text(TITLE, Style.TITLE)),
                List.of(OutputCell.text("Tahun Anggaran:", Style.LABEL), OutputCell.blank()),
                List.of(), header, example);
        String last = CellRef.letters(header.size());
        return new OutputSheet("Rencana", widths, rows, List.of("A1:" + last + "1"), 4, 4, true, "Selaras, format SELARAS-FLAT");
    }

    private static OutputSheet instructions() {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(OutputCell.text("Petunjuk pengisian / Instructions", Style.TITLE)));
        rows.add(List.of(OutputCell.text("Isi tahun anggaran n pada baris 2 lembar Rencana, misalnya 2026. Baris 'contoh' tidak dibaca; "
                + "boleh dihapus. Urutan kolom boleh diubah, judulnya jangan. Kolom yang tidak dipakai boleh dihapus. / Type the fiscal "
                + "year n into row 2 of sheet Rencana, such as 2026. The row 'contoh' is not read and may be deleted. Columns may be "
                + "moved or removed, their headings must stay.")));
        rows.add(List.of());
        rows.add(List.of(OutputCell.text("Kolom / Column", Style.HEADER), OutputCell.text("Isi", Style.HEADER),
                OutputCell.text("Content", Style.HEADER)));
        for (TemplateColumn column : TemplateColumn.values()) {
            rows.add(List.of(OutputCell.text(column.heading(), Style.LABEL), OutputCell.text(column.meaning().id()),
                    OutputCell.text(column.meaning().en())));
        }
        return new OutputSheet("Petunjuk", List.of(30, 60, 60), rows, List.of("A1:C1", "A2:C2"), 4, 0, false,
                "Selaras, format SELARAS-FLAT");
    }
}
