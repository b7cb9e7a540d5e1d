package id.selaras.assessment;

import id.selaras.finding.Certainty;
import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import id.selaras.finding.TableRowRef;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.List;

/** The findings behind {@link AnAssessment}. */
public final class AFinding {

    private AFinding() {
    }

    public static List<Finding> all() {
        return List.of(zeroTarget(), wrongName(14, 400_500_000), wrongName(15, 30_000_000), wrongSum(),
                emptyPriority());
    }

    public static Finding zeroTarget() {
        return new Finding("KLK-03", Severity.BLOK, SubjectLevel.OUTPUT, "F1#13/1", "F1", 13,
                List.of(ARenja.cell(8, 13), ARenja.cell(9, 13)), ARenja.HEALTH, "1.02.02.2.02.0015",
                Text.of("Target 0 padahal ada pagu", "Target 0 although there is money"), Text.of("0", "0"),
                Text.of("lebih dari 0", "more than 0"), null, Certainty.C, Rupiah.of(1_250_000_000),
                Text.of("Isi target tahun 2026 yang akan dicapai, atau nolkan pagunya.",
                        "Fill in the target for 2026, or set the money to zero."), row("kelengkapan.xlsx", 14, "KLK-03-1"));
    }

    public static Finding wrongName(int row, long rupiah) {
        return new Finding("NOM-03", Severity.TINGGI, SubjectLevel.SUB, "F1#" + row, "F1", row,
                List.of(ARenja.cell(3, row), ARenja.cell(2, row)), ARenja.HEALTH, "1.02.02.2.01.0014",
                Text.of("Nama tidak sama dengan nama resmi kode ini", "Name differs from the official name of this code"),
                Text.of("Pengadaan Alat Kesehatan", "Pengadaan Alat Kesehatan"),
                Text.of("Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
                        "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan"),
                "Permendagri 90/2019", Certainty.B, Rupiah.of(rupiah),
                Text.of("Salin nama resmi dari daftar nomenklatur, atau perbaiki kodenya.",
                        "Copy the official name from the nomenclature, or correct the code."),
                row("nomenklatur.xlsx", 9, "NOM-03-2"));
    }

    public static Finding wrongSum() {
        return new Finding("PAG-01", Severity.BLOK, SubjectLevel.AGENCY, "1.02.0.00.0.00.01.0000", "F1", 10,
                List.of(ARenja.cell(9, 10)), ARenja.HEALTH, "",
                Text.of("Jumlah pagu tidak sama dengan total perangkat daerah", "Allocations do not add up to the total"),
                Text.of("Rp3.055.500.000", "Rp3.055.500.000"), Text.of("Rp3.030.500.000", "Rp3.030.500.000"),
                null, Certainty.C, Rupiah.of(25_000_000),
                Text.of("Hitung ulang baris total.", "Add up the total row again."), row("pagu.xlsx", 9, "PAG-01-1"));
    }

    public static Finding emptyPriority() {
        return new Finding("PRI-07", Severity.SEDANG, SubjectLevel.SUB, "F1#12", "F1", 12,
                List.of(ARenja.cell(12, 12)), ARenja.HEALTH, "1.02.02.2.02.0001",
                Text.of("Kolom prioritas kosong", "The priority column is empty"), Text.of("kosong", "empty"),
                Text.of("label prioritas RKPD 2026", "a priority label of RKPD 2026"), "Permendagri 86/2017",
                Certainty.B, Rupiah.of(300_000_000),
                Text.of("Pilih label dari sheet Prioritas.", "Choose a label from sheet Prioritas."),
                row("prioritas.xlsx", 12, "PRI-07-1"));
    }

    private static TableRowRef row(String file, int row, String id) {
        return new TableRowRef(file, new CellRef("Tabel", 1, row), id);
    }
}
