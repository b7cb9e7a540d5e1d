package id.selaras.intake.rekap;

import id.selaras.intake.number.RepeatedValues;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Field;
import id.selaras.plan.LineColumn;
import id.selaras.plan.LineSource;
import id.selaras.plan.Rupiah;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Keeps the budget lines themselves, each text that repeats once. */
final class LineKeeping implements LineTaker {

    private final LineSource source;
    private final Function<ExportLine, String> subActivities;
    private final RepeatedValues known = new RepeatedValues();
    private final Map<String, List<BudgetLine>> lines = new LinkedHashMap<>();

    /** @param subActivities the id of the sub-activity a line belongs to */
    LineKeeping(LineSource source, Function<ExportLine, String> subActivities) {
        this.source = source;
        this.subActivities = subActivities;
    }

    @Override
    public void take(ExportLine line) {
        LineDetail detail = line.detail();
        String account = line.account().code().or("");
        String name = line.account().name().or("");
        String description = detail.description().isEmpty() ? line.price().name().or("") : detail.description();
        lines.computeIfAbsent(line.agency().key(), agency -> new ArrayList<>()).add(new BudgetLine(subActivities.apply(line), source,
                line.row(), known.same(account), known.same(name), known.same(description), known.same(detail.volume()),
                known.same(detail.unit()), known.same(detail.price()), known.same(detail.tax()), known.same(amount(line.amount())),
                known.same(detail.before()), known.same(line.fund().name().or(line.fund().code().or(""))),
                known.same(line.price().code().or("")), known.same(detail.recipient()), unreadable(line)));
    }

    private static Rupiah amount(Field<Rupiah> amount) {
        return amount.or(null);
    }

    private static Set<LineColumn> unreadable(ExportLine line) {
        if (line.amount().state() != Field.State.UNREADABLE) {
            return line.detail().unreadable();
        }
        Set<LineColumn> all = EnumSet.of(LineColumn.AMOUNT);
        all.addAll(line.detail().unreadable());
        return all;
    }

    /** By the key of their agency, in the order of the sheet. */
    Map<String, List<BudgetLine>> lines() {
        return lines;
    }

    /** What the export calls the parts of a line. */
    static LineSource source(RekapHeader header, String file, String sheet) {
        Map<LineColumn, Integer> columns = new LinkedHashMap<>();
        Map<RekapColumn, LineColumn> fields = new LinkedHashMap<>();
        fields.put(RekapColumn.ACCOUNT_CODE, LineColumn.ACCOUNT);
        fields.put(RekapColumn.ACCOUNT_NAME, LineColumn.ACCOUNT_NAME);
        fields.put(RekapColumn.PRICE_NAME, LineColumn.DESCRIPTION);
        fields.put(RekapColumn.DESCRIPTION, LineColumn.DESCRIPTION);
        fields.put(RekapColumn.VOLUME, LineColumn.VOLUME);
        fields.put(RekapColumn.UNIT, LineColumn.UNIT);
        fields.put(RekapColumn.PRICE, LineColumn.PRICE);
        fields.put(RekapColumn.TAX, LineColumn.TAX);
        fields.put(RekapColumn.AMOUNT, LineColumn.AMOUNT);
        fields.put(RekapColumn.BEFORE, LineColumn.BEFORE);
        fields.put(RekapColumn.FUND_CODE, LineColumn.FUND);
        fields.put(RekapColumn.FUND_NAME, LineColumn.FUND);
        fields.put(RekapColumn.PRICE_CODE, LineColumn.PRICE_CODE);
        fields.put(RekapColumn.RECIPIENT, LineColumn.RECIPIENT);
        fields.forEach((field, column) -> {
            if (header.has(field)) {
                columns.put(column, header.column(field));
            }
        });
        return new LineSource(file, sheet, columns);
    }
}
