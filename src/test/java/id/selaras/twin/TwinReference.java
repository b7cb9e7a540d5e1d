package id.selaras.twin;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.finding.Alignment;
import id.selaras.finding.Alignment.Kind;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.Driver;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.List;

/** What the reference knows: where codes and words lead, and what a name means. */
final class TwinReference {

    private static final List<String> THEMES = List.of("PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB");

    /** One piece of evidence. */
    record Hit(Kind kind, String target, Evidence evidence, String source) {
    }

    /** A name, or a word, by which a target may be declared. */
    private record Name(TwinText text, boolean quoted, Kind kind, String target) {
        static Name of(String text, Kind kind, String target) {
            return new Name(TwinText.of(text), text.strip().startsWith("\""), kind, target);
        }
    }

    private final Reference reference;
    private final Slip slip;
    private final List<Name> names = new ArrayList<>();
    private final List<Name> keywords = new ArrayList<>();

    TwinReference(Reference reference, Slip slip) {
        this.reference = reference;
        this.slip = slip;
        for (PriorityProgram program : programs()) {
            names.add(Name.of(program.code(), Kind.PRIORITY, program.code()));
            names.add(Name.of(program.name(), Kind.PRIORITY, program.code()));
            program.keywords().forEach(word -> keywords.add(Name.of(word, Kind.PRIORITY, program.code())));
        }
        for (Indicator indicator : reference.indicators()) {
            names.add(Name.of(indicator.code(), Kind.INDICATOR, indicator.code()));
            names.add(Name.of(indicator.name(), Kind.INDICATOR, indicator.code()));
        }
        for (Driver driver : reference.drivers()) {
            names.add(Name.of(driver.name(), Kind.INDICATOR, driver.indicator()));
            driver.keywords().forEach(word -> keywords.add(Name.of(word, Kind.INDICATOR, driver.indicator())));
        }
        THEMES.forEach(theme -> names.add(Name.of(theme, Kind.THEME, theme)));
    }

    List<PriorityProgram> programs() {
        return reference.priorityPrograms().stream()
                .filter(program -> program.active() || slip == Slip.INACTIVE_PROGRAMME_USED).toList();
    }

    /** Indicators a theme leads to. */
    List<String> indicators(String theme) {
        return slip == Slip.THEME_WITHOUT_INDICATORS ? List.of() : reference.indicators().stream()
                .filter(indicator -> theme.equals(indicator.theme()))
                .filter(indicator -> slip == Slip.DRIVEN_INDICATOR_BY_THEME || indicator.kind() != Indicator.Kind.IKD
                        || reference.drivers().stream().noneMatch(driver -> driver.indicator().equals(indicator.code())))
                .map(Indicator::code).toList();
    }

    List<Hit> hits(MeasuredSubject subject) {
        List<Hit> hits = new ArrayList<>();
        for (Driver driver : reference.drivers()) {
            hits(subject, Kind.INDICATOR, driver.indicator(), "acuan/Pendorong: " + driver.name(), driver.codes(),
                    driver.keywords(), hits);
        }
        for (PriorityProgram program : programs()) {
            hits(subject, Kind.PRIORITY, program.code(), "acuan/Program Prioritas: " + program.code(), program.codes(),
                    program.keywords(), hits);
        }
        return hits;
    }

    private static void hits(MeasuredSubject subject, Kind kind, String target, String source, List<NomenclatureCode> codes,
                             List<String> keywords, List<Hit> hits) {
        String own = subject.origin().code() + ".";
        for (NomenclatureCode code : codes) {
            if (own.startsWith(code.text() + ".")) {
                hits.add(new Hit(kind, target, Evidence.CODE, source));
            }
        }
        if (subject.value(DictionaryEntry.ALL_TEXT) instanceof Value.Prose prose) {
            for (String keyword : keywords) {
                if (TwinText.of(prose.text()).hasPhrase(TwinText.of(keyword), !keyword.strip().startsWith("\""))) {
                    hits.add(new Hit(kind, target, Evidence.TEXT, source));
                }
            }
        }
    }

    /** What declared words mean: the same name, else one that is nearly it, else a keyword in them; else a mere tag. */
    Alignment declared(String subject, String words, String source) {
        TwinText written = TwinText.of(words);
        String folded = written.folded();
        Name meant = names.stream().filter(name -> name.text.folded().equals(folded)).findFirst()
                .or(() -> names.stream().filter(name -> folded.startsWith(name.text.folded() + " ")
                        || likeness(folded, name.text.folded()) >= 0.85).findFirst())
                .or(() -> keywords.stream().filter(name -> written.hasPhrase(name.text, !name.quoted)).findFirst())
                .orElse(null);
        return new Alignment(subject, meant == null ? words : meant.target, meant == null ? Kind.TAG : meant.kind,
                Strength.NONE, Evidence.DECLARED, source);
    }

    /** Code and name, as findings tell it. */
    String name(String code) {
        return programs().stream().filter(program -> program.code().equals(code)).map(program -> code + " " + program.name())
                .findFirst().or(() -> reference.indicators().stream().filter(one -> one.code().equals(code))
                        .map(one -> code + " " + one.name()).findFirst()).orElse(code);
    }

    /** 1 - Levenshtein distance / longer length, by the full table of distances. */
    private static double likeness(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distance[i][j] = i == 0 ? j : j == 0 ? i : Math.min(distance[i - 1][j - 1]
                        + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                        1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
            }
        }
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) distance[one.length()][other.length()] / longer;
    }
}
