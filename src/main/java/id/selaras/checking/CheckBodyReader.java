package id.selaras.checking;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads the body of a live check; all faults are told at once. */
final class CheckBodyReader {

    /** Sub-activities of one request. */
    static final int MOST_ROWS = 500;
    private static final Set<String> FIELDS =
            new TreeSet<>(Set.of("year", "stage", "phase", "asOf", "reference", "agency", "subActivities"));

    private final JsonNode body;
    private final BodyFaults faults = new BodyFaults();

    private CheckBodyReader(JsonNode body) {
        this.body = body;
    }

    /** Throws {@link id.selaras.http.Refused} (422) when anything is wrong. */
    static CheckWish read(JsonNode body) {
        CheckBodyReader reader = new CheckBodyReader(body);
        CheckWish wish = reader.wish();
        if (!reader.faults.isEmpty()) {
            throw reader.faults.refused();
        }
        return wish;
    }

    private CheckWish wish() {
        if (!body.isObject()) {
            faults.add("", body, "satu objek JSON", "one JSON object");
            return null;
        }
        SentValues.strangers(body, "", FIELDS, faults);
        JsonNode agency = body.path("agency");
        if (!agency.isMissingNode() && !agency.isNull() && !agency.isObject()) {
            faults.add("/agency", agency, "objek dengan code dan name", "an object with code and name");
        } else {
            SentValues.strangers(agency, "/agency", Set.of("code", "name"), faults);
        }
        SentValues values = new SentValues(faults);
        return new CheckWish(year(), word("stage", PlanStage.values(), PlanStage.RENJA),
                word("phase", PlanPhase.values(), PlanPhase.RANCANGAN), asOf(), values.text(body.path("reference"), "/reference"),
                values.text(agency.path("code"), "/agency/code"), values.text(agency.path("name"), "/agency/name"), rows(values));
    }

    private int year() {
        JsonNode year = body.path("year");
        if (year.canConvertToInt() && year.isIntegralNumber() && year.intValue() >= 2000 && year.intValue() <= 2100) {
            return year.intValue();
        }
        faults.add("/year", year, "tahun anggaran, misalnya 2026", "the fiscal year, such as 2026");
        return 0;
    }

    private LocalDate asOf() {
        JsonNode day = body.path("asOf");
        if (day.isMissingNode() || day.isNull()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(day.asString(""));
            if (date.getYear() >= 1990 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException noDay) {
            // said below, together with days that no plan can mean
        }
        faults.add("/asOf", day, "tanggal, misalnya 2026-03-01", "a date, such as 2026-03-01");
        return null;
    }

    private <E extends Enum<E>> E word(String field, E[] known, E usual) {
        JsonNode word = body.path(field);
        if (word.isMissingNode() || word.isNull()) {
            return usual;
        }
        for (E value : known) {
            if (word.isString() && value.name().equals(word.stringValue())) {
                return value;
            }
        }
        String names = String.join(", ", Arrays.stream(known).map(Enum::name).toList());
        faults.add("/" + field, word, "salah satu dari " + names, "one of " + names);
        return usual;
    }

    private List<SentRow> rows(SentValues values) {
        JsonNode list = body.path("subActivities");
        List<SentRow> rows = new ArrayList<>();
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_ROWS) {
            faults.add("/subActivities", list, "1 sampai " + MOST_ROWS + " sub kegiatan; kirim sisanya sebagai berkas rencana",
                    "1 to " + MOST_ROWS + " sub-activities; send more as a plan file");
            return rows;
        }
        for (int at = 0; at < list.size(); at++) {
            rows.addAll(new SentRows(values, faults, at).of(list.get(at)));
        }
        return rows;
    }
}
