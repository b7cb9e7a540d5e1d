package id.selaras.overlap.quality;

import id.selaras.finding.*;
import id.selaras.lexicon.*;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.candidate.Candidates;
import id.selaras.overlap.row.*;
import id.selaras.plan.*;
import java.lang.reflect.*;
import java.util.*;

public class Dump {
    static String features(RowFacts x, RowFacts y) throws Exception {
        Class<?> c = Class.forName("id.selaras.overlap.pair.Measures");
        Method m = c.getDeclaredMethod("of", RowFacts.class, RowFacts.class);
        m.setAccessible(true);
        Object v = m.invoke(null, x, y);
        StringBuilder b = new StringBuilder();
        for (RecordComponent r : c.getRecordComponents()) { Method g = r.getAccessor(); g.setAccessible(true); Object o = g.invoke(v); if (o instanceof List<?> l) o = l.stream().map(k -> k instanceof Concept q ? q.name() : k.toString()).toList(); b.append('\t').append(o instanceof Double d ? String.format(Locale.ROOT, "%.3f", d) : o); }
        return b.toString();
    }
    static String head() throws Exception { StringBuilder b = new StringBuilder(); for (RecordComponent r : Class.forName("id.selaras.overlap.pair.Measures").getRecordComponents()) b.append('\t').append(r.getName()); return b.toString(); }
    /** all candidates of a run */
    static void all(List<SubActivityResult> results, ReferenceLookup ref, Lexicon lex, Appendable out, java.util.function.Function<SubActivity,String> key) throws Exception {
        RowReading rr = new RowReading(lex, ref);
        List<RowFacts> rows = new ArrayList<>();
        for (var r : results) if (!r.subActivity().nomenclature().isSupport()) rows.add(rr.read(rows.size(), r));
        Candidates c = Candidates.of(rows, 500);
        for (int w = 0; w < 2; w++) for (long p : w == 0 ? c.words() : c.facts()) {
            RowFacts x = rows.get((int)(p>>32)), y = rows.get((int)p);
            out.append(key.apply(x.sub())).append('\t').append(key.apply(y.sub())).append('\t').append(w==0?"KATA":"FAKTA").append(features(x,y)).append('\n');
        }
    }
    static String one(List<SubActivityResult> results, ReferenceLookup ref, Lexicon lex) throws Exception {
        RowReading rr = new RowReading(lex, ref);
        List<RowFacts> rows = new ArrayList<>();
        for (var r : results) rows.add(rr.read(rows.size(), r));
        Candidates c = Candidates.of(rows, 500);
        boolean sup = results.stream().anyMatch(r -> r.subActivity().nomenclature().isSupport());
        String ch = sup ? "NONE" : c.words().length > 0 ? "KATA" : c.facts().length > 0 ? "FAKTA" : "NONE";
        return ch + features(rows.get(0), rows.get(rows.size()-1));
    }
}
