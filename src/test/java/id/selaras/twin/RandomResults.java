package id.selaras.twin;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.finding.Evidence;
import java.util.EnumMap;
import java.util.Map;

/** What random rows conclude. */
final class RandomResults {

    private final Chance chance;

    RandomResults(Chance chance) {
        this.chance = chance;
    }

    Map<ResultColumn, String> of(TableKind kind, Evidence evidence) {
        Map<ResultColumn, String> results = new EnumMap<>(ResultColumn.class);
        switch (kind) {
            case TEMA -> theme(evidence, results);
            case PUTUSAN -> {
                results.put(ResultColumn.VERDICT, chance.one("DIRECT", "INDIRECT", "SUPPORT", "NONE", "REVIEW"));
                results.put(ResultColumn.SCORE, String.valueOf(chance.between(0, 100)));
            }
            case KELAS -> {
                results.put(ResultColumn.OVERLAP_CLASS, chance.one("DUPLICATION", "OVERLAP", "FRAGMENTATION", "TIDAK"));
                results.put(ResultColumn.REASON, message());
                results.put(ResultColumn.REASON_EN, message());
            }
            case GOLONGAN -> results.put(ResultColumn.GROUP, chance.one("PEGAWAI", "MODAL", "PENDUKUNG; SEWA"));
            case TEMUAN -> finding(results);
        }
        return results;
    }

    private void theme(Evidence evidence, Map<ResultColumn, String> results) {
        boolean none = chance.of(25);
        results.put(ResultColumn.THEME, none ? chance.one("NONE", "SUPPORT") : chance.one(Vocabulary.THEMES));
        String strength = evidence == Evidence.TEXT ? chance.one("INDIRECT", "INDIRECT", "SUPPORT") : chance.one("DIRECT", "INDIRECT");
        results.put(ResultColumn.STRENGTH, none ? results.get(ResultColumn.THEME) : strength);
        if (chance.of(25) && evidence == Evidence.CODE) {
            results.put(ResultColumn.OTHER_THEMES, chance.one("KEMISKINAN", "TPT; IPM", "IRB"));
        }
    }

    private void finding(Map<ResultColumn, String> results) {
        results.put(ResultColumn.RULE, "UJI-0" + chance.between(1, 6));
        results.put(ResultColumn.SEVERITY, chance.one("BLOK", "TINGGI", "SEDANG", "INFO"));
        results.put(ResultColumn.CELLS, chance.one("Pagu Indikatif", "Target; Satuan", "Kode; Sub Kegiatan", "Urgensi", "Penandaan; Lokasi"));
        results.put(ResultColumn.MESSAGE, message());
        results.put(ResultColumn.MESSAGE_EN, message());
        results.put(ResultColumn.FIX, "Perbaiki.");
        results.put(ResultColumn.FIX_EN, "Mend it.");
        if (chance.of(50)) {
            results.put(ResultColumn.FOUND, "{" + chance.one(DictionaryEntry.values()).title().id() + "}");
            results.put(ResultColumn.EXPECTED_EN, message());
        }
        if (chance.of(30)) {
            results.put(ResultColumn.AT_STAKE, "{" + chance.one(Vocabulary.AMOUNTS).title().id() + "}");
        }
        results.put(ResultColumn.LEGAL_BASIS, "Praktik baik");
        results.put(ResultColumn.CERTAINTY, chance.one("A2", "B", "C"));
    }

    private String message() {
        DictionaryEntry one = chance.one(DictionaryEntry.values());
        DictionaryEntry other = chance.one(DictionaryEntry.values());
        return "Pagu {Pagu}, " + one.title().id() + " {" + one.title().id() + "} ({" + other.title().en() + "}).";
    }
}
