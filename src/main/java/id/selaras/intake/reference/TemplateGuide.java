package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;

/** The sheet Petunjuk of the template: how to fill in, and what each sheet and column is for. */
final class TemplateGuide {

    private static final List<Text> RULES = List.of(
            Text.of("Lembar dikenali dari namanya dan kolom dari judulnya; urutan bebas, judul berbahasa Inggris juga diterima.",
                    "Sheets are found by name and columns by heading, in any order; English headings are accepted too."),
            Text.of("Lembar yang dihapus atau dibiarkan tanpa data membuat pemeriksaan terkait disebut \"tidak dapat dinilai\", bukan lulus.",
                    "A sheet that is removed or left without data makes its checks \"not assessable\", never passed."),
            Text.of("Baris yang sel pertamanya diawali \"contoh:\" tidak pernah dibaca; tulis data di bawahnya.",
                    "A row whose first cell begins with \"contoh:\" is never read; write data below it."),
            Text.of("Judul bertanda * wajib ada, dan selnya wajib terisi; tanpa itu baris tidak dipakai.",
                    "Headings with * must exist and their cells be filled; without them a row is not used."),
            Text.of("Beberapa nilai dalam satu sel dipisahkan titik koma (;).", "Several values in one cell are separated by semicolons (;)."),
            Text.of("Tahun ditulis di judul kolom: \"Target 2026\", \"Pagu 2026\". Tambah atau hapus kolom tahun sesuai kebutuhan.",
                    "Years stand in the heading: \"Target 2026\", \"Pagu 2026\". Add or remove year columns as needed."),
            Text.of("Format kolom kode sebagai Teks sebelum mengetik, supaya 1.10 tidak menjadi 1.1.",
                    "Format code columns as Text before typing, so that 1.10 does not become 1.1."),
            Text.of("Ketik uang dan target sebagai angka Excel; rupiah penuh, bukan ribuan atau jutaan.",
                    "Type money and targets as Excel numbers; full rupiah, not thousands or millions."));

    private TemplateGuide() {
    }

    static OutputSheet sheet(String footer) {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(OutputCell.text("Petunjuk pengisian acuan", Style.TITLE),
                OutputCell.text("How to fill in the reference", Style.TITLE)));
        RULES.forEach(rule -> rows.add(pair(rule)));
        for (SheetForm form : Forms.ALL) {
            rows.add(List.of());
            rows.add(List.of(OutputCell.text(form.title(), Style.LABEL), OutputCell.text(form.name().en(), Style.LABEL)));
            rows.add(pair(form.purpose()));
            rows.add(pair(Text.of("Tanpa lembar ini tidak dapat dinilai: " + form.lost().id() + ".",
                    "Not assessable without it: " + form.lost().en() + ".")));
            form.columns().forEach(column -> rows.add(pair(describe(column))));
        }
        return new OutputSheet("Petunjuk", List.of(75, 75), List.copyOf(rows), List.of(), 1, 0, true, footer);
    }

    private static Text describe(Column<?> column) {
        Text expected = column.kind().expected();
        String star = column.isEssential() ? " *" : "";
        return Text.of("• " + column.heading().id() + star + ": " + expected.id(),
                "• " + column.heading().en() + star + ": " + expected.en());
    }

    private static List<OutputCell> pair(Text text) {
        return List.of(OutputCell.text(text.id()), OutputCell.text(text.en()));
    }
}
