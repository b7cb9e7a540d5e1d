package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.Agency;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.reference.Recipient;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The recipient of a grant or aid against the decree of the year, other agencies and the year before; the name itself is never a value. */
final class RecipientMeasures {

    private static final Choice NO_AID = new Choice("TANPA_BANTUAN");
    private static final Choice NOT_WRITTEN = new Choice("TIDAK_TERTULIS");
    private static final Choice LISTED = new Choice("TERDAFTAR");
    private static final Choice NOT_LISTED = new Choice("TIDAK_TERDAFTAR");
    private static final Choice OTHER_FIELD = new Choice("BIDANG_LAIN");
    private static final Choice OTHER_AGENCY = new Choice("PERANGKAT_DAERAH_LAIN");
    private static final Choice YEAR_BEFORE = new Choice("TAHUN_LALU");
    private static final Choice BOTH = new Choice("KEDUANYA");
    private static final Missing NO_DECREE = MissingInputs.sheet(ReferenceSheet.PENERIMA);
    private static final Missing NO_DECREE_OF_YEAR = MissingInputs.because("lembar Penerima Bantuan tidak memuat tahun ini",
            "the sheet Penerima Bantuan has no rows of this year");
    private static final Missing NOTHING_BESIDE = MissingInputs.because(
            "tidak ada rincian perangkat daerah lain, RKA tahun lalu, atau penerima tahun lalu pada lembar Penerima Bantuan",
            "neither lines of another agency, nor last year's RKA, nor last year's recipients on the sheet Penerima Bantuan are at hand");

    private final BudgetRecipients recipients;
    private final Agency agency;
    private final int year;

    RecipientMeasures(BudgetRecipients recipients, Agency agency, int year) {
        this.recipients = recipients;
        this.agency = agency;
        this.year = year;
    }

    void measure(BudgetLine line, Map<DictionaryEntry, Value> values) {
        boolean aid = BudgetRecipients.isAid(line);
        boolean column = line.source().has(LineColumn.RECIPIENT);
        Missing none = LineInputs.column(LineColumn.RECIPIENT);
        String name = line.recipient();
        values.put(DictionaryEntry.RECIPIENT, !name.isEmpty() ? Prose.of(RecipientKeys.masked(name)) : column ? Blank.BLANK : none);
        values.put(DictionaryEntry.RECIPIENT_STATUS, !aid ? NO_AID : !column ? none : name.isEmpty() ? NOT_WRITTEN
                : recipients.hasList() ? listed(line) : NO_DECREE);
        if (!aid) {
            repeated(values, Choices.NO, Blank.BLANK);
        } else if (!column) {
            repeated(values, none, none);
        } else if (name.isEmpty()) {
            repeated(values, Choices.NO, Blank.BLANK);
        } else if (!recipients.comparable()) {
            repeated(values, NOTHING_BESIDE, NOTHING_BESIDE);
        } else {
            elsewhere(name, values);
        }
    }

    private Value listed(BudgetLine line) {
        if (!recipients.hasYear()) {
            return NO_DECREE_OF_YEAR;
        }
        List<Recipient> entries = recipients.listed(line);
        return entries.isEmpty() ? NOT_LISTED : recipients.fieldFits(entries, agency) ? LISTED : OTHER_FIELD;
    }

    private void elsewhere(String name, Map<DictionaryEntry, Value> values) {
        List<String> places = new ArrayList<>(recipients.others(name, agency));
        boolean others = !places.isEmpty();
        boolean before = recipients.inYearBefore(name);
        if (before) {
            places.add(String.valueOf(year - 1));
        }
        repeated(values, others && before ? BOTH : others ? OTHER_AGENCY : before ? YEAR_BEFORE : Choices.NO,
                places.isEmpty() ? Blank.BLANK : Prose.of(String.join("; ", places)));
    }

    private static void repeated(Map<DictionaryEntry, Value> values, Value repeated, Value where) {
        values.put(DictionaryEntry.RECIPIENT_REPEATED, repeated);
        values.put(DictionaryEntry.RECIPIENT_ELSEWHERE, where);
    }
}
