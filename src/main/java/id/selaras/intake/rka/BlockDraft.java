package id.selaras.intake.rka;

import id.selaras.intake.rka.RkaReader.Request;
import id.selaras.language.Folding;
import id.selaras.plan.Agency;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Field;
import id.selaras.plan.FundPart;
import id.selaras.plan.LineColumn;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sub-activity of the form while its block is read. */
final class BlockDraft {

    private static final Output NOT_STATED = new Output(Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.absent());

    private final CellRef at;
    private final boolean hidden;
    private final CodedName named;
    final OutputDrafts outputs;
    final Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
    final List<BudgetLine> lines = new ArrayList<>();
    /** What the block itself states as its sum; null where it states none. */
    Field<Rupiah> total;
    /** True when the amount of a line could not be read, so that no sum is known. */
    boolean unreadable;

    BlockDraft(LabelledRow label, boolean hidden, RkaFaults faults) {
        this.at = label.valueAt();
        this.hidden = hidden;
        this.named = CodedName.of(label);
        this.outputs = new OutputDrafts(faults);
        if (!named.code().isFilled()) {
            faults.say(RkaFault.NO_CODE, at, label.value());
        }
    }

    String id(Request request) {
        return request.idPrefix() + at.row();
    }

    void text(PlanColumn column, LabelledRow row) {
        String text = row.value();
        texts.put(column, text.isEmpty() || id.selaras.intake.number.Placeholder.stands(text) ? Field.empty(text, row.valueAt())
                : Field.filled(text, text, row.valueAt()));
    }

    Map<PlanColumn, CellRef> cells() {
        Map<PlanColumn, CellRef> cells = new EnumMap<>(PlanColumn.class);
        cells.put(PlanColumn.CODE, at);
        texts.forEach((column, field) -> cells.put(column, field.at()));
        if (!outputs.all().isEmpty()) {
            cells.put(PlanColumn.INDICATOR, outputs.all().get(0).indicator().at());
        }
        if (total != null) {
            cells.put(PlanColumn.ALLOCATION, total.at());
        }
        return cells;
    }

    SubActivity subActivity(Request request, Head head) {
        head.beneficiaries().ifPresent(field -> texts.putIfAbsent(PlanColumn.BENEFICIARIES, field));
        head.unit().ifPresent(field -> texts.putIfAbsent(PlanColumn.RESPONSIBLE, field));
        Agency agency = head.agency(request);
        List<Output> stated = outputs.all();
        return new SubActivity(id(request), request.fileId(), at, hidden, agency, named.code(), named.name(), head.program(), head.activity(),
                stated.isEmpty() ? List.of(NOT_STATED) : stated, total == null ? summed() : total, Field.absent(), funds(), texts);
    }

    /** What each source pays, where the lines name it; a line that names none is paid by the source of its block. */
    private List<FundPart> funds() {
        if (lines.stream().allMatch(line -> line.fund().isEmpty())) {
            return List.of();
        }
        String ofBlock = texts.containsKey(PlanColumn.FUND_SOURCE) ? texts.get(PlanColumn.FUND_SOURCE).or("") : "";
        Map<String, FundPart> funds = new LinkedHashMap<>();
        for (BudgetLine line : lines) {
            String source = line.fund().isEmpty() ? ofBlock : line.fund();
            CellRef cell = line.at(LineColumn.FUND);
            Field<Rupiah> amount = line.amount() == null ? Field.unreadable("", line.at(LineColumn.AMOUNT))
                    : Field.filled(line.amount(), line.amount().written(), line.at(LineColumn.AMOUNT));
            funds.merge(Folding.fold(source), new FundPart(source.isEmpty() ? Field.empty(cell) : Field.filled(source, source, cell), amount),
                    BlockDraft::together);
        }
        return List.copyOf(funds.values());
    }

    private static FundPart together(FundPart one, FundPart other) {
        if (!one.amount().isFilled() || !other.amount().isFilled()) {
            return new FundPart(one.source(), one.amount().isFilled() ? other.amount() : one.amount());
        }
        Rupiah sum = one.amount().value().plus(other.amount().value());
        return new FundPart(one.source(), Field.filled(sum, sum.written(), one.amount().at()));
    }

    /** Where nothing is stated, the sum of the lines; its original is empty, so that nobody takes it for a statement. */
    private Field<Rupiah> summed() {
        if (unreadable) {
            return Field.unreadable("", at);
        }
        return lines.isEmpty() ? Field.empty(at)
                : Field.filled(lines.stream().map(BudgetLine::amountOrZero).reduce(Rupiah.ZERO, Rupiah::plus), "", at);
    }
}
