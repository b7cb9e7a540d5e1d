package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.BASELINE;
import static id.selaras.decision.DictionaryEntry.INDICATOR;
import static id.selaras.decision.DictionaryEntry.INDICATOR_FIRST_WORD;
import static id.selaras.decision.DictionaryEntry.INDICATOR_START;
import static id.selaras.decision.DictionaryEntry.NEXT_TARGET;
import static id.selaras.decision.DictionaryEntry.OTHER_UNIT;
import static id.selaras.decision.DictionaryEntry.PERCENT_SCALE;
import static id.selaras.decision.DictionaryEntry.RENSTRA_INDICATOR;
import static id.selaras.decision.DictionaryEntry.RENSTRA_INDICATOR_SIMILARITY;
import static id.selaras.decision.DictionaryEntry.SAME_INDICATOR;
import static id.selaras.decision.DictionaryEntry.SERIES_HIGHEST;
import static id.selaras.decision.DictionaryEntry.SERIES_LOWEST;
import static id.selaras.decision.DictionaryEntry.SERIES_TEXT;
import static id.selaras.decision.DictionaryEntry.TARGET;
import static id.selaras.decision.DictionaryEntry.TARGETS_FLAT;
import static id.selaras.decision.DictionaryEntry.TARGET_FORM;
import static id.selaras.decision.DictionaryEntry.TARGET_JUMP;
import static id.selaras.decision.DictionaryEntry.TARGET_JUMP_YEARS;
import static id.selaras.decision.DictionaryEntry.TARGET_TEXT;
import static id.selaras.decision.DictionaryEntry.UNIT;
import static id.selaras.decision.DictionaryEntry.UNIT_KIND;
import static id.selaras.decision.DictionaryEntry.UNIT_NOT_STANDARD;
import static id.selaras.decision.DictionaryEntry.YEARS_PLANNED;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indicator lines of activities and programmes. */
final class UpperOutputs {

    private static final Missing NO_PROGRAM_INDICATORS = MissingInputs.because(
            "dokumen ini tidak memuat indikator pada baris program", "this document states no indicators on programme rows");

    private static final Set<DictionaryEntry> OF_A_LINE = EnumSet.of(INDICATOR, INDICATOR_FIRST_WORD, INDICATOR_START, UNIT, UNIT_KIND,
            PERCENT_SCALE, TARGET, TARGET_TEXT, TARGET_FORM, NEXT_TARGET, BASELINE, YEARS_PLANNED, TARGETS_FLAT, TARGET_JUMP,
            TARGET_JUMP_YEARS, SERIES_HIGHEST, SERIES_LOWEST, SERIES_TEXT, SAME_INDICATOR, OTHER_UNIT, UNIT_NOT_STANDARD,
            RENSTRA_INDICATOR, RENSTRA_INDICATOR_SIMILARITY);

    private final AgencyPlan plan;
    private final ReferenceLookup lookup;
    private final OtherUnits units;
    private final ProgramMeasures programs;
    private final RenstraLookup.AgencyRenstra renstra;
    private final boolean compared;

    /** @param compared whether indicators of the Renstra that the plan leaves out are looked for */
    UpperOutputs(AgencyPlan plan, ReferenceLookup lookup, OtherUnits units, ProgramMeasures programs, boolean compared) {
        this.compared = compared;
        this.plan = plan;
        this.lookup = lookup;
        this.units = units;
        this.programs = programs;
        renstra = lookup.renstra().of(lookup.agencies().code(plan.agency()));
    }

    /** @param rows the measured activities and programmes, which their lines share their values with */
    List<MeasuredSubject> measure(List<MeasuredSubject> rows) {
        Map<String, MeasuredSubject> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        boolean stated = plan.uppers().stream().anyMatch(row -> row.level() == CodeLevel.PROGRAM && hasIndicator(row));
        List<MeasuredSubject> lines = new ArrayList<>();
        for (UpperRow row : plan.uppers()) {
            MeasuredSubject measured = byId.get(plan.file() + "#" + row.row());
            if (row.level() == CodeLevel.ACTIVITY) {
                for (int at = 0; at < row.outputs().size(); at++) {
                    lines.add(line(measured, row, at, SubjectLevel.ACTIVITY_OUTPUT, "KEGIATAN"));
                }
            } else if (row.level() == CodeLevel.PROGRAM && stated) {
                lines.addAll(program(measured, row));
            }
        }
        if (!stated) {
            rows.stream().filter(row -> row.level() == SubjectLevel.PROGRAM).findFirst().ifPresent(row -> lines.add(unknown(row)));
        }
        return lines;
    }

    private static boolean hasIndicator(UpperRow row) {
        return row.outputs().stream().anyMatch(output -> output.indicator().isFilled());
    }

    private List<MeasuredSubject> program(MeasuredSubject measured, UpperRow row) {
        NomenclatureCode code = programs.inRenstra(lookup.agencies().resolved(plan.agency(),
                new NomenclatureCode(row.code().or(""))));
        ProgramIndicators planned = new ProgramIndicators(renstra, code, row.outputs(), lookup);
        List<MeasuredSubject> lines = new ArrayList<>();
        for (int at = 0; at < row.outputs().size(); at++) {
            lines.add(line(measured, row, at, SubjectLevel.PROGRAM_OUTPUT, "PROGRAM").with(planned.beside(at)));
        }
        if (compared && !planned.leftOver().isEmpty()) {
            lines.add(measured.as(SubjectLevel.PROGRAM_OUTPUT, measured.id() + ".renstra", measured.origin(), all(Blank.BLANK))
                    .with(Map.of(RENSTRA_INDICATOR, Prose.of(planned.leftOver()))));
        }
        return lines;
    }

    private MeasuredSubject line(MeasuredSubject measured, UpperRow row, int at, SubjectLevel level, String word) {
        Output output = row.outputs().get(at);
        Map<DictionaryEntry, Value> values = IndicatorMeasures.measure(word, output, lookup.units());
        values.put(OTHER_UNIT, units.of(new NomenclatureCode(row.code().or("")), output));
        // the nomenclature has units of sub-activities only
        values.put(UNIT_NOT_STANDARD, Choices.yesNo(false));
        MeasuredSubject.Origin own = measured.origin();
        MeasuredSubject.Origin origin = new MeasuredSubject.Origin(own.file(), own.agency(), own.code(), own.at(),
                Cells.of(row, output), List.of(), own.rupiah(), null, new SeriesMeasures(output.series()).pointers());
        return measured.as(level, measured.id() + "." + (at + 1), origin, values);
    }

    /** One for all programmes of a document that has no indicators there: so that rules say what they lacked. */
    private MeasuredSubject unknown(MeasuredSubject program) {
        boolean noColumn = plan.uppers().stream().flatMap(row -> row.outputs().stream()).anyMatch(line -> line.indicator().isAbsent());
        return program.as(SubjectLevel.PROGRAM_OUTPUT, program.id() + ".renstra", program.origin(),
                all(noColumn ? MissingInputs.column(PlanColumn.INDICATOR) : NO_PROGRAM_INDICATORS));
    }

    private static Map<DictionaryEntry, Value> all(Value value) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        OF_A_LINE.forEach(entry -> values.put(entry, value));
        return values;
    }
}
