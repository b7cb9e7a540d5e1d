package id.selaras.decision.table;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.MessageTemplate;
import id.selaras.decision.TableKind;
import id.selaras.finding.SubjectLevel;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.List;
import java.util.Map;

/**
 * What tables about pairs must hold. What is known of two rows together is asked by no other table; a table of classes asks only
 * what is the same from either row, since a pair has one class.
 */
final class PairChecks {

    private static final List<SubjectLevel> PAIRS = List.of(SubjectLevel.PAIR);

    private final SheetReport report;

    PairChecks(SheetReport report) {
        this.report = report;
    }

    /** @param level the cell of the property {@code Untuk}; {@code policy} of {@code Aturan pilih} */
    void head(TableKind kind, List<SubjectLevel> of, SheetCell level, HitPolicy hits, SheetCell policy) {
        if (kind == TableKind.KELAS && !of.isEmpty() && !of.equals(PAIRS)) {
            report.block("TABEL-PASANGAN-JENIS", level.at(), level.text(), Text.of("pasangan", "pasangan"),
                    Text.of("Tabel kelas menilai pasangan baris: tulis pasangan.",
                            "A table of classes is about pairs of rows: write pasangan."));
        } else if (of.size() > 1 && of.contains(SubjectLevel.PAIR)) {
            report.block("TABEL-PASANGAN-JENIS", level.at(), level.text(), Text.of("pasangan saja", "pasangan alone"),
                    Text.of("Tabel tentang pasangan tidak dapat sekaligus tentang hal lain: pisahkan menjadi dua tabel.",
                            "A table about pairs cannot be about something else as well: make two tables of it."));
        } else if (of.equals(PAIRS) && kind != null && kind != TableKind.KELAS && kind != TableKind.TEMUAN) {
            report.block("TABEL-PASANGAN-JENIS", level.at(), level.text(), Text.of("sub kegiatan", "sub kegiatan"),
                    Text.of("Pasangan hanya untuk jenis kelas dan temuan.", "Pairs are only for the kinds kelas and temuan."));
        }
        if (kind == TableKind.KELAS && hits != null && hits != HitPolicy.PERTAMA) {
            report.block("TABEL-KELAS-PILIH", policy.at(), policy.text(), Text.of("pertama", "pertama"),
                    Text.of("Satu pasangan mempunyai satu kelas: tulis pertama.", "A pair has one class: write pertama."));
        }
    }

    /** The condition columns; told at the heading. */
    void columns(SheetRow header, Map<Integer, Heading> columns, TableHead head) {
        for (SheetCell cell : header.cells()) {
            if (columns.get(cell.at().column()) instanceof Heading.Entry column) {
                entry(column.entry(), cell.at(), cell.text(), head);
            }
        }
    }

    /** The placeholders of a text. @return whether the table knows them all */
    boolean placeholders(CellRef at, String text, TableHead head) {
        for (DictionaryEntry entry : MessageTemplate.entries(text)) {
            if (!entry(entry, at, "{" + entry.title().id() + "}", head)) {
                return false;
            }
        }
        return true;
    }

    private boolean entry(DictionaryEntry entry, CellRef at, String found, TableHead head) {
        if (head.kind() == TableKind.KELAS && !entry.isBeforeClass()) {
            report.block("TABEL-KELAS-KOLOM", at, found,
                    Text.of("keterangan yang sama dilihat dari kedua baris", "what is the same seen from either row"),
                    Text.of("Kelas dinilai dari bandingan kedua baris; tulis syarat tentang satu baris pada tabel temuan untuk pasangan.",
                            "The class comes from comparing both rows; put a condition about one row in a table temuan for pasangan."));
            return false;
        }
        boolean other = head.kind() != TableKind.KELAS && !head.levels().isEmpty() && !head.levels().contains(SubjectLevel.PAIR);
        if (other && entry.isOfPair()) {
            report.block("TABEL-PASANGAN-KOLOM", at, found,
                    Text.of("keterangan yang dikenal tingkat ini", "what is known at this level"),
                    Text.of("Hapus kolom atau penanda ini, atau tulis pasangan pada properti Untuk.",
                            "Remove this column or placeholder, or write pasangan in the property Untuk."));
            return false;
        }
        return true;
    }
}
