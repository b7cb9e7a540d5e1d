package id.selaras.plan;

import id.selaras.problem.Text;

/**
 * The columns a plan document may have, whatever their order: the 17 of the SIPD-RI Renja report, the optional extra
 * ones, and those that only a flat table carries because it has no rows above the sub-activity.
 */
public enum PlanColumn {
    NUMBER("No", "No."),
    CODE("Kode", "Code"),
    NAME("Sub Kegiatan", "Sub-activity"),
    INDICATOR("Indikator", "Indicator"),
    RENSTRA_TARGET("Target Akhir Renstra", "Final Renstra target"),
    REALISATION("Realisasi Tahun n-2", "Realisation year n-2"),
    FORECAST("Prakiraan Capaian Tahun n-1", "Forecast year n-1"),
    TARGET("Target", "Target"),
    UNIT("Satuan", "Unit"),
    ALLOCATION("Pagu Indikatif", "Allocation"),
    LOCATION("Lokasi", "Location"),
    FUND_SOURCE("Sumber Dana", "Fund source"),
    NATIONAL_PRIORITY("Prioritas Nasional", "National priority"),
    REGIONAL_PRIORITY("Prioritas Daerah", "Regional priority"),
    BENEFICIARIES("Kelompok Sasaran", "Beneficiaries"),
    NEXT_TARGET("Target Tahun n+1", "Target year n+1"),
    NEXT_ALLOCATION("Pagu Tahun n+1", "Allocation year n+1"),
    RESPONSIBLE("Perangkat Daerah Penanggung Jawab", "Responsible agency"),
    ACTIVITY_TEXT("Uraian Aktivitas", "Activity description"),
    URGENCY("Urgensi", "Urgency"),
    NOTE("Catatan", "Note"),
    TAG("Penandaan", "Tag"),
    SUPPORTED_INDICATOR("Indikator yang Didukung", "Supported indicator"),
    PRIORITY_PROGRAM("Program Prioritas", "Priority programme"),
    AGENCY_CODE("Kode Perangkat Daerah", "Agency code"),
    AGENCY_NAME("Nama Perangkat Daerah", "Agency name"),
    PROGRAM_CODE("Kode Program", "Programme code"),
    PROGRAM_NAME("Nama Program", "Programme name"),
    ACTIVITY_CODE("Kode Kegiatan", "Activity code"),
    ACTIVITY_NAME("Nama Kegiatan", "Activity name");

    private final Text label;

    PlanColumn(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
