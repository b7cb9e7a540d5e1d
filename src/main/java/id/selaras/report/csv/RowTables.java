package id.selaras.report.csv;

import static id.selaras.report.csv.CsvTable.Column.count;
import static id.selaras.report.csv.CsvTable.Column.rupiah;
import static id.selaras.report.csv.CsvTable.Column.text;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.FindingIds;
import id.selaras.finding.Finding;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.List;

/** What was judged, row by row: sub-activities and findings. */
final class RowTables {

    private RowTables() {
    }

    static List<CsvTable> of(Assessment assessment) {
        return List.of(subActivities(assessment), findings(assessment));
    }

    private static CsvTable subActivities(Assessment assessment) {
        CsvTable table = new CsvTable("sub-kegiatan", "Sub kegiatan dan keselarasannya / Sub-activities and how they align",
                text("id", "Kunci baris / key of the row"), text("berkas", "Nama berkas / file"), text("sel", "Sel kode / cell of the code"),
                text("kode_skpd", "Perangkat daerah / agency"), text("perangkat_daerah", "Nama / name"), text("kode", "Kode sub kegiatan / code"),
                text("nama", "Nama / name"), rupiah("pagu", "Pagu / allocation"), rupiah("pagu_tahun_berikut", "Prakiraan maju / forward estimate"),
                text("lokasi", "Lokasi seperti tertulis / location as written"), text("sumber_dana", "Sumber dana seperti tertulis / fund source as written"),
                text("tema", "Tema utama / primary theme"), text("kekuatan", "DIRECT, INDIRECT, SUPPORT, NONE"),
                text("putusan", "Verdict"), count("skor", "0-100"));
        for (SubActivityResult row : assessment.subActivities()) {
            SubActivity sub = row.subActivity();
            table.row(sub.id(), assessment.plan().file(sub.file()).name(), sub.at(), sub.agency().key(), sub.agency().name(),
                    sub.nomenclature().text(), sub.name().or(""), sub.allocation().value(), sub.nextAllocation().value(),
                    sub.text(PlanColumn.LOCATION).or(""), sub.text(PlanColumn.FUND_SOURCE).or(""), row.primary(), row.strength(), row.verdict(), row.score());
        }
        return table;
    }

    private static CsvTable findings(Assessment assessment) {
        CsvTable table = new CsvTable("temuan", "Temuan, indikasi untuk diklarifikasi / Findings, indications to be clarified",
                text("id", "Nomor temuan / id"), text("aturan", "Aturan / rule"), text("tingkat", "Severity"), text("kode_skpd", "Perangkat daerah / agency"),
                text("kode", "Kode / code"), text("sel", "Sel pertama / first cell"), rupiah("rupiah", "Rupiah terkait / at stake"),
                text("pesan", "Pesan / message"), text("dasar_hukum", "Dasar hukum / legal basis"), text("kepastian", "A1, A2, B, C"),
                text("baris_aturan", "Baris tabel / row of the table"));
        List<String> ids = FindingIds.of(assessment.plan(), assessment.findings());
        for (int at = 0; at < ids.size(); at++) {
            Finding finding = assessment.findings().get(at);
            table.row(ids.get(at), finding.rule(), finding.severity(), finding.agency() == null ? null : finding.agency().key(), finding.code(),
                    finding.where().get(0), finding.rupiah(), finding.message().id(), finding.legalBasis(), finding.certainty(), finding.tableRow());
        }
        return table;
    }
}
