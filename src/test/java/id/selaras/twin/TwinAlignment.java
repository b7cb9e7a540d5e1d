package id.selaras.twin;

import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.finding.Alignment;
import id.selaras.finding.Alignment.Kind;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How one sub-activity serves themes, indicators and priority programmes. */
final class TwinAlignment {

    private static final List<PlanColumn> DECLARING =
            List.of(PlanColumn.PRIORITY_PROGRAM, PlanColumn.SUPPORTED_INDICATOR, PlanColumn.TAG);

    final Set<Alignment> all = new TreeSet<>(Alignment.ORDER);
    final List<String> unsupported = new ArrayList<>();
    final List<String> unknown = new ArrayList<>();
    final Set<String> untagged = new TreeSet<>();
    /** The theme of the first row of the code tables; null when none knows the code. */
    final String codeTheme;
    final boolean conflict;
    private final boolean support;
    private final MeasuredSubject subject;
    private final TwinReference reference;
    private final Slip slip;

    TwinAlignment(MeasuredSubject subject, AgencyPlan agency, TwinTables tables, TwinReference reference, Slip slip) {
        this.subject = subject;
        this.reference = reference;
        this.slip = slip;
        SubActivity sub = subject.origin().subActivity();
        String code = sub.nomenclature().text();
        // d.dd.01 and X.XX.01 are the support programmes
        support = code.matches("[^.]+\\.[^.]+\\.01(\\..*)?");
        List<TwinRow> rows = tables.ask(TableKind.TEMA, subject).rows;
        List<TwinRow> byCode = rows.stream().filter(row -> row.table.evidence() == Evidence.CODE).toList();
        codeTheme = byCode.isEmpty() ? null : byCode.get(0).row.result(ResultColumn.THEME);
        byCode.forEach(row -> byCode(row, support));
        if (!support || slip == Slip.SUPPORT_LIFTED_BY_TEXT) {
            rows.stream().filter(row -> row.table.evidence() == Evidence.TEXT).forEach(this::byText);
        }
        if (!support || slip == Slip.SUPPORT_LIFTED_BY_REFERENCE) {
            for (TwinReference.Hit hit : reference.hits(subject)) {
                boolean direct = hit.evidence() == Evidence.CODE || slip == Slip.TEXT_REACHES_DIRECT;
                serve(hit.kind(), hit.target(), direct ? Strength.DIRECT : Strength.INDIRECT, hit.evidence(), hit.source());
                boolean mapped = hit.evidence() == Evidence.CODE || slip == Slip.UNTAGGED_BY_WORDS;
                if (mapped && !support && leftOpen(hit.kind(), sub, agency)) {
                    untagged.add(reference.name(hit.target()));
                }
            }
        }
        conflict = !support && "NONE".equals(codeTheme) && !has(Evidence.CODE) && has(Evidence.TEXT)
                && slip != Slip.CONTRADICTION_OVERLOOKED;
        DECLARING.forEach(column -> declare(sub.text(column)));
    }

    /** The agency fills in the column for such targets somewhere, this row leaves it empty and has no tag either. */
    private boolean leftOpen(Kind kind, SubActivity sub, AgencyPlan agency) {
        PlanColumn own = kind == Kind.PRIORITY ? PlanColumn.PRIORITY_PROGRAM : PlanColumn.SUPPORTED_INDICATOR;
        PlanColumn column = sub.text(own).isAbsent() ? PlanColumn.TAG : own;
        boolean used = slip == Slip.UNTAGGED_THOUGH_UNUSED
                || agency.subActivities().stream().anyMatch(other -> other.text(column).isFilled());
        boolean tagged = sub.text(PlanColumn.TAG).isFilled() && slip != Slip.UNTAGGED_THOUGH_TAGGED;
        return used && !tagged && sub.text(column).state() == Field.State.EMPTY
                && (kind == Kind.PRIORITY || slip != Slip.UNTAGGED_PRIORITIES_ONLY);
    }

