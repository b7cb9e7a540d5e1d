package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.FundPart;
import id.selaras.plan.LineColumn;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each fund source pays of each sub-activity: as the row splits it, else as its lines say, else the row's one source. */
final class FundParts {

    /** @param amount null where it is not known */
    private record Part(String source, Value amount, Rupiah money, CellRef at) {
    }

    private final AgencyLookup agencies;
    private final Map<String, List<BudgetLine>> lines = new HashMap<>();

    FundParts(AgencyPlan plan, AgencyLookup agencies) {
        this.agencies = agencies;
        plan.lines().stream().filter(line -> !line.fund().isEmpty())
                .forEach(line -> lines.computeIfAbsent(line.subActivity(), sub -> new ArrayList<>()).add(line));
    }

    /** @param subs the sub-activities of the agency as they were measured */
    List<MeasuredSubject> measure(List<MeasuredSubject> subs) {
        List<MeasuredSubject> parts = new ArrayList<>();
        subs.forEach(sub -> parts.addAll(of(sub)));
        return parts;
    }

    private List<MeasuredSubject> of(MeasuredSubject measured) {
        SubActivity sub = measured.origin().subActivity();
        List<Part> parts = !sub.funds().isEmpty() ? split(sub) : lines.containsKey(sub.id()) ? ofLines(lines.get(sub.id())) : List.of();
        Map<DictionaryEntry, Value> field = field(sub);
        if (parts.isEmpty()) {
            return List.of(measured.as(SubjectLevel.FUND_PART, measured.id() + ".dana", measured.origin(), field));
        }
        List<MeasuredSubject> subjects = new ArrayList<>();
        for (Part part : parts) {
            Map<DictionaryEntry, Value> values = new EnumMap<>(field);
            values.put(DictionaryEntry.FUND_SOURCE, part.source().isEmpty() ? Value.Blank.BLANK : Prose.of(part.source()));
            values.put(DictionaryEntry.ALLOCATION, part.amount());
            subjects.add(measured.as(SubjectLevel.FUND_PART, measured.id() + ".dana" + (subjects.size() + 1),
                    origin(measured.origin(), part), values));
        }
        return subjects;
    }

    private static MeasuredSubject.Origin origin(MeasuredSubject.Origin row, Part part) {
        Map<PlanColumn, CellRef> cells = new EnumMap<>(PlanColumn.class);
        cells.putAll(row.cells());
        cells.put(PlanColumn.FUND_SOURCE, part.at());
        return new MeasuredSubject.Origin(row.file(), row.agency(), row.code(), row.at(), cells, row.related(), part.money(), row.subActivity());
    }

    /** The field of government the money serves; of an unresolved {@code X.XX} the agency's own. */
    private Map<DictionaryEntry, Value> field(SubActivity sub) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        NomenclatureCode code = agencies.resolved(sub.agency(), sub.nomenclature());
        values.put(DictionaryEntry.FIELD_CODE, code.segments() < CodeLevel.FIELD.segments() ? MissingInputs.CODE_UNREADABLE
                : new Value.Codes(List.of(code.upTo(CodeLevel.FIELD))));
        return values;
    }

    private static List<Part> split(SubActivity sub) {
        List<Part> parts = new ArrayList<>();
        for (FundPart part : sub.funds()) {
            Field<Rupiah> amount = part.amount();
            CellRef at = part.source().at() != null ? part.source().at() : sub.at();
            parts.add(new Part(part.source().or(""), MissingInputs.of(amount, PlanColumn.FUND_SOURCE, money -> new Amount(money.amount())),
                    amount.or(Rupiah.ZERO), at));
        }
        return parts;
    }

    private static List<Part> ofLines(List<BudgetLine> lines) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (BudgetLine line : lines) {
            parts.merge(line.fund(), new Part(line.fund(), new Amount(line.amountOrZero().amount()), line.amountOrZero(), line.at(LineColumn.FUND)),
                    (one, more) -> new Part(one.source(), new Amount(one.money().plus(more.money()).amount()),
                            one.money().plus(more.money()), one.at()));
        }
        return List.copyOf(parts.values());
    }
}
