package id.selaras.decision.table;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.TableKind;
import id.selaras.finding.SubjectLevel;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tables of spending groups must hold. They are asked once for each account, fund source and sub-activity, before anything is
 * measured, and so know what is written there and nothing else.
 */
final class GroupChecks {

    private static final Set<List<SubjectLevel>> LEVELS = Set.of(List.of(SubjectLevel.BUDGET_LINE), List.of(SubjectLevel.SUB));
    private static final Set<DictionaryEntry> OF_LINE = EnumSet.of(DictionaryEntry.ACCOUNT_CODE, DictionaryEntry.ACCOUNT_NAME);
    private static final Set<DictionaryEntry> KNOWN = EnumSet.of(DictionaryEntry.ACCOUNT_CODE, DictionaryEntry.ACCOUNT_NAME,
            DictionaryEntry.FUND_SOURCE, DictionaryEntry.CODE, DictionaryEntry.FIELD_CODE, DictionaryEntry.PROGRAM_CODE,
            DictionaryEntry.ACTIVITY_CODE, DictionaryEntry.SUPPORT_PROGRAM, DictionaryEntry.NAME, DictionaryEntry.PROGRAM_NAME,
            DictionaryEntry.ACTIVITY_NAME, DictionaryEntry.ALL_TEXT, DictionaryEntry.AGENCY_NAME);

    private final SheetReport report;

    GroupChecks(SheetReport report) {
        this.report = report;
    }

    /** @param level the cell of the property {@code Untuk}; {@code policy} of {@code Aturan pilih} */
    void head(TableKind kind, List<SubjectLevel> of, SheetCell level, HitPolicy hits, SheetCell policy) {
        if (kind != TableKind.GOLONGAN) {
            return;
        }
        if (!of.isEmpty() && !LEVELS.contains(of)) {
            report.block("TABEL-GOLONGAN-JENIS", level.at(), level.text(),
                    Text.of("rincian belanja, atau sub kegiatan", "rincian belanja, or sub kegiatan"),
                    Text.of("Golongan diberikan kepada rincian belanja atau sub kegiatan: tulis salah satu.",
                            "Groups are given to budget lines or sub-activities: write one of them."));
        }
        if (hits != null && hits != HitPolicy.SEMUA) {
            report.block("TABEL-GOLONGAN-PILIH", policy.at(), policy.text(), Text.of("semua", "semua"),
                    Text.of("Satu rincian boleh termasuk beberapa golongan: tulis semua.",
                            "A line may belong to several groups: write semua."));
        }
    }

    /** The condition columns; told at the heading. */
    void columns(SheetRow header, Map<Integer, Heading> columns, TableHead head) {
        for (SheetCell cell : header.cells()) {
            if (head.kind() == TableKind.GOLONGAN && columns.get(cell.at().column()) instanceof Heading.Entry column
                    && !column.entry().isContext() && !known(head.levels(), column.entry())) {
                report.block("TABEL-GOLONGAN-KOLOM", cell.at(), cell.text(),
                        Text.of("rekening, sumber dana, atau kode dan nama sub kegiatan",
                                "the account, the fund source, or codes and names of the sub-activity"),
                        Text.of("Hapus kolom ini; syarat lain ditulis pada tabel temuan.",
                                "Remove this column; other conditions belong in a table temuan."));
            }
        }
    }

    private static boolean known(List<SubjectLevel> levels, DictionaryEntry entry) {
        return KNOWN.contains(entry) && (levels.contains(SubjectLevel.BUDGET_LINE) || !OF_LINE.contains(entry));
    }
}
