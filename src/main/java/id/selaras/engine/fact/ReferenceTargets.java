package id.selaras.engine.fact;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.language.Words;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Driver;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The government's own indicators and priority programmes, indexed by code and by word. Immutable. */
public final class ReferenceTargets {

    /** Columns in which an agency declares what a row serves. */
    static final List<PlanColumn> DECLARING =
            List.of(PlanColumn.PRIORITY_PROGRAM, PlanColumn.SUPPORTED_INDICATOR, PlanColumn.TAG);

    private record Target(Alignment.Kind kind, String code, String source) {
    }

    private record Phrase(Target target, Words words, boolean exact) {
    }

    private final Map<String, List<Target>> byCode = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<GovernmentIndicator> indicators = new ArrayList<>();
    private final DeclaredNames declared;
    private final boolean priorityPrograms;

    public ReferenceTargets(Reference reference) {
        Set<String> driven = new HashSet<>();
        for (Driver driver : reference.drivers()) {
            driven.add(driver.indicator());
            index(new Target(Alignment.Kind.INDICATOR, driver.indicator(), "acuan/Pendorong: " + driver.name()),
                    driver.codes(), driver.keywords());
        }
        for (Indicator indicator : reference.indicators()) {
            names.put(indicator.code(), indicator.code() + " " + indicator.name());
            // an IKD with drivers of its own is reached through them; a theme alone would claim too much
            boolean onlyByDriver = indicator.kind() == Indicator.Kind.IKD && driven.contains(indicator.code());
            if (indicator.theme() != null && !onlyByDriver) {
                indicators.add(new GovernmentIndicator(indicator.code(), indicator.theme(), indicator.kind()));
            }
        }
        for (PriorityProgram program : reference.priorityPrograms()) {
            if (program.active()) {
                names.put(program.code(), program.code() + " " + program.name());
                index(new Target(Alignment.Kind.PRIORITY, program.code(), "acuan/Program Prioritas: " + program.code()),
                        program.codes(), program.keywords());
            }
        }
        declared = new DeclaredNames(reference);
        priorityPrograms = reference.priorityPrograms().stream().anyMatch(PriorityProgram::active);
    }

    private void index(Target target, List<NomenclatureCode> codes, List<String> keywords) {
        for (NomenclatureCode code : codes) {
            byCode.computeIfAbsent(code.text(), text -> new ArrayList<>()).add(target);
        }
        for (String keyword : keywords) {
            boolean exact = keyword.strip().startsWith("\"");
            Words words = Words.of(keyword);
            if (!words.words().isEmpty()) {
                byFirstStem.computeIfAbsent(words.stems().get(0), stem -> new ArrayList<>())
                        .add(new Phrase(target, words, exact));
            }
        }
    }

    /** Indicators that a theme leads to, for the rules to join. */
    public List<GovernmentIndicator> indicators() {
        return List.copyOf(indicators);
    }

    /** False when the government maps no active priority programme at all. */
    public boolean hasPriorityPrograms() {
        return priorityPrograms;
    }

    /** Code and name of an indicator or priority programme. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** Columns in which an agency declares something in at least one of its rows. */
    public static Set<PlanColumn> declaringColumns(AgencyPlan plan) {
        Set<PlanColumn> used = EnumSet.noneOf(PlanColumn.class);
        for (SubActivity sub : plan.subActivities()) {
            for (PlanColumn column : DECLARING) {
                if (sub.text(column).isFilled()) {
                    used.add(column);
                }
            }
        }
        return used;
    }

    List<Served> hits(AlignCase row) {
        List<Served> hits = new ArrayList<>();
        String code = row.subject().origin().code();
        int depth = 0;
        for (int end = code.indexOf('.'); depth < 6; end = code.indexOf('.', end + 1)) {
            depth++;
            for (Target target : byCode.getOrDefault(end < 0 ? code : code.substring(0, end), List.of())) {
                hits.add(new Served(row, target.kind, target.code, Strength.DIRECT, Evidence.CODE, target.source, depth));
            }
            if (end < 0) {
                break;
            }
        }
        if (row.subject().value(DictionaryEntry.ALL_TEXT) instanceof Value.Prose prose) {
            textHits(row, prose.words(), hits);
        }
        return hits;
    }

    private void textHits(AlignCase row, Words text, List<Served> hits) {
        for (String stem : text.stemSet()) {
            for (Phrase phrase : byFirstStem.getOrDefault(stem, List.of())) {
                if (phrase.exact ? text.containExactly(phrase.words) : text.containStems(phrase.words)) {
                    hits.add(new Served(row, phrase.target.kind, phrase.target.code, Strength.INDIRECT, Evidence.TEXT,
                            phrase.target.source, 0));
                }
            }
        }
    }

    List<Declaration> declarations(AlignCase row) {
        List<Declaration> declarations = new ArrayList<>();
        for (PlanColumn column : DECLARING) {
            Field<String> field = row.subject().origin().subActivity().text(column);
            if (field.isFilled()) {
                for (String words : field.value().split("[;\\n]")) {
                    if (!words.isBlank()) {
                        declarations.add(declared.resolve(row, words.strip(), field.at().toString()));
                    }
                }
            }
        }
        return declarations;
    }
}
