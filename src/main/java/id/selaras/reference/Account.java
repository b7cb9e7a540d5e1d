package id.selaras.reference;

import id.selaras.plan.AccountCode;

/**
 * A row of the chart of accounts as the government loaded it.
 *
 * @param fromYear    null: always
 * @param untilYear   null: open
 * @param replacement the account to use instead once it is no longer valid; null where none is stated
 */
public record Account(AccountCode code, String name, Integer fromYear, Integer untilYear, AccountCode replacement) {

    public boolean validIn(int year) {
        return (fromYear == null || year >= fromYear) && (untilYear == null || year <= untilYear);
    }
}
