package id.selaras.engine.fact;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.RowMatch;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sub-activity in the first pass: what may be asked about it, and what the rules concluded. */
public final class AlignCase {

    private final MeasuredSubject subject;
    private final ReferenceTargets targets;
    private final Set<PlanColumn> declaringColumns;
    private final boolean support;
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<String> unsupported = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> untagged = new ArrayList<>();
    private final List<ThemeRow> codeRows = new ArrayList<>(2);
    private final List<ThemeRow> textRows = new ArrayList<>(2);
    private boolean conflict;

    private AlignCase(MeasuredSubject subject, ReferenceTargets targets, Set<PlanColumn> declaringColumns) {
        this.subject = subject;
        this.targets = targets;
        this.declaringColumns = declaringColumns;
        this.support = subject.origin().subActivity().nomenclature().isSupport();
    }

    /** One for each sub-activity of an agency, in their order. */
    public static List<AlignCase> of(AgencyCase agency, ActiveTables tables, ReferenceTargets targets) {
        Set<PlanColumn> declaringColumns = ReferenceTargets.declaringColumns(agency.plan());
        Map<TableRow, ThemeRow> read = new IdentityHashMap<>();
        List<AlignCase> cases = new ArrayList<>();
        for (MeasuredSubject subject : agency.subActivities()) {
            AlignCase row = new AlignCase(subject, targets, declaringColumns);
            for (RowMatch match : tables.answer(TableKind.TEMA, subject).matches()) {
                List<ThemeRow> rows = match.table().evidence() == Evidence.CODE ? row.codeRows : row.textRows;
                rows.add(read.computeIfAbsent(match.row(), ThemeRow::new));
            }
            cases.add(row);
        }
        return cases;
    }

    public MeasuredSubject subject() {
        return subject;
    }

    /** True for the internal support programme: no text and no mapping lifts it. */
    public boolean isSupport() {
        return support;
    }

    /** Rows of the theme tables that match by code, in the order of the tables. */
    public List<ThemeRow> getCodeRows() {
        return codeRows;
    }

    /** Rows of the theme tables that match by words. */
    public List<ThemeRow> getTextRows() {
        return textRows;
    }

    /** Indicators whose drivers, and priority programmes whose codes or words, meet this row. */
    public List<Served> getReferenceHits() {
        return targets.hits(this);
    }

    public List<Declaration> getDeclarations() {
        return targets.declarations(this);
    }

    /** False when the plan has no column in which an agency could declare what a row serves. */
    public boolean canDeclare() {
        SubActivity sub = subject.origin().subActivity();
        return ReferenceTargets.DECLARING.stream().anyMatch(column -> !sub.text(column).isAbsent());
    }

    /**
     * Kinds of targets this row leaves undeclared although its agency declares them elsewhere: the cell of their column is
     * empty, and so is the tag column. A column nobody fills in is a form nobody uses, and misses nothing.
     */
    public List<Alignment.Kind> getUndeclaredKinds() {
        SubActivity sub = subject.origin().subActivity();
        if (sub.text(PlanColumn.TAG).isFilled()) {
            return List.of();
        }
        List<Alignment.Kind> kinds = new ArrayList<>(2);
        addWhenUndeclared(kinds, Alignment.Kind.PRIORITY, PlanColumn.PRIORITY_PROGRAM, sub);
        addWhenUndeclared(kinds, Alignment.Kind.INDICATOR, PlanColumn.SUPPORTED_INDICATOR, sub);
        return kinds;
    }

    private void addWhenUndeclared(List<Alignment.Kind> kinds, Alignment.Kind kind, PlanColumn column, SubActivity sub) {
        PlanColumn declaring = sub.text(column).isAbsent() ? PlanColumn.TAG : column;
        if (declaringColumns.contains(declaring) && sub.text(declaring).state() == Field.State.EMPTY) {
            kinds.add(kind);
        }
    }

    public Served served(Alignment.Kind kind, String target, Strength strength, Evidence evidence, String source) {
        return align(new Served(this, kind, target, strength, evidence, source, 0));
    }

    /** Every piece of evidence is an alignment. */
    public Served align(Served served) {
        if (served.strength() != Strength.NONE) {
            alignments.add(served.alignment());
        }
        return served;
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
        return codeRows.isEmpty() ? null : codeRows.get(0).getTheme();
    }

    public boolean isCodeServesNone() {
        return "NONE".equals(codeTheme());
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