    private void byCode(TwinRow row, boolean support) {
        Strength strength = Strength.valueOf(row.row.result(ResultColumn.STRENGTH));
        theme(row.row.result(ResultColumn.THEME), strength, Evidence.CODE, row);
        for (String other : row.row.result(ResultColumn.OTHER_THEMES).split(";")) {
            if (!support && !other.isBlank()) {
                theme(other.strip(), slip == Slip.FURTHER_THEMES_DIRECT ? strength : Strength.INDIRECT, Evidence.CODE, row);
            }
        }
    }

    private void byText(TwinRow row) {
        Strength named = Strength.valueOf(row.row.result(ResultColumn.STRENGTH));
        Strength strength = slip == Slip.TEXT_REACHES_DIRECT ? Strength.DIRECT
                : named == Strength.DIRECT ? Strength.INDIRECT : named;
        theme(row.row.result(ResultColumn.THEME), strength, Evidence.TEXT, row);
    }

    private void theme(String theme, Strength strength, Evidence evidence, TwinRow row) {
        serve(Kind.THEME, theme, strength, evidence, row.row.ref().toString());
        if (strength == Strength.DIRECT || strength == Strength.INDIRECT) {
            reference.indicators(theme).forEach(indicator ->
                    serve(Kind.INDICATOR, indicator, strength, evidence, row.row.ref().toString()));
        }
    }

    private void serve(Kind kind, String target, Strength strength, Evidence evidence, String source) {
        if (strength != Strength.NONE) {
            all.add(new Alignment(subject.id(), target, kind, strength, evidence, source));
        }
    }

    private boolean has(Evidence evidence) {
        return all.stream().anyMatch(one -> one.evidence() == evidence && one.strength().strongerThan(Strength.SUPPORT));
    }

    private void declare(Field<String> field) {
        if (!field.isFilled()) {
            return;
        }
        for (String words : field.value().split("[;\\n]")) {
            if (!words.isBlank()) {
                Alignment said = reference.declared(subject.id(), words.strip(), field.at().toString());
                Strength proven = all.stream().filter(one -> one.evidence() != Evidence.DECLARED
                                || slip == Slip.DECLARATION_PROVES_ITSELF)
                        .filter(one -> one.kind() == said.kind() && one.target().equals(said.target()))
                        .map(Alignment::strength).filter(strength -> strength.strongerThan(Strength.SUPPORT))
                        .min(Strength::compareTo).orElse(slip == Slip.DECLARATION_PROVES_ITSELF ? Strength.INDIRECT : Strength.NONE);
                if (said.kind() == Kind.TAG && !support && slip != Slip.UNKNOWN_TAG_UNSUPPORTED) {
                    unknown.add(words.strip());
                } else if (proven == Strength.NONE) {
                    unsupported.add(words.strip());
                }
                all.add(new Alignment(said.subActivity(), said.target(), said.kind(),
                        said.kind() == Kind.TAG ? Strength.NONE : proven, Evidence.DECLARED, said.source()));
            }
        }
    }

    /** The file has a column in which the agency could say what the row serves. */
    boolean mayDeclare() {
        SubActivity sub = subject.origin().subActivity();
        return !DECLARING.stream().allMatch(column -> sub.text(column).isAbsent());
    }

    MeasuredSubject subject() {
        return subject;
    }

    /** The strongest of one kind of evidence. */
    Strength strongest(Evidence evidence) {
        return all.stream().filter(one -> one.evidence() == evidence).map(Alignment::strength)
                .min(Strength::compareTo).orElse(Strength.NONE);
    }

    /** Targets that evidence supports, strongest first. */
    List<String> targets(Kind kind) {
        return all.stream().filter(one -> one.kind() == kind && one.evidence() != Evidence.DECLARED)
                .map(Alignment::target).distinct().toList();
    }

    String primary() {
        return codeTheme != null ? codeTheme : all.stream()
                .filter(one -> one.kind() == Kind.THEME && one.evidence() == Evidence.TEXT)
                .map(Alignment::target).findFirst().orElse("NONE");
    }
}
