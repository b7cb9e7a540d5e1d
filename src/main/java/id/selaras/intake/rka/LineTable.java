package id.selaras.intake.rka;

import id.selaras.intake.layout.Words;
import id.selaras.intake.number.Coefficient;
import id.selaras.intake.number.NumberReading;
import id.selaras.intake.number.Placeholder;
import id.selaras.intake.number.RepeatedValues;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Field;
import id.selaras.plan.LineColumn;
import id.selaras.plan.LineSource;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of one table: accounts with their sums, titles of groups, and the lines below them. */
final class LineTable {

    private static final Text NOTHING_READ = Text.of("tanpa kode dan tanpa jumlah di tabel rincian", "neither code nor amount in the table of lines");
    private static final Pattern ACCOUNT = Pattern.compile("\\d(?:\\.\\d{1,4}){0,6}\\.?");

    private final LineSource source;
    private final BlockDraft block;
    private final String subActivity;
    private final FormNumbers numbers;
    private final RkaFaults faults;
    private final RkaRows rows;
    private final RepeatedValues known;
    private final Map<LineColumn, SheetCell> cells = new EnumMap<>(LineColumn.class);
    private String account = "";
    private String accountName = "";
    private SheetRow openAccount;
    private BudgetLine last;
    private boolean withoutAccountSaid;

    LineTable(LineSource source, BlockDraft block, String subActivity, FormNumbers numbers, RkaFaults faults, RkaRows rows, RepeatedValues known) {
        this.source = source;
        this.block = block;
        this.subActivity = subActivity;
        this.numbers = numbers;
        this.faults = faults;
        this.rows = rows;
        this.known = known;
    }

    void take(SheetRow row) {
        find(row);
        String code = text(LineColumn.ACCOUNT);
        String words = text(LineColumn.DESCRIPTION);
        boolean bought = cells.containsKey(LineColumn.VOLUME) || cells.containsKey(LineColumn.PRICE);
        if (ACCOUNT.matcher(code).matches()) {
            takeCoded(row, code, words, bought);
        } else if (words.startsWith("[")) {
            rows.take(RkaRow.GROUP);
        } else if (!bought && !cells.containsKey(LineColumn.AMOUNT) && words.toLowerCase(java.util.Locale.ROOT).startsWith("spesifikasi") && last != null) {
            rows.take(RkaRow.CONTINUATION);
            describe(words);
        } else if (!words.isEmpty() && (bought || cells.containsKey(LineColumn.AMOUNT))) {
            openAccount = null;
            line(row.number(), words);
            rows.take(RkaRow.LINE);
        } else {
            rows.skip(NOTHING_READ);
        }
    }

    private void takeCoded(SheetRow row, String code, String words, boolean bought) {
        String bare = code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
        boolean below = openAccount != null && bare.startsWith(account + ".");
        if (!below) {
            settle();
            find(row);
        }
        openAccount = bought ? null : row;
        account = known.same(bare);
        accountName = bought ? "" : known.same(words);
        last = null;
        if (bought) {
            line(row.number(), words);
        }
        rows.take(bought ? RkaRow.LINE : RkaRow.TOTAL);
    }

    /** An account with a sum and no line below it is the line itself: some forms state no more. */
    void settle() {
        SheetRow row = openAccount;
        openAccount = null;
        if (row != null) {
            find(row);
            if (cells.containsKey(LineColumn.AMOUNT)) {
                line(row.number(), "");
                rows.retake(RkaRow.TOTAL, RkaRow.LINE);
            }
        }
    }

    private void line(int row, String words) {
        Set<LineColumn> unread = EnumSet.noneOf(LineColumn.class);
        Coefficient volume = numbers.volume(cells.get(LineColumn.VOLUME));
        if (volume.number() instanceof NumberReading.Unreadable || volume.number() instanceof NumberReading.Ambiguous) {
            unread.add(LineColumn.VOLUME);
        }
        Rupiah price = value(numbers.money(cells.get(LineColumn.PRICE), LineColumn.PRICE), LineColumn.PRICE, unread);
        BigDecimal tax = value(numbers.tax(cells.get(LineColumn.TAX)), LineColumn.TAX, unread);
        Rupiah amount = value(numbers.money(cells.get(LineColumn.AMOUNT), LineColumn.AMOUNT), LineColumn.AMOUNT, unread);
        Rupiah before = value(numbers.money(cells.get(LineColumn.BEFORE), LineColumn.BEFORE), LineColumn.BEFORE, unread);
        if (amount == null && !unread.contains(LineColumn.AMOUNT)) {
            faults.say(RkaFault.NO_AMOUNT, source.at(LineColumn.AMOUNT, row), "");
        }
        if (account.isEmpty() && !withoutAccountSaid) {
            faults.say(RkaFault.NO_ACCOUNT, new CellRef(source.sheet(), source.columns().getOrDefault(LineColumn.ACCOUNT, 1), row), words);
            withoutAccountSaid = true;
        }
        String unit = text(LineColumn.UNIT);
        block.unreadable |= unread.contains(LineColumn.AMOUNT);
        last = new BudgetLine(subActivity, source, row, account, accountName, known.same(words), volume.number().decided().orElse(null),
                known.same(unit.isEmpty() ? volume.unit() : unit), known.same(price), known.same(tax), amount, before,
                known.same(text(LineColumn.FUND)), known.same(text(LineColumn.PRICE_CODE)), known.same(text(LineColumn.RECIPIENT)), unread);
        block.lines.add(last);
    }

    private void describe(String more) {
        BudgetLine with = new BudgetLine(last.subActivity(), last.source(), last.row(), last.account(), last.accountName(),
                known.same(last.description().isEmpty() ? more : last.description() + "; " + more), last.volume(), last.unit(), last.price(),
                last.tax(), last.amount(), last.before(), last.fund(), last.priceCode(), last.recipient(), last.unreadable());
        block.lines.set(block.lines.size() - 1, with);
        last = with;
    }

    private void find(SheetRow row) {
        cells.clear();
        source.columns().forEach((column, number) -> row.cell(number).filter(cell -> !Placeholder.stands(cell.text()))
                .ifPresent(cell -> cells.put(column, cell)));
    }

    private String text(LineColumn column) {
        SheetCell cell = cells.get(column);
        return cell == null ? "" : switch (cell.kind()) {
            case TEXT, NUMBER, BOOLEAN -> Words.oneLine(cell.text());
            case DATE, ERROR, NO_VALUE -> "";
        };
    }

    private static <T> T value(Field<T> field, LineColumn column, Set<LineColumn> unread) {
        if (field.state() == Field.State.UNREADABLE) {
            unread.add(column);
        }
        return field.or(null);
    }
}
