package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Codes;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The six fields of basic service every region must serve (Law 23/2014, article 12 (1)), each with the rows of its code. */
final class FieldSubjects {

    private static final Map<String, String> FIELDS = fields();

    private final WholeWorld world;

    FieldSubjects(WholeWorld world) {
        this.world = world;
    }

    List<MeasuredSubject> all() {
        List<MeasuredSubject> subjects = new ArrayList<>();
        FIELDS.forEach((code, name) -> subjects.add(subject(new NomenclatureCode(code), name)));
        return subjects;
    }

    private MeasuredSubject subject(NomenclatureCode field, String name) {
        Map<DictionaryEntry, Value> values = world.shared();
        List<SubActivity> rows = world.rows().ofField(field.text());
        List<AgencyEntry> holders = world.reference().agencies().stream()
                .filter(entry -> entry.active() && world.fields(entry).contains(field)).toList();
        values.put(TARGET_NAME, Prose.of(field + " " + name));
        values.put(CODE, new Codes(List.of(field)));
        values.put(FIELD_CODE, new Codes(List.of(field)));
        values.put(RESPONSIBLE_COUNT, Support.number(holders.size()));
        values.put(RESPONSIBLE_NAMES, holders.isEmpty() ? Blank.BLANK
                : Prose.of(String.join("; ", holders.stream().map(AgencyEntry::name).toList())));
        Support.measure(rows, world.rows(), world.awaited().by(field), values);
        if (rows.isEmpty() && !world.reference().has(ReferenceSheet.PERANGKAT_DAERAH)) {
            Missing missing = MissingInputs.sheet(ReferenceSheet.PERANGKAT_DAERAH);
            values.put(SUPPORTING_ROWS, missing);
            values.put(SUPPORTING_PROGRAMS, missing);
            values.put(ALLOCATION, missing);
        }
        CellRef at = world.reference().cells().of(ReferenceSheet.PERANGKAT_DAERAH,
                holders.isEmpty() ? "" : holders.get(0).agency().key());
        return world.subject(SubjectLevel.MANDATORY_FIELD, field.text(), at, ServingRows.sum(rows), values);
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("1.01", "Pendidikan");
        fields.put("1.02", "Kesehatan");
        fields.put("1.03", "Pekerjaan Umum dan Penataan Ruang");
        fields.put("1.04", "Perumahan Rakyat dan Kawasan Permukiman");
        fields.put("1.05", "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat");
        fields.put("1.06", "Sosial");
        return fields;
    }
}
