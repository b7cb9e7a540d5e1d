package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The reasons why something could not be measured, in words that name what to bring. */
final class MissingInputs {

    static final Missing NOT_AT_THIS_LEVEL = new Missing(Text.of(
            "keterangan ini tidak tersedia pada tingkat baris yang diperiksa",
            "this is not available at the level of the row checked"));
    static final Missing CODE_UNREADABLE = new Missing(Text.of(
            "kode sub kegiatan kosong atau tidak sah", "the sub-activity code is empty or malformed"));
    static final Missing AGENCY_UNKNOWN = new Missing(Text.of(
            "perangkat daerah tidak dikenali pada lembar Perangkat Daerah acuan dan tanpa kode SKPD",
            "the agency is not on the reference sheet Perangkat Daerah and has no SKPD code"));

    static final Missing NO_YEAR_BEFORE = because("rencana tahun sebelumnya tidak disertakan", "no plan of the year before was given");
    static final Missing NOT_IN_YEAR_BEFORE = because("rencana tahun sebelumnya tidak memuat perangkat daerah ini",
            "the plan of the year before does not hold this agency");

    private static final Map<PlanColumn, Missing> COLUMNS = new EnumMap<>(PlanColumn.class);
    private static final Map<PlanColumn, Missing> CELLS = new EnumMap<>(PlanColumn.class);
    private static final Map<ReferenceSheet, Missing> SHEETS = new EnumMap<>(ReferenceSheet.class);

    static {
        for (PlanColumn column : PlanColumn.values()) {
            COLUMNS.put(column, new Missing(Text.of(
                    "kolom " + column.label().id() + " tidak ada pada berkas rencana",
                    "the plan has no column " + column.label().en())));
            CELLS.put(column, new Missing(Text.of(
                    "isi sel " + column.label().id() + " tidak terbaca", "a cell of " + column.label().en() + " could not be read")));
        }
        for (ReferenceSheet sheet : ReferenceSheet.values()) {
            SHEETS.put(sheet, new Missing(Text.of(
                    "lembar " + sheet.title() + " tidak ada pada acuan", "the reference has no sheet " + sheet.title())));
        }
    }

    private MissingInputs() {
    }

    static Missing column(PlanColumn column) {
        return COLUMNS.get(column);
    }

    static Missing cell(PlanColumn column) {
        return CELLS.get(column);
    }

    static Missing sheet(ReferenceSheet sheet) {
        return SHEETS.get(sheet);
    }

    static Missing because(String id, String en) {
        return new Missing(Text.of(id, en));
    }

    /** A field as a value: absent and unreadable are missing, each with its own reason; empty is blank. */
    static <T> Value of(Field<T> field, PlanColumn column, Function<T, Value> value) {
        return switch (field.state()) {
            case FILLED -> value.apply(field.value());
            case EMPTY -> Value.Blank.BLANK;
            case ABSENT -> column(column);
            case UNREADABLE -> cell(column);
        };
    }
}
