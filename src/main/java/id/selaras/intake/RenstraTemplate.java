package id.selaras.intake;

import id.selaras.problem.CellRef;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * A five-year plan to fill in, one row for each goal, objective, programme, activity and sub-activity. The years are counted; the
 * period above the table says which they are. Rows that say "contoh" in the number column are never read as data.
 */
public final class RenstraTemplate {

    /** What the user replaces by the years of the own Renstra. */
    static final String PERIOD = "Renstra Tahun 2025-2029";
    /** What the user completes with the name of the agency. */
    static final String AGENCY = "Perangkat Daerah :";

    private static final String FOOTER = "Selaras, format RENSTRA";
    private static final int YEARS = 5;
    private static final List<String> HEADINGS = List.of("No", "Sasaran RPJMD", "Kode", "Tujuan/ Sasaran/ Program/ Kegiatan/ Sub Kegiatan",
            "Indikator", "Satuan", "Kondisi Awal");
    private static final List<Integer> WIDTHS = List.of(8, 22, 20, 48, 44, 14, 12);
    private static final List<List<String>> EXAMPLES = List.of(
            List.of("S1", "", "Tujuan: Meningkatnya derajat kesehatan masyarakat", "Usia harapan hidup", "Tahun", "71,2"),
            List.of("", "", "Sasaran: Meningkatnya mutu layanan kesehatan", "Indeks kepuasan masyarakat pada puskesmas", "Indeks", "82"),
            List.of("", "1.02.02", "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat",
                    "Persentase fasilitas kesehatan sesuai standar", "Persen", "70"),
            List.of("", "1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
                    "Jumlah ibu hamil yang mendapatkan pelayanan kesehatan", "Orang", "21000"));
    private static final List<List<String>> MEANINGS = List.of(
            List.of("Perangkat Daerah", "Baris 2: tulis nama perangkat daerah sesudah titik dua.", "Row 2: the name of the agency behind the colon."),
            List.of("Renstra Tahun", "Baris 3: ganti dengan tahun pertama dan terakhir; banyaknya tahun sama dengan banyaknya kolom.",
                    "Row 3: the first and the last year; as many years as there are columns."),
            List.of("Sasaran RPJMD", "Kode atau bunyi sasaran RPJMD yang didukung tujuan atau sasaran ini.",
                    "Code or wording of the RPJMD objective this goal or objective serves."),
            List.of("Kode", "Kode program, kegiatan, atau sub kegiatan, sebagai teks; kosong pada tujuan dan sasaran.",
                    "Code of the programme, activity or sub-activity, as text; empty for goals and objectives."),
            List.of("Tujuan/ Sasaran/ ...", "Nama; tujuan dan sasaran diawali 'Tujuan:' atau 'Sasaran:'.",
                    "The name; goals and objectives begin with 'Tujuan:' or 'Sasaran:'."),
            List.of("Indikator, Satuan", "Indikator lain baris yang sama ditulis pada baris di bawahnya, tanpa kode dan nama.",
                    "Further indicators of a row stand in rows below it, without code and name."),
            List.of("Kondisi Awal", "Capaian tahun terakhir sebelum periode.", "What was reached in the last year before the period."),
            List.of("Target, Pagu", "Untuk setiap tahun: angka target, dan rupiah penuh.", "For each year: the target, and full rupiah."));

    private RenstraTemplate() {
    }

    /** The sheets of the template: the table, then the instructions. */
    public static List<OutputSheet> sheets() {
        return List.of(table(), instructions());
    }

    private static OutputSheet table() {
        List<OutputCell> header = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(WIDTHS);
        HEADINGS.forEach(heading -> header.add(OutputCell.text(heading, Style.HEADER)));
        for (int year = 1; year <= YEARS; year++) {
            header.add(OutputCell.text("Target Tahun ke-" + year, Style.HEADER));
            header.add(OutputCell.text("Pagu Tahun ke-" + year, Style.HEADER));
            widths.addAll(List.of(12, 18));
        }
        List<List<OutputCell>> rows = new ArrayList<>(List.of(
                List.of(OutputCell.text("Rencana Strategis Perangkat Daerah", Style.TITLE)),
                List.of(OutputCell.text(AGENCY, Style.LABEL)), List.of(OutputCell.text(PERIOD, Style.LABEL)), List.of(), header));
        EXAMPLES.forEach(example -> rows.add(example(example)));
        String last = CellRef.letters(header.size());
        return new OutputSheet("Renstra", widths, rows, List.of("A1:" + last + "1", "A2:" + last + "2", "A3:" + last + "3"), 5, 5, true, FOOTER);
    }

    private static List<OutputCell> example(List<String> texts) {
        List<OutputCell> row = new ArrayList<>(List.of(OutputCell.text("contoh", Style.MUTED)));
        texts.forEach(text -> row.add(OutputCell.text(text, Style.MUTED)));
        return row;
    }

    private static OutputSheet instructions() {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(OutputCell.text("Petunjuk pengisian / Instructions", Style.TITLE)));
        rows.add(List.of(OutputCell.text("Baris 'contoh' tidak dibaca; boleh dihapus. Urutan kolom boleh diubah, judulnya jangan. Periksa "
                + "dengan --stage RENSTRA. / Rows 'contoh' are not read and may be deleted. Columns may be moved, their headings must stay. "
                + "Check it with --stage RENSTRA.")));
        rows.add(List.of());
        rows.add(List.of(OutputCell.text("Bagian / Part", Style.HEADER), OutputCell.text("Isi", Style.HEADER), OutputCell.text("Content", Style.HEADER)));
        for (List<String> meaning : MEANINGS) {
            rows.add(List.of(OutputCell.text(meaning.get(0), Style.LABEL), OutputCell.text(meaning.get(1)), OutputCell.text(meaning.get(2))));
        }
        return new OutputSheet("Petunjuk", List.of(30, 60, 60), rows, List.of("A1:C1", "A2:C2"), 4, 0, false, FOOTER);
    }
}
