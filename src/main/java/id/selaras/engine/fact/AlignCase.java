package id.selaras.engine.fact;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.RowMatch;
import id.selaras.decision.TableKind;
import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.List;

/** A sub-activity in the first pass: what may be asked about it, and what the rules concluded. */
public final class AlignCase {

    private final MeasuredSubject subject;
    private final ReferenceTargets targets;
    private final boolean support;
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<String> unsupported = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> untagged = new ArrayList<>();
    private final List<ThemeRow> themeRows;
    private final String codeTheme;
    private boolean conflict;

    public AlignCase(MeasuredSubject subject, ActiveTables tables, ReferenceTargets targets) {
        this.subject = subject;
        this.targets = targets;
        this.support = subject.origin().subActivity().nomenclature().isSupport();
        this.themeRows = themeRows(tables.answer(TableKind.TEMA, subject).matches());
        this.codeTheme = themeRows.stream().filter(row -> row.getEvidence() == Evidence.CODE).map(ThemeRow::getTheme)
                .findFirst().orElse(null);
    }

    public MeasuredSubject subject() {
        return subject;
    }

    /** True for the internal support programme: no text and no mapping lifts it. */
    public boolean isSupport() {
        return support;
    }

    public List<ThemeRow> getThemeRows() {
        return themeRows;
    }

    private static List<ThemeRow> themeRows(List<RowMatch> matches) {
        List<ThemeRow> rows = new ArrayList<>(matches.size());
        for (RowMatch match : matches) {
            rows.add(new ThemeRow(match));
        }
        return rows;
    }

    /** Indicators whose drivers, and priority programmes whose codes or words, meet this row. */
    public List<Served> getReferenceHits() {
        return targets.hits(this);
    }

    public List<Declaration> getDeclarations() {
        return targets.declarations(this);
    }

    /** True when the file has a column to declare in and this row leaves all of them empty. */
    public boolean isUndeclared() {
        SubActivity sub = subject.origin().subActivity();
        boolean column = false;
        for (PlanColumn declaring : ReferenceTargets.DECLARING) {
            Field<String> field = sub.text(declaring);
            column |= !field.isAbsent();
            if (field.isFilled()) {
                return false;
            }
        }
        return column;
    }

    public Served served(Alignment.Kind kind, String target, Strength strength, Evidence evidence, String source) {
        return new Served(this, kind, target, strength, evidence, source, 0);
    }

    public void align(Served served) {
        alignments.add(served.alignment());
    }

    public void declare(Declaration declaration, Strength strength) {
        alignments.add(new Alignment(subject.id(), declaration.target(), declaration.kind(), strength, Evidence.DECLARED,
                declaration.source()));
    }

    public void unsupported(Declaration declaration) {
        unsupported.add(declaration.words());
    }

    /** Words that name nothing the reference knows: they cannot be judged. */
    public void unknown(Declaration declaration) {
        unknown.add(declaration.words());
    }

    public void untagged(Served served) {
        String text = targets.name(served.target());
        if (!untagged.contains(text)) {
            untagged.add(text);
        }
    }

    public void contradicted() {
        conflict = true;
    }

    /** The theme by code: that of the first row in the order of the tables; null when no row knows the code. */
    public String codeTheme() {
        return codeTheme;
    }

    public boolean isCodeServesNone() {
        return "NONE".equals(codeTheme);
    }

    public boolean conflict() {
        return conflict;
    }

    public List<String> unsupportedDeclarations() {
        return unsupported.stream().sorted().toList();
    }

    public List<String> unknownDeclarations() {
        return unknown.stream().sorted().toList();
    }

    public List<String> untaggedTargets() {
        return untagged.stream().sorted().toList();
    }

    /** Each alignment once, strongest first. */
    public List<Alignment> alignments() {
        return alignments.stream().distinct().sorted(Alignment.ORDER).toList();
    }
}
