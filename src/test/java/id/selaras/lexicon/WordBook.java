package id.selaras.lexicon;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A sound word workbook that tests damage in one place. Sheets begin with {@code #name}, tabs are written as {@code |}. */
final class WordBook {

    static final String SOUND = """
            #Sinonim
            Id|Kata|Sinonim|Jenis|Rumpun|Aktif|Keterangan
            S-001|pelatihan|bimtek; bimbingan teknis|tindakan|peningkatan kapasitas|ya|
            S-002|jalan|ruas; akses jalan|objek|||
            S-003|petani|tani|sasaran||ya|
            S-004|masyarakat||sasaran umum||ya|
            S-005|dokumen|berkas|umum||tidak|belum disepakati
            #Singkatan
            Id|Singkatan|Kepanjangan|Aktif|Keterangan
            A-001|Pemb.|pembangunan|ya|
            A-002|Kec.|kecamatan|ya|
            #Kata Umum
            Id|Kata|Aktif|Keterangan
            U-001|yang|ya|
            U-002|dan; serta|ya|
            #Konsep
            Id|Konsep|Kata|Kode|Aktif|Keterangan
            K-001|stunting|stunting; gizi buruk|1.02.02.2.02.0015; 2.14.04.*|ya|
            K-002|banjir|genangan||ya|
            #Peran
            Id|Jenis|Nama|Kata|Aktif|Keterangan
            P-001|peran|kader posyandu|kader; kader posyandu|ya|
            P-002|bayaran|honor|honor; honorarium; insentif|ya|
            #Pembeda
            Id|Jenis|Nama|Kata|Aktif|Keterangan
            D-001|jenjang|SD|SD; sekolah dasar|ya|
            D-002|tahap|perencanaan|DED; perencanaan teknis|ya|
            #Satuan
            Id|Jenis|Satuan|Aktif|Keterangan
            H-001|orang|orang; peserta|ya|
            H-002|naskah|dokumen; laporan|ya|
            #Bobot Bidang
            Id|Bidang|Bobot|Aktif|Keterangan
            B-01|Kegiatan|60|ya|
            B-02|Kelompok Sasaran|25|ya|
            B-03|Lokasi|15|ya|
            #Bobot Bukti
            Id|Bukti|Berkaitan|Sama|Aktif|Keterangan
            W-01|Dasar|-2|-1,1|ya|
            W-02|Sasaran berbeda|-0,2|-2,3|ya|
            #Ambang
            Id|Nama|Nilai|Aktif|Keterangan
            T-01|Kemiripan kata|0,5|ya|
            T-02|Porsi nama nomenklatur|0,3|ya|
            T-03|Baris per kelompok|12|ya|
            T-04|Bobot kata tak dikenal|0,8|ya|
            T-05|Baris sejenis per tempat|300|ya|
            T-06|Baris per desa|60|ya|
            T-07|Kepastian terkait|50|ya|
            #Bobot Kata
            Kata Dasar|Bobot|Contoh
            jalan|0,25|
            ekonomi|0,4|perekonomian
            """;

    private WordBook() {
    }

    static WorkbookContent of(String source) {
        return of("kamus.xlsx", source);
    }

    static WorkbookContent of(String file, String source) {
        Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
        String sheet = "";
        for (String line : source.lines().toList()) {
            if (line.startsWith("#")) {
                sheet = line.substring(1);
                sheets.put(sheet, new ArrayList<>());
            } else {
                List<SheetRow> rows = sheets.get(sheet);
                rows.add(row(sheet, rows.size() + 1, line));
            }
        }
        List<SheetContent> contents = new ArrayList<>();
        sheets.forEach((name, rows) -> contents.add(new SheetContent(name, false,
                rows.stream().filter(row -> !row.cells().isEmpty()).toList(), List.of())));
        return new WorkbookContent(file, "0".repeat(64), contents);
    }

    private static SheetRow row(String sheet, int number, String line) {
        List<SheetCell> cells = new ArrayList<>();
        String[] texts = line.split("\\|", -1);
        for (int column = 1; column <= texts.length; column++) {
            if (!texts[column - 1].isEmpty()) {
                cells.add(SheetCell.text(new CellRef(sheet, column, number), texts[column - 1]));
            }
        }
        return new SheetRow(number, false, cells);
    }

    static Lexicon lexicon(String source) {
        return LexiconReader.read(List.of(of(source))).lexicon();
    }

    static List<Problem> problems(WorkbookContent... workbooks) {
        return LexiconReader.read(List.of(workbooks)).problems().sorted();
    }

    /** The workbook with one cell changed. */
    static WorkbookContent with(WorkbookContent workbook, String address, UnaryOperator<SheetCell> change) {
        CellRef at = CellRef.parse(address);
        return change(workbook, at.sheet(), sheet -> new SheetContent(sheet.name(), sheet.hidden(), sheet.rows().stream()
                .map(row -> new SheetRow(row.number(), row.hidden(), row.cells().stream()
                        .map(cell -> cell.at().equals(at) ? change.apply(cell) : cell).toList())).toList(), sheet.merged()));
    }

    static WorkbookContent change(WorkbookContent workbook, String name, UnaryOperator<SheetContent> change) {
        return new WorkbookContent(workbook.file(), workbook.sha256(), workbook.sheets().stream()
                .map(sheet -> sheet.name().equals(name) ? change.apply(sheet) : sheet).toList());
    }
}
