package id.selaras.plan;

import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.Set;

/**
 * One line of a budget (rincian belanja): what a part of a sub-activity's money buys. Kept small, since a government has up to a million
 * of them: its cells are told by {@link LineSource}, and texts that repeat are to be the same object.
 *
 * @param subActivity id of the {@link SubActivity} it belongs to
 * @param row         row number in the sheet
 * @param account     kode rekening as written; empty where the cell is empty
 * @param accountName empty where nothing stands there
 * @param description uraian; empty where nothing stands there
 * @param volume      coefficients multiplied; null where none is stated or it could not be read
 * @param unit        empty where nothing stands there
 * @param price       rupiah for one unit; null likewise
 * @param tax         PPN in percent 0-100; null where none is stated
 * @param amount      rupiah of the line, in a revised budget after the revision; null where it could not be read
 * @param before      rupiah before the revision; null where none is stated
 * @param fund        fund source as written; empty where nothing stands there
 * @param priceCode   code in the government's standard prices; empty where nothing stands there
 * @param recipient   who receives a grant or aid, as written; never shown, see {@code docs/budget.md}; empty where nothing stands there
 * @param unreadable  cells that hold something that could not be understood
 */
public record BudgetLine(String subActivity, LineSource source, int row, String account, String accountName, String description,
                         BigDecimal volume, String unit, Rupiah price, BigDecimal tax, Rupiah amount, Rupiah before, String fund,
                         String priceCode, String recipient, Set<LineColumn> unreadable) {

    public BudgetLine {
        unreadable = Set.copyOf(unreadable);
    }

    public AccountCode accountCode() {
        return new AccountCode(account);
    }

    public CellRef at(LineColumn column) {
        return source.at(column, row);
    }

    /** The amount, zero where none could be read: for totals only, never for a rule. */
    public Rupiah amountOrZero() {
        return amount == null ? Rupiah.ZERO : amount;
    }
}
