package id.selaras.spending;

import id.selaras.finding.Alignment;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.AgencyPresence;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Agency;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.spending.Placing.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All views of one plan: which part of every row stands where. */
public final class Purposes {

    /** The themes of the shipped tables, in the order everything lists them. */
    private static final List<String> THEMES = List.of("PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB", "SUPPORT");

    private final Map<Dimension, Placing> placings = new EnumMap<>(Dimension.class);
    private final Map<String, Named> programmes = new HashMap<>();
    private final List<SubActivityResult> rows;

    public Purposes(Plan plan, List<SubActivityResult> rows, ReferenceLookup lookup) {
        this.rows = List.copyOf(rows);
        Reference reference = lookup.reference();
        AgencyPresence agencies = new AgencyPresence(plan, lookup);
        placings.put(Dimension.AGENCY, new OnePlacePlacing(Dimension.AGENCY, List.of(), row -> agency(row, agencies, lookup)));
        placings.put(Dimension.PROGRAMME, new OnePlacePlacing(Dimension.PROGRAMME, List.of(), row -> programme(row, lookup)));
        placings.put(Dimension.INDICATOR, new TargetPlacing(Dimension.INDICATOR, Alignment.Kind.INDICATOR,
                reference.indicators().stream().map(indicator -> new Named(indicator.code(), indicator.name())).toList()));
        placings.put(Dimension.THEME, new TargetPlacing(Dimension.THEME, Alignment.Kind.THEME,
                THEMES.stream().map(theme -> new Named(theme, theme.equals("SUPPORT") ? "Penunjang" : theme)).toList()));
        placings.put(Dimension.PRIORITY, new TargetPlacing(Dimension.PRIORITY, Alignment.Kind.PRIORITY,
                reference.priorityPrograms().stream().filter(PriorityProgram::active)
                        .map(program -> new Named(program.code(), program.name())).toList()));
        placings.put(Dimension.FUND, new FundPlacing());
        placings.put(Dimension.DISTRICT, new DistrictPlacing(lookup.districts()));
        placings.put(Dimension.YEAR, new YearPlacing(plan.year()));
    }

    /** Every part of every row in one view, in the order of the rows. */
    public List<Part> parts(Dimension by) {
        return rows.stream().flatMap(row -> placings.get(by).of(row).stream()).toList();
    }

    /** Every part of every row, view by view. */
    List<Part> all() {
        return placings.keySet().stream().flatMap(by -> parts(by).stream()).toList();
    }

    /** The lines of all views: first those that are shown even without money, then the others by key, own places last. */
    List<SpendingLine> lines() {
        List<SpendingLine> lines = new ArrayList<>();
        placings.forEach((by, placing) -> lines.addAll(lines(by, placing)));
        return lines;
    }

    private List<SpendingLine> lines(Dimension by, Placing placing) {
        Map<String, LineSum> sums = new LinkedHashMap<>();
        placing.lines().forEach(line -> sums.put(line.key(), new LineSum(by, line)));
        Map<String, LineSum> found = new LinkedHashMap<>();
        for (Part part : parts(by)) {
            LineSum known = sums.get(part.key());
            (known != null ? known : found.computeIfAbsent(part.key(), key -> new LineSum(by, new Named(key, part.name())))).add(part);
        }
        found.values().stream().sorted(Comparator.comparing(LineSum::isOwnPlace).thenComparing(LineSum::key))
                .forEach(sum -> sums.put(sum.key(), sum));
        return sums.values().stream().map(LineSum::line).toList();
    }

    private static Named agency(SubActivityResult row, AgencyPresence agencies, ReferenceLookup lookup) {
        Agency agency = row.subActivity().agency();
        return new Named(agencies.identity(agency), lookup.agency(agency).map(AgencyEntry::name).orElse(agency.name()));
    }

    /** By its name as first written; documents spell one programme in many ways. */
    private Named programme(SubActivityResult row, ReferenceLookup lookup) {
        SubActivity sub = row.subActivity();
        String code = lookup.programOf(sub);
        if (code.isBlank()) {
            return new Named(OwnPlace.NO_PROGRAMME.key(), OwnPlace.NO_PROGRAMME.label().both());
        }
        UpperRow program = sub.program();
        String written = program == null ? "" : program.name().or("");
        Named known = programmes.get(code);
        if (known == null || known.name().equals(code) && !written.isBlank()) {
            known = new Named(code, written.isBlank() ? code : written);
            programmes.put(code, known);
        }
        return known;
    }
}
