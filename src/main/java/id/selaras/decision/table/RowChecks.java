package id.selaras.decision.table;

import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.finding.Evidence;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold for every row, beyond its single cells. */
final class RowChecks {

    private final SheetReport report;
    private final TableHead head;
    private final Map<Integer, Heading> columns;

    RowChecks(TableHead head, Map<Integer, Heading> columns, SheetReport report) {
        this.head = head;
        this.columns = columns;
        this.report = report;
    }

    void check(List<TableRow> rows) {
        Map<String, CellRef> ids = new HashMap<>();
        for (TableRow row : rows) {
            id(row, ids);
            if (head.kind() != null) {
                mandatory(row);
            }
            if (head.kind() == TableKind.TEMUAN) {
                block(row);
            }
            if (head.evidence() == Evidence.TEXT && row.result(ResultColumn.STRENGTH).equals("DIRECT")) {
                report.block("TABEL-TEKS-LANGSUNG", at(row, ResultColumn.STRENGTH), "DIRECT",
                        Text.of("paling kuat INDIRECT: bukti teks saja tidak pernah langsung",
                                "INDIRECT at most: text alone never exceeds it"),
                        Text.of("Tulis INDIRECT, atau buat aturan menurut kode.", "Write INDIRECT, or make a rule by code."));
            }
            if (row.validFrom() != null && row.validTo() != null && row.validTo().isBefore(row.validFrom())) {
                report.block("TABEL-MASA-BERLAKU", at(row, ResultColumn.VALID_TO), row.validTo().toString(),
                        Text.of("tidak sebelum Berlaku mulai", "not before Berlaku mulai"),
                        Text.of("Tukar atau perbaiki kedua tanggal.", "Swap or correct the two days."));
            }
        }
    }

    private void id(TableRow row, Map<String, CellRef> ids) {
        if (!row.results().containsKey(ResultColumn.ROW_ID) && hasColumn(ResultColumn.ROW_ID)) {
            report.block("TABEL-ID-KURANG", row.ref().at(), "", Text.of("id baris", "the id of the row"),
                    Text.of("Beri id yang tetap, seperti KLK-03-1.", "Give it a lasting id, like KLK-03-1."));
        } else if (!row.id().isEmpty()) {
            CellRef first = ids.putIfAbsent(row.id(), row.ref().at());
            if (first != null) {
                report.block("TABEL-ID-GANDA", row.ref().at(), row.id(), Text.of("id yang belum dipakai", "an id not yet used"),
                        Text.format("Ganti; id ini sudah dipakai pada %s.", "Change it; the id is used at %s.", first));
            }
        }
    }

    private void mandatory(TableRow row) {
        for (ResultColumn column : KindColumns.mandatory(head.kind())) {
            if (!row.results().containsKey(column) && hasColumn(column)) {
                report.block("TABEL-HASIL-KURANG", at(row, column), "", Text.of(column.heading(), column.headingEn()),
                        Text.format("Isi kolom %s pada baris ini.", "Fill the column %s in this row.", column.heading()));
            }
        }
    }

    private void block(TableRow row) {
        String certainty = row.result(ResultColumn.CERTAINTY);
        if (row.result(ResultColumn.SEVERITY).equals("BLOK") && (certainty.equals("B") || certainty.equals("C"))
                && !KindColumns.MAY_BLOCK.contains(row.result(ResultColumn.RULE))) {
            report.block("TABEL-BLOK-DASAR", at(row, ResultColumn.SEVERITY), "BLOK (" + certainty + ")",
                    Text.of("BLOK hanya dengan dasar A1 atau A2, atau untuk aturan hitungan dan data kosong",
                            "BLOK only on a basis A1 or A2, or for rules of arithmetic and missing data"),
                    Text.of("Turunkan menjadi TINGGI, atau konfirmasi dasar hukumnya.",
                            "Lower it to TINGGI, or confirm the legal basis."));
        }
    }

    /** A column that the sheet lacks altogether is told once, at its header row. */
    private boolean hasColumn(ResultColumn column) {
        return columns.containsValue(new Heading.Result(column));
    }

    /** The cell of a column in the row; the id cell where the sheet has no such column. */
    private CellRef at(TableRow row, ResultColumn column) {
        return columns.entrySet().stream().filter(entry -> entry.getValue().equals(new Heading.Result(column)))
                .findFirst().map(entry -> row.ref().at().inColumn(entry.getKey())).orElse(row.ref().at());
    }
}
