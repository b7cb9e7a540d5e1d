package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Codes;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.AccountCode;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The account of a line against the chart of accounts of the year; what the same account said before is kept. Of one agency at a time. */
final class AccountMeasures {

    private record Judged(Value code, Value status, Value candidates) {
    }

    private static final Choice VALID = new Choice("BERLAKU");
    private static final Choice EMPTY = new Choice("TANPA_KODE");
    private static final Choice MALFORMED = new Choice("BENTUK_SALAH");
    private static final Choice NOT_LEAF = new Choice("TINGKAT_ATAS");
    private static final Choice OUTDATED = new Choice("TIDAK_BERLAKU");
    private static final Choice UNKNOWN = new Choice("TIDAK_DIKENAL");
    private static final Missing NO_CHART = MissingInputs.sheet(ReferenceSheet.REKENING);

    private final AccountLookup accounts;
    private final Map<String, Judged> known = new HashMap<>();

    AccountMeasures(Reference reference, AccountLookup accounts) {
        this.accounts = reference.has(ReferenceSheet.REKENING) ? accounts : null;
    }

    void measure(BudgetLine line, Map<DictionaryEntry, Value> values) {
        if (!line.source().has(LineColumn.ACCOUNT)) {
            Missing none = LineInputs.column(LineColumn.ACCOUNT);
            values.put(DictionaryEntry.ACCOUNT_CODE, none);
            values.put(DictionaryEntry.ACCOUNT_STATUS, none);
            values.put(DictionaryEntry.ACCOUNT_CANDIDATES, none);
        } else {
            Judged judged = known.computeIfAbsent(line.account(), account -> judge(line));
            values.put(DictionaryEntry.ACCOUNT_CODE, judged.code());
            values.put(DictionaryEntry.ACCOUNT_STATUS, judged.status());
            values.put(DictionaryEntry.ACCOUNT_CANDIDATES, judged.candidates());
        }
        values.put(DictionaryEntry.ACCOUNT_NAME, LineInputs.text(line.accountName()));
    }

    private Judged judge(BudgetLine line) {
        AccountCode code = line.accountCode();
        if (code.text().isEmpty()) {
            return new Judged(Blank.BLANK, EMPTY, Blank.BLANK);
        }
        Value written = new Codes(List.of(new NomenclatureCode(code.text())));
        if (!code.isWellFormed()) {
            return new Judged(written, MALFORMED, candidates(line, code));
        }
        if (!code.isLeaf()) {
            return new Judged(written, NOT_LEAF, candidates(line, code));
        }
        if (accounts == null) {
            return new Judged(written, NO_CHART, NO_CHART);
        }
        Value status = accounts.valid(code) ? VALID : accounts.knows(code) ? OUTDATED : UNKNOWN;
        return new Judged(written, status, status == VALID ? Blank.BLANK : candidates(line, code));
    }

    private Value candidates(BudgetLine line, AccountCode code) {
        String found = accounts == null ? "" : accounts.candidates(code, line.accountName());
        return found.isEmpty() ? Blank.BLANK : Prose.of(found);
    }
}
