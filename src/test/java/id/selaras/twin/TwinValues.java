package id.selaras.twin;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the first pass found, as values of the dictionary. */
final class TwinValues {

    private static final Value NOWHERE_TO_DECLARE = new Value.Missing(new Text(
            "kolom Penandaan, Indikator yang Didukung, dan Program Prioritas tidak ada pada berkas rencana",
            "the plan has none of the columns Tag, Supported indicator and Priority programme"));

    private TwinValues() {
    }

    static Map<DictionaryEntry, Value> of(TwinAlignment alignment, TwinReference reference) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        boolean declared = alignment.all.stream().anyMatch(one -> one.evidence() == Evidence.DECLARED);
        values.put(DictionaryEntry.CODE_STRENGTH, new Value.Choice(alignment.strongest(Evidence.CODE).name()));
        values.put(DictionaryEntry.TEXT_STRENGTH, new Value.Choice(alignment.strongest(Evidence.TEXT).name()));
        values.put(DictionaryEntry.DECLARED, yesNo(declared));
        values.put(DictionaryEntry.EVIDENCE_CONFLICT, yesNo(alignment.conflict));
        values.put(DictionaryEntry.PRIMARY_THEME, new Value.Choice(alignment.primary()));
        values.put(DictionaryEntry.PRIORITIES,
                listed(alignment.targets(Alignment.Kind.PRIORITY).stream().map(reference::name).toList()));
        values.put(DictionaryEntry.UNTAGGED_TARGETS, alignment.mayDeclare() ? listed(alignment.untagged.stream().sorted().toList())
                : NOWHERE_TO_DECLARE);
        values.put(DictionaryEntry.UNSUPPORTED_TAGS, unsupported(alignment));
        return values;
    }

    private static Value unsupported(TwinAlignment alignment) {
        String unknown = String.join("; ", alignment.unknown.stream().sorted().toList());
        if (!alignment.mayDeclare()) {
            return NOWHERE_TO_DECLARE;
        } else if (!alignment.unsupported.isEmpty()) {
            Value program = alignment.subject().value(DictionaryEntry.PROGRAM_CODE);
            return program instanceof Value.Missing ? program : listed(alignment.unsupported.stream().sorted().toList());
        }
        return unknown.isEmpty() ? new Value.Blank() : new Value.Missing(new Text("penandaan tidak ada pada acuan: " + unknown,
                "the reference does not know the tag: " + unknown));
    }

    /** Share of the money outside the support programme that serves a priority programme. */
    static Value priorityShare(AgencyCase agency, Map<String, TwinAlignment> alignments, TwinReference reference, Slip slip) {
        if (reference.programs().isEmpty()) {
            return new Value.Missing(new Text("acuan tidak memuat program prioritas yang aktif",
                    "the reference has no active priority programme"));
        }
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal serving = BigDecimal.ZERO;
        for (MeasuredSubject subject : agency.subActivities()) {
            SubActivity sub = subject.origin().subActivity();
            boolean support = sub.nomenclature().text().matches("[^.]+\\.[^.]+\\.01(\\..*)?");
            if ((!support || slip == Slip.PRIORITY_SHARE_WITH_SUPPORT) && sub.allocation().isFilled()) {
                BigDecimal amount = sub.allocation().value().amount();
                all = all.add(amount);
                boolean serves = !alignments.get(subject.id()).targets(Alignment.Kind.PRIORITY).isEmpty();
                serving = serves ? serving.add(amount) : serving;
            }
        }
        return all.signum() == 0 ? new Value.Blank()
                : new Value.Amount(serving.scaleByPowerOfTen(2).divide(all, 4, RoundingMode.HALF_UP));
    }

    private static Value yesNo(boolean yes) {
        return new Value.Choice(yes ? "YA" : "TIDAK");
    }

    private static Value listed(List<String> texts) {
        return texts.isEmpty() ? new Value.Blank() : Value.Prose.of(String.join("; ", texts));
    }
}
