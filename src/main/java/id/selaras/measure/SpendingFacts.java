package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Codes;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tables of spending groups may ask. */
final class SpendingFacts {

    private SpendingFacts() {
    }

    /** Of a sub-activity; an unresolved {@code X.XX} stands for the agency's own field. */
    static Map<DictionaryEntry, Value> of(SubActivity sub, AgencyLookup agencies) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        NomenclatureCode code = agencies.resolved(sub.agency(), sub.nomenclature());
        values.put(DictionaryEntry.CODE, codes(code));
        if (code.segments() >= CodeLevel.PROGRAM.segments()) {
            values.put(DictionaryEntry.FIELD_CODE, codes(code.upTo(CodeLevel.FIELD)));
            values.put(DictionaryEntry.PROGRAM_CODE, codes(code.upTo(CodeLevel.PROGRAM)));
            values.put(DictionaryEntry.ACTIVITY_CODE, codes(code.upTo(CodeLevel.ACTIVITY)));
            values.put(DictionaryEntry.SUPPORT_PROGRAM, Choices.yesNo(code.isSupport()));
        }
        values.put(DictionaryEntry.NAME, text(sub.name().or("")));
        values.put(DictionaryEntry.PROGRAM_NAME, text(name(sub.program())));
        values.put(DictionaryEntry.ACTIVITY_NAME, text(name(sub.activity())));
        values.put(DictionaryEntry.AGENCY_NAME, text(sub.agency().name()));
        values.put(DictionaryEntry.ALL_TEXT, text(Stream.concat(Stream.concat(Stream.of(sub.name().or("")),
                sub.outputs().stream().map(Output::indicator).map(indicator -> indicator.or(""))),
                Stream.of(sub.text(PlanColumn.ACTIVITY_TEXT).or(""))).filter(part -> !part.isBlank()).collect(Collectors.joining(". "))));
        return values;
    }

    /** Of a line. */
    static Map<DictionaryEntry, Value> of(String account, String accountName, String fund) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(DictionaryEntry.ACCOUNT_CODE, account.isEmpty() ? Blank.BLANK : codes(new NomenclatureCode(account)));
        values.put(DictionaryEntry.ACCOUNT_NAME, text(accountName));
        values.put(DictionaryEntry.FUND_SOURCE, text(fund));
        return values;
    }

    /** The fund source of a sub-activity, empty where none is written. */
    static String fund(SubActivity sub) {
        return sub.text(PlanColumn.FUND_SOURCE).or("");
    }

    private static String name(UpperRow row) {
        return row == null ? "" : row.name().or("");
    }

    private static Value codes(NomenclatureCode code) {
        return code.text().isEmpty() ? Blank.BLANK : new Codes(List.of(code));
    }

    private static Value text(String text) {
        return text.isBlank() ? Blank.BLANK : Prose.of(text);
    }
}
