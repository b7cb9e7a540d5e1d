package id.selaras.report.csv;

import static id.selaras.report.csv.CsvTable.Column.count;
import static id.selaras.report.csv.CsvTable.Column.number;
import static id.selaras.report.csv.CsvTable.Column.rupiah;
import static id.selaras.report.csv.CsvTable.Column.text;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Limit;
import id.selaras.finding.Strength;
import id.selaras.spending.LimitMove;
import id.selaras.spending.Misaligned;
import id.selaras.spending.Part;
import id.selaras.spending.Reallocation;
import id.selaras.spending.SpendingLine;
import java.util.List;

/** What the rupiah serve: every part of every row, the views added up from them, what serves nothing, what could be discussed. */
final class SpendingTables {

    private SpendingTables() {
    }

    static List<CsvTable> of(Assessment assessment) {
        return List.of(parts(assessment), lines(assessment), misaligned(assessment), reallocations(assessment), limits(assessment),
                moves(assessment));
    }

    private static CsvTable parts(Assessment assessment) {
        CsvTable table = new CsvTable("bagian-rupiah", "Bagian setiap sub kegiatan pada setiap pandangan / Part of each row in each view",
                text("id", "Kunci sub-kegiatan.csv / key of sub-kegiatan.csv"), text("pandangan", "AGENCY, PROGRAMME, ..., YEAR"),
                text("kunci", "Baris pandangan / line of the view"), text("kekuatan", "Kekuatan terhadap sasaran baris / strength for the line's target"),
                rupiah("bruto", "Dihitung penuh / in full"), rupiah("terbagi", "Dihitung sekali / counted once"));
        for (Part part : assessment.spending().parts()) {
            table.row(part.row().subActivity().id(), part.by(), part.key(), part.strength(), part.gross(), part.shared());
        }
        return table;
    }

    private static CsvTable lines(Assessment assessment) {
        CsvTable table = new CsvTable("rupiah-menurut-tujuan", "Rupiah menurut tujuannya / Rupiah by what they serve",
                text("pandangan", "View"), text("kunci", "Key"), text("nama", "Name"), text("kekuatan", "Strength"), rupiah("bruto", "Gross"),
                rupiah("terbagi", "Shared"), count("sub_kegiatan", "Semua kekuatan / of all strengths"));
        for (SpendingLine line : assessment.spending().lines()) {
            for (Strength strength : Strength.values()) {
                table.row(line.by(), line.key(), line.name(), strength, line.gross().of(strength), line.shared().of(strength), line.subActivities());
            }
        }
        return table;
    }

    private static CsvTable misaligned(Assessment assessment) {
        CsvTable table = new CsvTable("tidak-selaras", "Rupiah yang tidak melayani sasaran / Rupiah that serve nothing",
                text("id", "Kunci sub-kegiatan.csv / key"), rupiah("rupiah", "Pagu / allocation"), text("putusan", "NONE, REVIEW"), text("sebab", "Kind"),
                text("penjelasan", "Why"), text("perubahan", "Smallest honest change"));
        for (Misaligned row : assessment.spending().misaligned()) {
            table.row(row.row().subActivity().id(), row.rupiah(), row.row().verdict(), row.kind(), row.why().id(), row.fix().id());
        }
        return table;
    }

    private static CsvTable reallocations(Assessment assessment) {
        CsvTable table = new CsvTable("realokasi", "Usulan realokasi untuk dibahas / Reallocations to be discussed", count("nomor", "Number"),
                text("jenis_janji", "PRIORITY, INDICATOR"), text("janji", "Kode / code"), text("id", "Asal, kunci sub-kegiatan.csv / from"),
                text("sumber_dana", "Fund source"), text("kedekatan", "SAME_AGENCY, SAME_FIELD, OTHER"), rupiah("rupiah", "Paling banyak / at most"),
                rupiah("janji_sebelum", "Funded before"), rupiah("janji_sesudah", "Funded after"), text("alasan", "Reason"));
        for (Reallocation each : assessment.spending().reallocations()) {
            table.row(each.number(), each.promise().kind(), each.promise().code(), each.from().id(), each.fund(), each.near(), each.rupiah(),
                    each.fundedBefore(), each.fundedAfter(), each.reason().id());
        }
        return table;
    }

    private static CsvTable limits(Assessment assessment) {
        CsvTable table = new CsvTable("batas", "Batas belanja daerah / Limits of the whole budget", text("aturan", "Rule"), text("baris", "Row of the table"),
                text("tentang", "About"), text("satuan", "PERCENT, RUPIAH, COUNT"), number("terukur", "Measured"), number("batas", "Limit"),
                text("sisi", "AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN"), rupiah("jumlah", "Amount"), rupiah("dasar", "Base"),
                rupiah("kurang_lebih", "Short or over"), text("terpenuhi", "true, false; kosong bila tidak dapat dikatakan / empty where it cannot be said"),
                text("alasan", "Why it cannot be said"));
        for (Limit limit : assessment.limits()) {
            table.row(limit.rule(), limit.row().rowId(), limit.target(), limit.unit(), limit.value(), limit.limit(), limit.side(), limit.amount(),
                    limit.base(), limit.gap(), limit.met(), limit.reason() == null ? null : limit.reason().id());
        }
        return table;
    }

    private static CsvTable moves(Assessment assessment) {
        CsvTable table = new CsvTable("realokasi-batas", "Batas sebelum dan sesudah setiap usulan / Limits before and after each proposal",
                count("nomor", "Number in realokasi.csv"), text("aturan", "Rule"), text("tentang", "About"), text("satuan", "Unit"),
                number("sebelum", "Before"), number("sesudah", "After"), text("terpenuhi", "Kept afterwards"), text("alasan", "Why it cannot be said"));
        for (Reallocation each : assessment.spending().reallocations()) {
            for (LimitMove move : each.limits()) {
                table.row(each.number(), move.limit().rule(), move.limit().target(), move.limit().unit(), move.before(), move.after(), move.kept(),
                        move.reason() == null ? null : move.reason().id());
            }
        }
        return table;
    }
}
