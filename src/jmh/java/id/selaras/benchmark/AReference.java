package id.selaras.benchmark;

import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.Direction;
import id.selaras.reference.Driver;
import id.selaras.reference.Government;
import id.selaras.reference.Indicator;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A reference with 12 indicators, 20 drivers and 33 priority programmes, each with codes and words. */
final class AReference {

    private AReference() {
    }

    static Reference build() {
        List<Indicator> indicators = new ArrayList<>();
        List<String> themes = List.of("PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB");
        for (int at = 0; at < 12; at++) {
            indicators.add(new Indicator("I-" + at, "Indikator " + at, at < 6 ? Indicator.Kind.IKU : Indicator.Kind.IKD,
                    themes.get(at % 6), "indeks", Direction.NAIK, null, null, new TreeMap<>(), "BPS", List.of(), null, null));
        }
        List<Driver> drivers = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            drivers.add(new Driver("I-" + at % 12, "Pendorong " + at, words(at), List.of(code(at * 3, at % 2 == 0))));
        }
        List<PriorityProgram> programs = new ArrayList<>();
        for (int at = 0; at < 33; at++) {
            programs.add(new PriorityProgram("PP-%02d".formatted(at), "Program prioritas " + Words.LOOKED_FOR.get(at), null, List.of(),
                    null, List.of(code(at, at % 3 == 0), code(at * 7, true)), words(at + 5), new TreeMap<>(), true, ""));
        }
        return new Reference(new Government("Kabupaten Uji", "", "WIB", 2025, 2029, "contoh", true),
                EnumSet.of(ReferenceSheet.INDIKATOR, ReferenceSheet.PENDORONG, ReferenceSheet.PROGRAM_PRIORITAS), List.of(),
                indicators, drivers, programs, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                Nomenclature.NONE, List.of(), Map.of());
    }

    private static NomenclatureCode code(int at, boolean program) {
        String code = Words.FIELDS.get(at % Words.FIELDS.size()) + ".0" + (2 + at % 4);
        return new NomenclatureCode(program ? code : code + ".2.0" + (1 + at % 4));
    }

    private static List<String> words(int at) {
        return List.of(Words.LOOKED_FOR.get(at % 38), Words.LOOKED_FOR.get((at * 5 + 1) % 38) + " terpadu");
    }
}
