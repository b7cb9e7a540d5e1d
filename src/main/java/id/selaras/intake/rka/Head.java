package id.selaras.intake.rka;

import id.selaras.intake.number.Placeholder;
import id.selaras.intake.rka.RkaReader.Request;
import id.selaras.plan.Agency;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.Rupiah;
import id.selaras.plan.UpperRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the head of a form says; a later form of the same sheet keeps what it does not say anew. */
final class Head {

    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");

    private Agency agency;
    private Field<String> unit;
    private Field<String> beneficiaries;
    private UpperRow program;
    private UpperRow activity;
    /** By year, or by {@code n} and {@code nmin1}; empty text where no year is said. */
    private final Map<String, Field<Rupiah>> allocations = new LinkedHashMap<>();

    void agency(Agency named) {
        agency = named == null ? agency : named;
    }

    Agency agency(Request request) {
        return agency == null ? request.otherwise().get() : agency;
    }

    void unit(LabelledRow row) {
        unit = filled(CodedName.of(row).name());
    }

    void beneficiaries(LabelledRow row) {
        String text = row.value();
        beneficiaries = text.isEmpty() || Placeholder.stands(text) ? Field.empty(text, row.valueAt()) : Field.filled(text, text, row.valueAt());
    }

    void program(LabelledRow row) {
        program = upper(CodeLevel.PROGRAM, row);
        activity = null;
        allocations.clear();
    }

    void activity(LabelledRow row) {
        activity = upper(CodeLevel.ACTIVITY, row);
        allocations.clear();
    }

    private static UpperRow upper(CodeLevel level, LabelledRow row) {
        CodedName named = CodedName.of(row);
        return new UpperRow(level, named.code(), named.name(), Field.absent(), List.of(), row.valueAt(), row.valueAt().row());
    }

    void allocation(LabelledRow row, Field<Rupiah> amount) {
        Matcher year = YEAR.matcher(row.words());
        allocations.put(year.find() ? year.group(1) : row.words().replaceFirst("^alokasi( tahun| anggaran)?", "").strip(), amount);
    }

    /** The allocation of the year; of a form that states a single one, that one; null where it is not said. */
    Field<Rupiah> allocation(Integer year) {
        Field<Rupiah> ofYear = year == null ? null : allocations.get(year.toString());
        ofYear = ofYear != null ? ofYear : allocations.get("n");
        return ofYear != null ? ofYear : allocations.get("");
    }

    UpperRow program() {
        return program;
    }

    UpperRow activity() {
        return activity;
    }

    Optional<Field<String>> unit() {
        return Optional.ofNullable(unit);
    }

    Optional<Field<String>> beneficiaries() {
        return Optional.ofNullable(beneficiaries);
    }

    private static Field<String> filled(Field<String> field) {
        return field.isFilled() ? field : null;
    }
}
