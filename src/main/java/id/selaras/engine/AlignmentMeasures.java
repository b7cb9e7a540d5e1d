package id.selaras.engine;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.engine.fact.AlignCase;
import id.selaras.engine.fact.ReferenceTargets;
import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the first pass concluded about one sub-activity, as values the second pass can ask for. */
final class AlignmentMeasures {

    private static final Missing NO_COLUMN = new Missing(Text.of(
            "kolom Penandaan, Indikator yang Didukung, dan Program Prioritas tidak ada pada berkas rencana",
            "the plan has none of the columns Tag, Supported indicator and Priority programme"));

    private final AlignCase aligned;
    private final List<Alignment> alignments;

    AlignmentMeasures(AlignCase aligned) {
        this.aligned = aligned;
        this.alignments = aligned.alignments();
    }

    Map<DictionaryEntry, Value> values(ReferenceTargets targets) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(DictionaryEntry.CODE_STRENGTH, new Choice(strongest(Evidence.CODE).name()));
        values.put(DictionaryEntry.TEXT_STRENGTH, new Choice(strongest(Evidence.TEXT).name()));
        boolean declared = alignments.stream().anyMatch(alignment -> alignment.evidence() == Evidence.DECLARED);
        values.put(DictionaryEntry.DECLARED, new Choice(declared ? "YA" : "TIDAK"));
        values.put(DictionaryEntry.EVIDENCE_CONFLICT, new Choice(aligned.conflict() ? "YA" : "TIDAK"));
        values.put(DictionaryEntry.PRIMARY_THEME, new Choice(primary()));
        values.put(DictionaryEntry.PRIORITIES, listed(codes(Alignment.Kind.PRIORITY).stream().map(targets::name).toList()));
        values.put(DictionaryEntry.UNSUPPORTED_TAGS, unsupported());
        values.put(DictionaryEntry.UNTAGGED_TARGETS, aligned.canDeclare() ? listed(aligned.untaggedTargets()) : NO_COLUMN);
        return values;
    }

    /** Strongest evidence that is not the agency's own word. */
    Strength strength() {
        Strength byCode = strongest(Evidence.CODE);
        Strength byText = strongest(Evidence.TEXT);
        return byCode.strongerThan(byText) ? byCode : byText;
    }

    /** Theme by code, NONE included; where no row knows the code, the theme the words name; else NONE. */
    String primary() {
        String byCode = aligned.codeTheme();
        if (byCode != null) {
            return byCode;
        }
        return alignments.stream()
                .filter(alignment -> alignment.kind() == Alignment.Kind.THEME && alignment.evidence() == Evidence.TEXT)
                .map(Alignment::target).findFirst().orElse("NONE");
    }

    /** Codes of the targets of a kind that evidence supports, strongest first. */
    List<String> codes(Alignment.Kind kind) {
        Set<String> codes = new LinkedHashSet<>();
        for (Alignment alignment : alignments) {
            if (alignment.kind() == kind && alignment.evidence() != Evidence.DECLARED) {
                codes.add(alignment.target());
            }
        }
        return List.copyOf(codes);
    }

    List<Alignment> alignments() {
        return alignments;
    }

    private Strength strongest(Evidence evidence) {
        Strength strongest = Strength.NONE;
        for (Alignment alignment : alignments) {
            if (alignment.evidence() == evidence && alignment.strength().strongerThan(strongest)) {
                strongest = alignment.strength();
            }
        }
        return strongest;
    }

    private Value unsupported() {
        if (!aligned.canDeclare()) {
            return NO_COLUMN;
        }
        List<String> unsupported = aligned.unsupportedDeclarations();
        List<String> unknown = aligned.unknownDeclarations();
        if (unsupported.isEmpty() && !unknown.isEmpty()) {
            String words = String.join("; ", unknown);
            return new Missing(Text.of("penandaan tidak ada pada acuan: " + words, "the reference does not know the tag: " + words));
        }
        // a code nobody can read is no proof that a tag is wrong
        boolean unreadable = aligned.subject().value(DictionaryEntry.PROGRAM_CODE) instanceof Missing;
        return unsupported.isEmpty() || !unreadable ? listed(unsupported) : aligned.subject().value(DictionaryEntry.PROGRAM_CODE);
    }

    private static Value listed(List<String> texts) {
        return texts.isEmpty() ? Blank.BLANK : Prose.of(texts.stream().collect(Collectors.joining("; ")));
    }
}
