package id.selaras.checking;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * What is sent to be checked at once; the shape for the document, read field by field by {@link CheckBodyReader}. A field that is
 * left out is a column the plan does not have; null and "" are an empty cell.
 */
@Schema(description = "Bidang yang tidak dikirim berarti kolom tidak ada; null atau \"\" berarti sel kosong. / A field left out means "
        + "there is no such column; null or \"\" is an empty cell.")
record CheckBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026", minimum = "2000", maximum = "2100") int year,
        @Schema(defaultValue = "RENJA") PlanStage stage, @Schema(defaultValue = "RANCANGAN") PlanPhase phase,
        @Schema(description = "Hari acuan tenggat; tanpa ini 1 Januari. / The day deadlines are measured against; 1 January if left out.")
        LocalDate asOf,
        @Schema(description = "Versi acuan; tanpa ini yang berlaku. / Id of a reference version; the valid one if left out.")
        String reference,
        SentAgency agency,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minLength = 1, maxLength = CheckBodyReader.MOST_ROWS)
        List<SentSubActivity> subActivities) {

    /** Whose rows these are; an OPD may leave it out. */
    record SentAgency(@Schema(example = "1.06.0.00.0.00.01.0000") String code, @Schema(example = "Dinas Sosial") String name) {
    }

    /** A programme or activity by code and name. */
    record SentUpper(String code, String name) {
    }

    /** One indicator with its target; numbers may be numbers or Indonesian texts such as "1.250" or "12 Dokumen". */
    record SentOutput(String indicator, @Schema(oneOf = {Double.class, String.class}) Object target, String unit,
                      @Schema(oneOf = {Double.class, String.class}) Object nextTarget,
                      @Schema(oneOf = {Double.class, String.class}) Object renstraTarget) {
    }

    /** One sub-activity; every text may also be a list of texts. Amounts are rupiah, as numbers or Indonesian texts. */
    record SentSubActivity(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1.02.02.2.02.0001") String code,
            @Schema(example = "Pengelolaan Pelayanan Kesehatan Ibu Hamil") String name, SentUpper program, SentUpper activity,
            List<SentOutput> outputs, @Schema(oneOf = {Double.class, String.class}, example = "250000000") Object allocation,
            @Schema(oneOf = {Double.class, String.class}) Object nextAllocation, String location, String fundSource,
            String nationalPriority, String regionalPriority, String beneficiaries, String responsible,
            String activityDescription, String urgency, String note, String tag, String supportedIndicator,
            String priorityProgram, String realisation, String forecast) {
    }
}
